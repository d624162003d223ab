package org.covername.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.clearance.HoldRegister.AllCleared;
import org.covername.hold.Audience;
import org.covername.publication.Dossier.Output;
import org.covername.publication.Dossier.Plan;
import org.covername.publication.Dossier.Released;
import org.covername.publication.ReviewEvent.PublicationBegun;
import org.covername.publication.ReviewEvent.PublicationStopped;
import org.covername.publication.ReviewEvent.ReportPublished;
import org.covername.publication.ReviewEvent.ReportWithdrawn;
import org.covername.publication.ReviewEvent.ReviewApproved;
import org.covername.publication.ReviewEvent.ReviewBegun;
import org.covername.publication.ReviewEvent.ReviewCleared;
import org.covername.publication.ReviewEvent.ReviewClosed;
import org.covername.publication.ReviewEvent.ReviewHeld;
import org.covername.publication.ReviewEvent.ReviewReopened;
import org.covername.publication.ReviewEvent.ReviewScheduled;
import org.covername.publication.ReviewEvent.ReviewSuperseded;
import org.covername.publication.ReviewEvent.ScheduleCancelled;

/**
 * A draft under review, by its state. A state has the moves that are possible from it and no others, so that a wrong move cannot be written; a move gives the
 * event to be told, and once told the event gives the next state.
 */
public sealed interface Review {

    Dossier dossier();

    /** Where it was, is, or is about to be shown. */
    default Optional<Released> released() {
        return dossier().standing().released();
    }

    /** {@code InReview} is {@code in-review}. */
    default String word() {
        return Words.of(this);
    }

    /** Not yet shown to anybody. */
    sealed interface Waiting extends Nameable {

        default ReviewSuperseded supersede(String byDraft, By by) {
            return new ReviewSuperseded(dossier().draft(), byDraft, by);
        }

        /** An officer's word on a doubtful mention; what was approved before has to be approved anew. */
        default ReviewEvent.DoubtDecided decide(String doubt, String verdict, By by) {
            return new ReviewEvent.DoubtDecided(dossier().draft(), doubt, verdict, by);
        }

        /** A ruling about mentions; what was approved before has to be approved anew. */
        default ReviewEvent.RulingMade rule(int ruling, String verdict, Set<String> decided, By by) {
            return new ReviewEvent.RulingMade(dossier().draft(), ruling, verdict, decided, Set.of(), by);
        }

        /** A ruling that takes back another, with the doubts that are open again. */
        default ReviewEvent.RulingMade undo(int ruling, Set<String> reopened, By by) {
            return new ReviewEvent.RulingMade(dossier().draft(), ruling, "undo", Set.of(), reopened, by);
        }

        default ReviewEvent.AudienceNamed meanFor(Audience audience, By by) {
            return new ReviewEvent.AudienceNamed(dossier().draft(), audience, by);
        }

        default ReviewClosed close(By by) {
            return new ReviewClosed(dossier().draft(), by);
        }
    }

    /** Approved by two people, and waiting for holds or for its time. */
    sealed interface Settled extends Waiting {

        default ReviewHeld hold(By by) {
            return new ReviewHeld(dossier().draft(), by);
        }

        default ReviewReopened reopen(By by) {
            return new ReviewReopened(dossier().draft(), by);
        }
    }

    /** Still held by something: it may be scheduled for the moment when that is cleared, and for no other. */
    sealed interface AwaitingClearance extends Settled {

        default ReviewCleared clear(AllCleared proof, By by) {
            return new ReviewCleared(dossier().draft(), by);
        }

        default ReviewScheduled scheduleOnClearance(String note, By by) {
            return new ReviewScheduled(dossier().draft(), Plan.onClearance(note), by);
        }
    }

    /** On the page, or known from it. */
    sealed interface Out extends Review {

        default ReportWithdrawn withdraw(By by) {
            return new ReportWithdrawn(dossier().draft(), by);
        }

