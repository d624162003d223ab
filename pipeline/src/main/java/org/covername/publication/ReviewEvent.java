package org.covername.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.covername.clearance.CaseHold;
import org.covername.clearance.Clearance;
import org.covername.hold.Audience;
import org.covername.publication.Dossier.Facts;
import org.covername.publication.Dossier.Output;
import org.covername.publication.Dossier.Plan;
import org.covername.publication.Dossier.Released;
import org.covername.publication.Dossier.Standing;

/**
 * What happened to a case or to one of its reviews. Only ever added; all that is known of a case is what its events say. They stand in one file, longer than
 * others, as the compiler and the journal take the sealed family from here: whoever asks what can happen reads one list to its end.
 */
public sealed interface ReviewEvent {

    By by();

    /** Whether it changes what the public list says. */
    default boolean changesList() {
        return this instanceof ReportPublished || this instanceof ReportWithdrawn || this instanceof MovedToRequest;
    }

    /** The draft within its case, or "" for what is about the case. */
    default String draft() {
        return "";
    }

    /** {@code HoldCleared} is {@code hold-cleared}. */
    default String word() {
        return Words.of(this);
    }

    /** Ids and hashes for the audit, by name. */
    default Map<String, String> facts() {
        return Map.of();
    }

    /** The case once this has happened. */
    CaseRecord after(CaseRecord before);

    /** An event of one review: it gives the review its next state. */
    sealed interface OfReview extends ReviewEvent {

        Review reaches(Dossier dossier);

        @Override
        default CaseRecord after(CaseRecord before) {
            return before.with(reaches(before.review(draft()).dossier()));
        }
    }

    /** A redacted report lies ready, for the first time or made anew; approvals of another file no longer count. */
    record CandidateReceived(String draft, Output output, Audience audience, Facts candidate, Set<String> carried, By by) implements ReviewEvent {

        @Override
        public CaseRecord after(CaseRecord before) {
            Optional<Released> released = before.find(draft).flatMap(known -> known.dossier().standing().released());
            Standing standing = new Standing(carried, List.of(), Optional.empty(), released);
            return before.with(new Review.Received(new Dossier(draft, output, audience, candidate, standing)));
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("in", candidate.sha256In(), "out", candidate.sha256Out(), "doubts", "" + candidate.doubts().size(), "carried", "" + carried.size());
        }
    }

