package org.covername.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.covername.office.Office;
import org.covername.publication.By;
import org.covername.publication.ReviewEvent;

/**
 * Something that happened to a case.
 *
 * @param why the product's reason, or an officer's note as the vault keeps it
 */
record HistoryRow(String when, String who, String what, String draft, String why) {

    /** All of a case, the latest first. */
    static List<HistoryRow> of(Office office, String caseId) {
        List<HistoryRow> rows = new ArrayList<>(office.journal().history(caseId).stream().map(event -> of(office, caseId, event)).toList());
        Collections.reverse(rows);
        return rows;
    }

    private static HistoryRow of(Office office, String caseId, ReviewEvent event) {
        String what = what(event);
        String why = event.by().who().equals(By.PRODUCT) ? event.by().why() : office.papers().note(caseId, event.by().why()).orElse("");
        return new HistoryRow(Times.of(event.by().when()), event.by().who(), what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1), event.draft().replace('-', ' '), why);
    }

    /** In the words of the forms, where an event alone says too little. */
    private static String what(ReviewEvent event) {
        if (event instanceof ReviewEvent.RulingMade made) {
            return "decision " + made.ruling() + " on a mention";
        }
        return event instanceof ReviewEvent.StepConfirmed confirmed ? StepWords.of(confirmed.step().step()) : event.word().replace('-', ' ');
    }
}