        default ReviewSuperseded supersede(String byDraft, By by) {
            return new ReviewSuperseded(dossier().draft(), byDraft, by);
        }
    }

    /** Not shown: what kind of report it is may still be said. */
    sealed interface Nameable extends Review {

        default ReviewEvent.OutputNamed name(Output output, By by) {
            return new ReviewEvent.OutputNamed(dossier().draft(), output, by);
        }
    }

    /** Taken back, overtaken by a later version, or closed. */
    sealed interface Ended extends Review {

        default ReviewReopened reopen(By by) {
            return new ReviewReopened(dossier().draft(), by);
        }
    }

    /** The redacted report lies ready, nobody has looked at it. */
    record Received(Dossier dossier) implements Waiting {

        public ReviewBegun begin(By by) {
            return new ReviewBegun(dossier.draft(), by);
        }
    }

    record InReview(Dossier dossier) implements Waiting {

        /** The first of two. */
        public ReviewApproved approve(By by) {
            return new ReviewApproved(dossier.draft(), dossier.facts().sha256Out(), by);
        }
    }

    /** By one person. */
    record ApprovedOnce(Dossier dossier) implements Waiting {

        /** @throws MoveRefusedException where it is the same person again */
        public ReviewApproved approve(By by) {
            if (dossier.standing().approvers().contains(by.who())) {
                throw new MoveRefusedException(dossier.draft() + " was approved by " + by.who() + " already: the second approval has to come from another person");
            }
            return new ReviewApproved(dossier.draft(), dossier.facts().sha256Out(), by);
        }

        public ReviewReopened reopen(By by) {
            return new ReviewReopened(dossier.draft(), by);
        }
    }

    record Approved(Dossier dossier) implements AwaitingClearance {
    }

    record Held(Dossier dossier) implements AwaitingClearance {
    }

    /** Every hold of the case was cleared. */
    record Cleared(Dossier dossier) implements Settled {

        public ReviewScheduled schedule(Plan plan, By by) {
            return new ReviewScheduled(dossier.draft(), plan, by);
        }
    }

    record Scheduled(Dossier dossier) implements Settled {

        public Plan plan() {
            return dossier.standing().plan().orElseThrow();
        }

        public ScheduleCancelled cancel(By by) {
            return new ScheduleCancelled(dossier.draft(), by);
        }

        /** At the minute; only a report that is ready at this moment has this move. */
        public PublicationBegun begin(Readiness.Ready ready, Released released, By by) {
            return new PublicationBegun(ready.of(dossier).draft(), dossier.facts().sha256Out(), released, by);
        }

        /** At the minute, where it is not ready. */
        public PublicationStopped stop(List<String> reasons, By by) {
            return new PublicationStopped(dossier.draft(), reasons, by);
        }
    }

    /** Its folder is about to be put on the page, or is there already and a crash kept that from being written down. */
    record Publishing(Dossier dossier, Released release) implements Review {

        @Override
        public Optional<Released> released() {
            return Optional.of(release);
        }

        public ReportPublished published(Readiness.Ready ready, By by) {
            return new ReportPublished(ready.of(dossier).draft(), release, by);
        }

        /** Its folder stands on the page already, whole, put there while it was ready. */
        public ReportPublished found(By by) {
            return new ReportPublished(dossier.draft(), release, by);
        }

        public PublicationStopped stop(List<String> reasons, By by) {
            return new PublicationStopped(dossier.draft(), reasons, by);
        }
    }

    record Published(Dossier dossier) implements Out {

        public ReviewEvent.MovedToRequest moveToRequest(By by) {
            return new ReviewEvent.MovedToRequest(dossier.draft(), by);
        }
    }

    /** No longer on the page, which says how to ask for it. */
    record OnRequest(Dossier dossier) implements Out {
    }

    record Withdrawn(Dossier dossier) implements Ended {
    }

    /** Somebody decided that it will not be published. */
    record Closed(Dossier dossier, Instant since) implements Ended {
    }

    record Superseded(Dossier dossier) implements Ended, Nameable {
    }
}