    record OutputNamed(String draft, Output output, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.Received(dossier.named(output).withoutApproval());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("output", output.word());
        }
    }

    record AudienceNamed(String draft, Audience audience, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.Received(dossier.meantFor(audience).withoutApproval());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("audience", audience.word());
        }
    }

    record ReviewBegun(String draft, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.InReview(dossier);
        }
    }

    /** An officer's word on one doubtful mention: as proposed, or otherwise. */
    record DoubtDecided(String draft, String doubt, String verdict, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.InReview(dossier.decided(doubt).withoutApproval());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("doubt", doubt, "verdict", verdict);
        }
    }

    /**
     * An officer's ruling about mentions, known by its number: what it says lies sealed in the vault.
     *
     * @param decided  doubts that it settles
     * @param reopened doubts that are open again, as what settled them was undone
     */
    record RulingMade(String draft, int ruling, String verdict, Set<String> decided, Set<String> reopened, By by) implements OfReview {

        public RulingMade {
            decided = Set.copyOf(decided);
            reopened = Set.copyOf(reopened);
        }

        @Override
        public Review reaches(Dossier dossier) {
            return new Review.InReview(dossier.ruled(decided, reopened).withoutApproval());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("ruling", "" + ruling, "verdict", verdict, "decided", "" + decided.size(), "reopened", "" + reopened.size());
        }
    }

    /**
     * What an officer's ruling corrected of what was recognised; told beside the ruling, for the figures alone.
     *
     * @param ruling by its number
     * @param kind   of the mentions
     * @param sort   missed: something was not hidden; false-alarm: something was hidden for nothing; taken-back: the ruling no longer counts
     */
    record MentionsCorrected(String draft, int ruling, String kind, String sort, By by) implements ReviewEvent {

        public static final String MISSED = "missed";
        public static final String FALSE_ALARM = "false-alarm";
        public static final String TAKEN_BACK = "taken-back";

        @Override
        public CaseRecord after(CaseRecord before) {
            return before.counted();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("ruling", "" + ruling, "kind", kind, "sort", sort);
        }
    }

    record ReviewApproved(String draft, String sha256Out, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            Dossier approved = dossier.approvedBy(by.who());
            return approved.standing().approvers().size() < 2 ? new Review.ApprovedOnce(approved) : new Review.Approved(approved);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("out", sha256Out);
        }
    }

    record ReviewHeld(String draft, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.Held(dossier.planned(Optional.empty()));
        }
    }

    record ReviewCleared(String draft, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.Cleared(dossier);
        }
    }

    record ReviewScheduled(String draft, Plan plan, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.Scheduled(dossier.planned(Optional.of(plan)));
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("at", plan.at().map(Object::toString).orElse("on-clearance"));
        }
    }

    record ScheduleCancelled(String draft, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.Approved(dossier.planned(Optional.empty()));
        }
    }

    /** At the minute the report was not, or no longer, ready; the reasons are sentences of the product. */
    record PublicationStopped(String draft, List<String> reasons, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.Approved(dossier.planned(Optional.empty()));
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("reasons", "" + reasons.size());
        }
    }

    /** Told before the folder is put on the page, so that nothing is ever there of which no record knows. */
    record PublicationBegun(String draft, String sha256Out, Released released, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.Publishing(dossier, released);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("out", sha256Out, "slug", released.slug(), "edition", "" + released.edition());
        }
    }

    record ReportPublished(String draft, Released released, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.Published(dossier.planned(Optional.empty()).released(released));
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("slug", released.slug(), "edition", "" + released.edition());
        }
    }

    record MovedToRequest(String draft, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.OnRequest(dossier.changedAt(by.when()));
        }
    }

    record ReportWithdrawn(String draft, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.Withdrawn(dossier.withoutApproval().changedAt(by.when()));
        }
    }

    record ReviewSuperseded(String draft, String byDraft, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.Superseded(dossier.withoutApproval());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("by", byDraft);
        }
    }

    /** It will not be published: handed in by mistake, given to professionals alone, or not wanted any more. */
    record ReviewClosed(String draft, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.Closed(dossier.withoutApproval(), by.when());
        }
    }

    record ReviewReopened(String draft, By by) implements OfReview {
        @Override
        public Review reaches(Dossier dossier) {
            return new Review.InReview(dossier.withoutApproval());
        }
    }

    /** A watermarked copy was made for one of those who may see a report that is not for the public. */
    record CopyGiven(String draft, String copy, String sha256, By by) implements ReviewEvent {
        @Override
        public CaseRecord after(CaseRecord before) {
            return before.counted();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("copy", copy, "out", sha256);
        }
    }

    record HoldRaised(CaseHold hold, By by) implements ReviewEvent {
        @Override
        public CaseRecord after(CaseRecord before) {
            return before.with(before.holds().raised(hold));
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("hold", hold.id(), "rule", hold.what().rule(), "status", hold.status().word(), "origin", hold.what().origin().word());
        }
    }

    record HoldCleared(String hold, Clearance clearance, By by) implements ReviewEvent {
        @Override
        public CaseRecord after(CaseRecord before) {
            return before.with(before.holds().cleared(hold, clearance));
        }

        @Override
        public Map<String, String> facts() {
            return new TreeMap<>(Map.of("hold", hold, "role", clearance.role(), "given", clearance.given().toString(), "document", clearance.document()));
        }
    }

    /** Somebody asked again and heard that the clearance stands. */
    record HoldConfirmed(String hold, LocalDate day, By by) implements ReviewEvent {
        @Override
        public CaseRecord after(CaseRecord before) {
            return before.with(before.holds().confirmed(hold, day));
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("hold", hold, "day", day.toString());
        }
    }

    record HoldReopened(String hold, By by) implements ReviewEvent {
        @Override
        public CaseRecord after(CaseRecord before) {
            return before.with(before.holds().reopened(hold));
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("hold", hold);
        }
    }

    /** A step that only people can take was taken. */
    record StepConfirmed(CaseRecord.Confirmed step, By by) implements ReviewEvent {
        @Override
        public CaseRecord after(CaseRecord before) {
            return before.with(step);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("step", step.step().word(), "day", step.day().toString(), "report", step.report());
        }
    }

    /** Somebody found in published text what should not be there; the term itself is known by its mark only. */
    record LeakReported(CaseRecord.Leak leak, By by) implements ReviewEvent {
        @Override
        public CaseRecord after(CaseRecord before) {
            return before.with(leak);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("leak", leak.id(), "mark", leak.mark(), "in", String.join(" ", leak.slugs()));
        }
    }

    record LeakClosed(String leak, By by) implements ReviewEvent {
        @Override
        public CaseRecord after(CaseRecord before) {
            return before.closed(leak);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("leak", leak);
        }
    }

    /** Originals and the key of names are gone for good. */
    record OriginalsDestroyed(String rule, int drafts, By by) implements ReviewEvent {
        @Override
        public CaseRecord after(CaseRecord before) {
            return before.counted();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("rule", rule, "drafts", "" + drafts);
        }
    }
}
