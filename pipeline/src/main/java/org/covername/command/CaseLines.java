package org.covername.command;

import java.util.ArrayList;
import java.util.List;
import org.covername.clearance.CaseHold;
import org.covername.clearance.HoldWatch;
import org.covername.office.HoldDesk;
import org.covername.office.Office;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.CaseRecord;
import org.covername.publication.Readiness;
import org.covername.publication.Review;

/** What the commands print of a case. */
final class CaseLines {

    private CaseLines() {
    }

    /** Each review with its state. */
    static List<String> reviews(CaseRecord record) {
        return record.reviews().values().stream().map(CaseLines::line).sorted().toList();
    }

    private static String line(Review review) {
        String at = review instanceof Review.Scheduled scheduled ? scheduled.plan().at().map(time -> " at " + time).orElse(" on clearance") : "";
        String where = review.released().map(released -> ", " + released.slug() + ", edition " + released.edition()).orElse("");
        return review.dossier().draft() + " (" + review.dossier().output().word() + ", " + review.dossier().audience().word() + "): " + review.word().replace('-', ' ') + at + where;
    }

    /** A review's state and what speaks against publication. */
    static List<String> state(Office office, Which which) {
        return office.work(which.caseId(), book -> {
            Review review = book.record().review(which.draft());
            Readiness readiness = office.readiness(book, review.dossier());
            List<String> lines = new ArrayList<>(List.of(line(review), readiness.decision()));
            readiness.reasons().forEach(reason -> lines.add("- " + reason));
            return lines;
        });
    }

    static List<String> holds(Office office, CaseRecord record) {
        HoldWatch watch = new HoldDesk(office).watch(record);
        return record.holds().holds().stream().map(hold -> hold.id() + " " + hold.what().rule() + ", " + hold.what().origin().word().replace('-', ' ')
                + ": " + state(hold) + watch.reviewDay(hold).map(day -> ", look again on " + day).orElse("")).toList();
    }

    private static String state(CaseHold hold) {
        return hold.clearance().map(given -> "cleared by " + given.role() + ", " + given.organisation() + ", " + given.given()).orElse(hold.status().word());
    }
}
