package org.covername.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.covername.hold.Audience;
import org.covername.journal.CaseBook;
import org.covername.outbound.RestrictedCopies;
import org.covername.outbound.RestrictedCopies.Given;
import org.covername.outbound.RestrictedCopies.Recipient;
import org.covername.publication.By;
import org.covername.publication.CaseRecord.Confirmed;
import org.covername.publication.CaseRecord.Step;
import org.covername.publication.Dossier.Output;
import org.covername.publication.Dossier.Plan;
import org.covername.publication.MoveRefusedException;
import org.covername.publication.Readiness;
import org.covername.publication.Review;
import org.covername.publication.ReviewEvent;
import org.covername.publication.ReviewEvent.CopyGiven;
import org.covername.publication.ReviewEvent.StepConfirmed;

/** What an officer does to the reviews of a case. A move that the present state does not have is refused, naming the state. */
public record ReviewDesk(Office office) {

    /** A draft of a case. */
    public record Which(String caseId, String draft) {
    }

    /** Decides one doubtful mention, or all that are open. */
    public void decide(Which which, Optional<String> doubt, String verdict, By by) {
        work(which, book -> {
            Review.Waiting waiting = book.record().in(Review.Waiting.class, which.draft(), "have mentions decided");
            List<String> doubts = doubt.map(List::of).orElseGet(() -> waiting.dossier().undecided());
            if (!waiting.dossier().facts().doubts().containsAll(doubts)) {
                throw new MoveRefusedException(which.draft() + " has no such doubtful mention");
            }
            doubts.forEach(each -> book.tell(waiting.decide(each, verdict, by)));
        });
    }

    public void approve(Which which, By by) {
        work(which, book -> {
            if (book.record().review(which.draft()) instanceof Review.Received received) {
                book.tell(received.begin(by));
            }
            if (book.record().review(which.draft()) instanceof Review.ApprovedOnce once) {
                book.tell(once.approve(by));
            } else {
                book.tell(book.record().in(Review.InReview.class, which.draft(), "be approved").approve(by));
            }
        });
    }

    /** Records a step that only people can take; one about a report counts for the very file as it is now. */
    public void confirm(Which which, Step step, LocalDate day, By by) {
        work(which, book -> {
            if (day.isAfter(office.today())) {
                throw new MoveRefusedException("a step cannot be dated " + day + ", which is still to come");
            }
            String report = step.ofReport() ? book.record().review(which.draft()).dossier().facts().sha256Out() : "";
            book.tell(new StepConfirmed(new Confirmed(step, report, day), by));
        });
    }

    /** Schedules for a time; without one, for the moment when everything is cleared. */
    public void schedule(Which which, Plan plan, By by) {
        if (office.papers().namesSomebody(which.caseId(), plan.note())) {
            throw new MoveRefusedException("the note for the public names a person of the case file");
        }
        work(which, book -> book.tell(scheduled(book, which, plan, by)));
    }

    private static ReviewEvent scheduled(CaseBook book, Which which, Plan plan, By by) {
        if (plan.at().isEmpty() && book.record().review(which.draft()) instanceof Review.AwaitingClearance awaiting) {
            return awaiting.scheduleOnClearance(plan.note(), by);
        }
        return book.record().in(Review.Cleared.class, which.draft(), "be scheduled" + plan.at().map(at -> " for a time").orElse("")).schedule(plan, by);
    }

    public void cancel(Which which, By by) {
        work(which, book -> book.tell(book.record().in(Review.Scheduled.class, which.draft(), "be taken from the schedule").cancel(by)));
    }

    /** Takes a report from the page at once. */
    public void withdraw(Which which, By by) {
        work(which, book -> book.tell(book.record().in(Review.Out.class, which.draft(), "be withdrawn").withdraw(by)));
    }

    /** Ends a review without publication; what is made anew of its draft does not bring it back. */
    public void close(Which which, By by) {
        work(which, book -> book.tell(book.record().in(Review.Waiting.class, which.draft(), "be closed").close(by)));
    }

    /** Begins a review once more: approvals no longer count. */
    public void reopen(Which which, By by) {
        work(which, book -> {
            Review review = book.record().review(which.draft());
            book.tell(review instanceof Review.Settled settled ? settled.reopen(by) : review instanceof Review.ApprovedOnce once ? once.reopen(by)
                    : book.record().in(Review.Ended.class, which.draft(), "be reopened").reopen(by));
        });
    }

    /** Says what kind of report a draft is. */
    public void name(Which which, Output output, By by) {
        work(which, book -> book.tell(book.record().in(Review.Nameable.class, which.draft(), "change its kind").name(output, by)));
    }

    /**
     * Says at once what each of some drafts of a case is, so that none takes the place of another in between.
     *
     * @param outputs by draft, each kind once
     */
    public void link(String caseId, Map<String, Output> outputs, By by) {
        if (Set.copyOf(outputs.values()).size() < outputs.size()) {
            throw new MoveRefusedException("two drafts cannot be the same kind of report: the later one is a new version of the earlier");
        }
        office.work(caseId, book -> {
            outputs.forEach((draft, output) -> {
                Review.Nameable nameable = book.record().in(Review.Nameable.class, draft, "change its kind");
                if (nameable instanceof Review.Superseded || nameable.dossier().output() != output) {
                    book.tell(nameable.name(output, by));
                }
            });
            return outputs;
        });
    }

    /** Says for whom a report is; only an officer can open to the public what its text keeps to professionals. */
    public void meanFor(Which which, Audience audience, By by) {
        work(which, book -> book.tell(book.record().in(Review.Waiting.class, which.draft(), "change its audience").meanFor(audience, by)));
    }

    /** Gives a watermarked copy of a report that is not for the public. */
    public Given give(Which which, String recipient, By by) {
        return office.work(which.caseId(), book -> {
            Review.Settled settled = book.record().in(Review.Settled.class, which.draft(), "be copied for professionals");
            Readiness readiness = office.readinessForProfessionals(book, settled.dossier());
            if (settled.dossier().audience() != Audience.PROFESSIONALS_ONLY || !readiness.reasons().isEmpty()) {
                throw new MoveRefusedException(readiness.reasons().isEmpty() ? which.draft() + " is for the public; copies are for professionals-only reports"
                        : String.join(" ", readiness.reasons()));
            }
            byte[] pdf = office.candidates().of(which.caseId(), DraftKey.of(which.draft())).orElseThrow().pdf();
            String slug = office.papers().slug(which.caseId(), settled.dossier().output());
            Given given = new RestrictedCopies(office.shelf()).give(slug, pdf, new Recipient(recipient, by.who(), by.when()));
            book.tell(new CopyGiven(which.draft(), given.copy(), given.sha256(), by));
            return given;
        });
    }

    private void work(Which which, Consumer<CaseBook> work) {
        office.work(which.caseId(), book -> {
            work.accept(book);
            return which;
        });
    }
}
