package org.covername.office;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.covername.journal.CaseBook;
import org.covername.office.Candidates.Candidate;
import org.covername.office.ReviewDesk.Which;
import org.covername.outbound.Listed;
import org.covername.outbound.ReportPackage;
import org.covername.outbound.Shelf;
import org.covername.publication.By;
import org.covername.publication.CaseRecord;
import org.covername.publication.Dossier.Output;
import org.covername.publication.Dossier.Plan;
import org.covername.publication.Dossier.Released;
import org.covername.publication.Dossier;
import org.covername.publication.MoveRefusedException;
import org.covername.publication.Readiness.Ready;
import org.covername.publication.Readiness;
import org.covername.publication.Review;

/**
 * Publishes what is due: first that it is about to happen is written down, then, in a second piece of work, everything is checked again and the folder is shown and written
 * down as shown. A stop at any moment leaves it published once, or not at all with the next look going on.
 */
public final class Press {

    private final Office office;

    public Press(Office office) {
        this.office = office;
    }

    /** What became of a report that was due. */
    public record Outcome(String caseId, String draft, String state, List<String> reasons) {

        public Outcome {
            reasons = List.copyOf(reasons);
        }
    }

    /** Publishes whatever is due in a case, and goes on with what a stop left half done. */
    public List<Outcome> publishDue(String caseId) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Review review : office.journal().read(caseId).reviews().values()) {
            String draft = review.dossier().draft();
            if (review instanceof Review.Scheduled || review instanceof Review.Publishing) {
                begin(caseId, draft).ifPresent(outcomes::add);
                finish(caseId, draft).ifPresent(outcomes::add);
            }
        }
        return outcomes;
    }

    /**
     * Schedules a report for this moment and publishes it at once; everything is checked again as at any other minute.
     *
     * @param note what was corrected, in words for the public
     * @throws MoveRefusedException with all reasons, where it was not published
     */
    public void publishNow(Which which, String note, By by) {
        new ReviewDesk(office).schedule(which, new Plan(Optional.of(by.when()), note), by);
        List<String> reasons = publishDue(which.caseId()).stream().filter(outcome -> outcome.draft().equals(which.draft())).flatMap(outcome -> outcome.reasons().stream()).toList();
        if (!(office.journal().read(which.caseId()).review(which.draft()) instanceof Review.Published)) {
            throw new MoveRefusedException("It was not published. " + String.join(" ", reasons));
        }
    }

    /** The first of two pieces of work. What is due on clearance and not ready goes on waiting; what is due at a time and not ready is stopped. */
    Optional<Outcome> begin(String caseId, String draft) {
        return office.work(caseId, book -> {
            if (!(book.record().review(draft) instanceof Review.Scheduled scheduled) || !scheduled.plan().due(office.now())) {
                return Optional.empty();
            }
            Readiness readiness = office.readiness(book, scheduled.dossier());
            if (readiness instanceof Ready ready) {
                book.tell(scheduled.begin(ready, release(book.record(), scheduled.dossier()), office.product("it was due and ready")));
                return Optional.empty();
            }
            if (scheduled.plan().at().isEmpty()) {
                return Optional.empty();
            }
            book.tell(scheduled.stop(readiness.reasons(), office.product("at its minute it was " + readiness.decision())));
            return Optional.of(new Outcome(caseId, draft, "stopped", readiness.reasons()));
        });
    }

    /** The second: the folder appears by one rename, or the report is stopped. */
    Optional<Outcome> finish(String caseId, String draft) {
        return office.work(caseId, book -> {
            if (!(book.record().review(draft) instanceof Review.Publishing publishing)) {
                return Optional.empty();
            }
            Readiness readiness = office.readiness(book, publishing.dossier());
            if (!(readiness instanceof Ready ready)) {
                book.tell(publishing.stop(readiness.reasons(), office.product("a change stopped it in the last moment")));
                return Optional.of(new Outcome(caseId, draft, "stopped", readiness.reasons()));
            }
            return Optional.of(show(book, publishing, ready));
        });
    }

    /** What lies in the made package is read once more from the disk before it appears: the certificate that goes out has to be that of the report that goes out. */
    private Outcome show(CaseBook book, Review.Publishing publishing, Ready ready) {
        Dossier dossier = publishing.dossier();
        String slug = publishing.release().slug();
        Candidate candidate = office.candidates().of(book.record().caseId(), DraftKey.of(dossier.draft())).orElseThrow();
        Listed listed = new Listing(office).listed(book.record().caseId(), publishing, candidate.pdf().length);
        Path made = office.shelf().make(slug, ReportPackage.files(listed, candidate.pdf(), candidate.certificate()));
        List<String> against = ReportPackage.against(made);
        if (!against.isEmpty()) {
            book.tell(publishing.stop(against, office.product("its package did not pass its certificate")));
            return new Outcome(book.record().caseId(), dossier.draft(), "stopped", against);
        }
        former(book.record(), dossier).forEach(out -> book.tell(out.supersede(dossier.draft(), office.product("a corrected edition takes its place"))));
        office.shelf().take(slug, Shelf.Place.WITHDRAWN);
        book.undo(() -> office.shelf().takeBack(slug));
        office.shelf().put(slug, made);
        book.tell(publishing.published(ready, office.product("its package was shown")));
        return new Outcome(book.record().caseId(), dossier.draft(), "published", List.of());
    }

    /** Moves to "on request" what has been on the page for as long as the rule asks. */
    public List<Outcome> moveToRequest(String caseId) {
        List<Review.Published> over = office.journal().read(caseId).reviews().values().stream().filter(Review.Published.class::isInstance).map(Review.Published.class::cast)
                .filter(this::over).toList();
        return over.stream().map(published -> office.work(caseId, book -> {
            String draft = published.dossier().draft();
            if (book.record().review(draft) instanceof Review.Published still && over(still)) {
                book.tell(still.moveToRequest(office.product("its time on the page is over")));
            }
            return new Outcome(caseId, draft, book.record().review(draft).word(), List.of());
        })).toList();
    }

    private boolean over(Review.Published published) {
        LocalDate first = LocalDate.ofInstant(published.released().orElseThrow().first(), Office.LONDON);
        return office.rulebook().afterwards().leaves(first, office.today()).isPresent();
    }

    /** Earlier editions that are still on the page, or known from it. */
    private static List<Review.Out> former(CaseRecord record, Dossier dossier) {
        return record.reviews().values().stream().filter(Review.Out.class::isInstance).map(Review.Out.class::cast)
                .filter(out -> out.dossier().output() == dossier.output() && !out.dossier().draft().equals(dossier.draft())).toList();
    }

    private Released release(CaseRecord record, Dossier dossier) {
        Instant now = office.now().truncatedTo(ChronoUnit.SECONDS);
        String note = dossier.standing().plan().map(Plan::note).orElse("");
        return record.reviews().values().stream().filter(other -> other.dossier().output() == dossier.output())
                .flatMap(other -> other.released().stream()).max(Comparator.comparing(Released::edition))
                .map(last -> last.next(now, note))
                .orElseGet(() -> first(record.caseId(), dossier.output(), now));
    }

    private Released first(String caseId, Output output, Instant now) {
        return new Released(office.papers().slug(caseId, output), office.papers().imprint(caseId, output), now, now, 1, "");
    }
}
