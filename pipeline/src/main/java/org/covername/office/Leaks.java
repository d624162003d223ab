package org.covername.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.covername.document.Surface;
import org.covername.journal.CaseBook;
import org.covername.outbound.PdfPublishedTexts;
import org.covername.publication.By;
import org.covername.publication.CaseRecord;
import org.covername.publication.CaseRecord.Leak;
import org.covername.publication.MoveRefusedException;
import org.covername.publication.Review;
import org.covername.publication.ReviewEvent.LeakClosed;
import org.covername.publication.ReviewEvent.LeakReported;

/**
 * What happens when somebody finds in a published report what should not be there: it is looked for everywhere, what holds it is withdrawn, and nothing of the case
 * goes out until the leak is closed.
 */
public record Leaks(Office office) {

    /** What is shorter stands in every report. */
    public static final int SHORTEST_TERM = 3;

    /** Folders below {@code outbound/} that hold the term, with the cases that were withdrawn for it. */
    public record Found(List<String> folders, List<String> cases) {
    }

    public Found report(Surface term, By by) {
        List<String> folders = new PdfPublishedTexts(office.outbound()).holding(term);
        List<String> cases = new ArrayList<>();
        for (CaseRecord record : office.journal().records()) {
            String caseId = record.caseId();
            List<String> slugs = record.reviews().values().stream().map(review -> office.papers().slug(caseId, review.dossier().output())).distinct()
                    .filter(slug -> folders.stream().anyMatch(folder -> folder.split("/")[1].split("\\.")[0].equals(slug))).toList();
            if (!slugs.isEmpty()) {
                office.work(caseId, book -> recorded(book, new Leak(nextId(book.record()), office.papers().mark(term), slugs, false), by));
                cases.add(caseId);
            }
        }
        return new Found(folders, cases);
    }

    private CaseRecord recorded(CaseBook book, Leak leak, By by) {
        book.tell(new LeakReported(leak, by));
        for (Review review : List.copyOf(book.record().reviews().values())) {
            if (review instanceof Review.Out out && leak.slugs().contains(out.dossier().standing().released().orElseThrow().slug())) {
                book.tell(out.withdraw(by));
            }
        }
        return book.record();
    }

    /** Closes a leak once it is mended. */
    public void close(String caseId, String leak, By by) {
        office.work(caseId, book -> {
            if (book.record().leaks().stream().noneMatch(known -> known.id().equals(leak) && !known.closed())) {
                throw new MoveRefusedException(caseId + " has no open leak " + leak + "; open are "
                        + book.record().leaks().stream().filter(known -> !known.closed()).map(Leak::id).collect(Collectors.joining(", ")));
            }
            book.tell(new LeakClosed(leak, by));
            return leak;
        });
    }

    private static String nextId(CaseRecord record) {
        return "leak-" + (record.leaks().size() + 1);
    }
}
