package org.covername.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.covername.hold.Audience;

/**
 * What is known of one draft under review, whatever its state.
 *
 * @param draft within its case, such as {@code draft-2}
 */
public record Dossier(String draft, Output output, Audience audience, Facts facts, Standing standing) {

    /** What kind of report a case gives out; all of one case share their pseudonyms. */
    public enum Output {
        REPORT, SUMMARY, BRIEFING, RESPONSE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** In words for the public. */
        public String kind() {
            return this == BRIEFING ? "learning briefing" : this == RESPONSE ? "partnership's response" : word();
        }

        public static Optional<Output> ofWord(String word) {
            return Arrays.stream(values()).filter(output -> output.word().equals(word)).findFirst();
        }
    }

    /**
     * What the redacted report came with.
     *
     * @param sha256In  of the draft as dropped
     * @param sha256Out of the redacted PDF: what is approved and published is this very file
     * @param doubts    mentions that an officer has to decide, each by a hash that is the same in the next version
     */
    public record Facts(String sha256In, String sha256Out, List<ReadHold> holds, List<String> doubts, Checks checks) {

        public Facts {
            holds = List.copyOf(holds);
            doubts = List.copyOf(doubts);
        }
    }

    /** A hold as read from the text: words of the contract, the hash of the redacted sentence, and its page. */
    public record ReadHold(String kind, String status, String evidence, int page) {
    }

    /** What the checks of the written file found; failures are sentences without text of the draft. */
    public record Checks(int residue, boolean accessible, List<String> failures) {

        public Checks {
            failures = List.copyOf(failures);
        }
    }

    /** How far the people are: doubts they decided, who approved, when it is to go out, where it went. */
    public record Standing(Set<String> decided, List<String> approvers, Optional<Plan> plan, Optional<Released> released) {

        static final Standing NEW = new Standing(Set.of(), List.of(), Optional.empty(), Optional.empty());

        public Standing {
            decided = Set.copyOf(decided);
            approvers = List.copyOf(approvers);
        }
    }

    /**
     * When it is to go out.
     *
     * @param at   empty for as soon as everything is cleared
     * @param note what was corrected since the last edition, in words for the public; "" for a first edition
     */
    public record Plan(Optional<Instant> at, String note) {

        public static Plan onClearance(String note) {
            return new Plan(Optional.empty(), note);
        }

        public boolean due(Instant now) {
            return at.map(time -> !now.isBefore(time)).orElse(true);
        }
    }

    /**
     * Where it went.
     *
     * @param slug    name of its folder; stays the same through all corrections and tells nothing
     * @param imprint kept here, since the case file may be destroyed before the page goes
     * @param first   when its first edition was published
     * @param changed when it was last published, moved or withdrawn
     * @param edition 1 for the first, one more for each correction
     * @param note    what was corrected, in words for the public; "" for the first
     */
    public record Released(String slug, Imprint imprint, Instant first, Instant changed, int edition, String note) {

        /** The edition that follows, under the same slug. */
        public Released next(Instant when, String correction) {
            return new Released(slug, imprint, first, when, edition + 1, correction);
        }

        Released changedAt(Instant when) {
            return new Released(slug, imprint, first, when, edition, note);
        }
    }

    /** What the public page calls a report: pseudonyms and the publisher only. */
    public record Imprint(String title, String board) {
    }

    /** Doubts that nobody has decided yet. */
    public List<String> undecided() {
        return facts.doubts().stream().filter(doubt -> !standing.decided().contains(doubt)).toList();
    }

    Dossier decided(String doubt) {
        Set<String> more = new TreeSet<>(standing.decided());
        more.add(doubt);
        return with(new Standing(more, standing.approvers(), standing.plan(), standing.released()));
    }

    Dossier ruled(Set<String> settled, Set<String> reopened) {
        Set<String> after = new TreeSet<>(standing.decided());
        after.addAll(settled);
        after.removeAll(reopened);
        return with(new Standing(after, standing.approvers(), standing.plan(), standing.released()));
    }

    Dossier approvedBy(String who) {
        List<String> more = new ArrayList<>(standing.approvers());
        more.add(who);
        return with(new Standing(standing.decided(), more, standing.plan(), standing.released()));
    }

    Dossier withoutApproval() {
        return with(new Standing(standing.decided(), List.of(), Optional.empty(), standing.released()));
    }

    Dossier planned(Optional<Plan> plan) {
        return with(new Standing(standing.decided(), standing.approvers(), plan, standing.released()));
    }

    Dossier released(Released where) {
        return with(new Standing(standing.decided(), standing.approvers(), standing.plan(), Optional.of(where)));
    }

    Dossier changedAt(Instant when) {
        return standing.released().map(where -> released(where.changedAt(when))).orElse(this);
    }

    Dossier named(Output named) {
        return new Dossier(draft, named, audience, facts, standing);
    }

    Dossier meantFor(Audience readers) {
        return new Dossier(draft, output, readers, facts, standing);
    }

    private Dossier with(Standing changed) {
        return new Dossier(draft, output, audience, facts, changed);
    }
}
