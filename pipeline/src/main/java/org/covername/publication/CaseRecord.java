package org.covername.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.covername.clearance.HoldRegister;

/**
 * All that is known of a case's reviews: what its events, one after the other, come to.
 *
 * @param version counts the events
 * @param reviews by draft
 */
public record CaseRecord(String caseId, long version, HoldRegister holds, Map<String, Review> reviews, List<Confirmed> steps, List<Leak> leaks) {

    public CaseRecord {
        reviews = Map.copyOf(reviews);
        steps = List.copyOf(steps);
        leaks = List.copyOf(leaks);
    }

    /** What only people can do, and have to record. */
    public enum Step {
        FAMILY_TOLD, PANEL_SENT, SECRETARY_OF_STATE_SENT, IDENTIFICATION_CHECKED, PROCEEDINGS_ASKED, LEGAL_ADVICE;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it is about one very file, so that another version needs it anew. */
        public boolean ofReport() {
            return this == PANEL_SENT || this == SECRETARY_OF_STATE_SENT || this == IDENTIFICATION_CHECKED;
        }
    }

    /**
     * A step that somebody took.
     *
     * @param report SHA-256 of the PDF that it was about; "" for what is about the case
     */
    public record Confirmed(Step step, String report, LocalDate day) {
    }

    /**
     * What somebody found in published text.
     *
     * @param mark  keyed mark of the term
     * @param slugs folders in which it was found
     */
    public record Leak(String id, String mark, List<String> slugs, boolean closed) {

        public Leak {
            slugs = List.copyOf(slugs);
        }
    }

    public static CaseRecord empty(String caseId) {
        return new CaseRecord(caseId, 0, HoldRegister.EMPTY, Map.of(), List.of(), List.of());
    }

    public Optional<Review> find(String draft) {
        return Optional.ofNullable(reviews.get(draft));
    }

    /** @throws MoveRefusedException where the case has no such draft */
    public Review review(String draft) {
        return find(draft).orElseThrow(() -> new MoveRefusedException(caseId + " has no review of " + draft + "; it has " + reviews.keySet().stream().sorted().toList()));
    }

    /**
     * A review in the state that a move needs.
     *
     * @param toBe what was meant to be done, such as "be scheduled"
     * @throws MoveRefusedException naming the present state
     */
    public <R extends Review> R in(Class<R> state, String draft, String toBe) {
        Review review = review(draft);
        if (!state.isInstance(review)) {
            throw new MoveRefusedException(caseId + "/" + draft + " is " + review.word().replace('-', ' ') + ", so it cannot " + toBe);
        }
        return state.cast(review);
    }

    /** When a step was last recorded of a report, or of the case. */
    public Optional<LocalDate> when(Step step, String report) {
        return steps.stream().filter(each -> each.step() == step && (!step.ofReport() || each.report().equals(report))).map(Confirmed::day).reduce((one, later) -> later);
    }

    /** The first step that nobody has recorded yet: of this report, or of the case. */
    public Optional<Step> open(String report) {
        return Arrays.stream(Step.values()).filter(step -> when(step, report).isEmpty()).findFirst();
    }

    public boolean leaking() {
        return leaks.stream().anyMatch(leak -> !leak.closed());
    }

    CaseRecord with(Review review) {
        Map<String, Review> changed = new TreeMap<>(reviews);
        changed.put(review.dossier().draft(), review);
        return new CaseRecord(caseId, version + 1, holds, changed, steps, leaks);
    }

    CaseRecord with(HoldRegister changed) {
        return new CaseRecord(caseId, version + 1, changed, reviews, steps, leaks);
    }

    CaseRecord with(Confirmed step) {
        List<Confirmed> more = new ArrayList<>(steps);
        more.add(step);
        return new CaseRecord(caseId, version + 1, holds, reviews, more, leaks);
    }

    CaseRecord with(Leak leak) {
        List<Leak> more = new ArrayList<>(leaks);
        more.add(leak);
        return new CaseRecord(caseId, version + 1, holds, reviews, steps, more);
    }

    CaseRecord closed(String id) {
        List<Leak> changed = leaks.stream().map(leak -> leak.id().equals(id) ? new Leak(id, leak.mark(), leak.slugs(), true) : leak).toList();
        return new CaseRecord(caseId, version + 1, holds, reviews, steps, changed);
    }

    CaseRecord counted() {
        return new CaseRecord(caseId, version + 1, holds, reviews, steps, leaks);
    }
}
