package org.covername.office;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.covername.journal.CaseBook;
import org.covername.journal.Journal;
import org.covername.outbound.Shelf;
import org.covername.publication.By;
import org.covername.publication.Dossier;
import org.covername.publication.Inquiry.Lying;
import org.covername.publication.Inquiry;
import org.covername.publication.MoveRefusedException;
import org.covername.publication.Readiness.Answer;
import org.covername.publication.Readiness;

/**
 * Everything an office works with, in one hand. All work on a case goes through {@link #work}: what the last one left half done is mended first, and in the end the folders
 * follow the record.
 */
public record Office(Journal journal, Shelf shelf, Candidates candidates, Papers papers, Rulebook rulebook, Clock clock) {

    /** Days are those of England, whatever the machine's own time. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Pattern CASE_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public <T> T work(String caseId, Function<CaseBook, T> work) {
        if (!CASE_ID.matcher(caseId).matches()) {
            throw new MoveRefusedException("a case id has lower-case letters, digits and single hyphens only");
        }
        Piece<T> piece = journal.within(caseId, book -> piece(book, work));
        if (piece.changesList()) {
            writeList();
        }
        return piece.mendedOnly() ? work(caseId, work) : piece.result();
    }

    /** What was kept at once: the work with its result, or only what the last one left half done. */
    private record Piece<T>(T result, boolean changesList, boolean mendedOnly) {
    }

    /**
     * What a crash kept from being written down as shown is kept alone: were it kept together with a withdrawal, a second crash could take the folder away and leave the
     * record as it was, and the same edition would appear once more.
     */
    private <T> Piece<T> piece(CaseBook book, Function<CaseBook, T> work) {
        Folders folders = new Folders(this, book);
        folders.follow();
        if (book.changesList()) {
            return new Piece<>(null, true, true);
        }
        new Receiving(this, book).look();
        T result = work.apply(book);
        new Settling(this, book).settle();
        folders.follow();
        return new Piece<>(result, book.changesList(), false);
    }

    /** Writes list, feed and map of the public folder, where they are not as they should be. */
    public void writeList() {
        new Listing(this).write();
    }

    /** What speaks against publishing a report now. */
    public Readiness readiness(CaseBook book, Dossier dossier) {
        return rulebook.policies().judge(inquiry(book, dossier));
    }

    /** What speaks against giving copies to named professionals now. */
    Readiness readinessForProfessionals(CaseBook book, Dossier dossier) {
        return rulebook.policies().judgeForProfessionals(inquiry(book, dossier));
    }

    /** All questions before publication, each with its answer at this moment. */
    public List<Answer> answers(CaseBook book, Dossier dossier) {
        return rulebook.policies().answers(inquiry(book, dossier));
    }

    /** The checklist of a report, as a page to print. */
    public String checklist(String caseId, String draft) {
        return work(caseId, book -> rulebook.policies().checklist(inquiry(book, book.record().review(draft).dossier())));
    }

    private Inquiry inquiry(CaseBook book, Dossier dossier) {
        DraftKey key = DraftKey.of(dossier.draft());
        String caseId = book.record().caseId();
        Lying lying = new Lying(candidates.pdf(caseId, key), candidates.uncertified(caseId, key), new LinkedReports(this, book.record()).apart(dossier));
        return new Inquiry(book.record(), dossier, today(), candidates.barring(caseId, key), lying);
    }

    /** Where reports lie, in review and on the page. */
    public Path outbound() {
        return shelf.outbound();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), LONDON);
    }

    By product(String why) {
        return By.product(now(), why);
    }
}
