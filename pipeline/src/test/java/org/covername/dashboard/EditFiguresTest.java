package org.covername.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covername.publication.By;
import org.covername.publication.ReviewEvent;
import org.covername.publication.ReviewEvent.MentionsCorrected;
import org.covername.publication.ReviewEvent.RulingMade;
import org.junit.jupiter.api.Test;

class EditFiguresTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    void tellsCorrectionsAReportByMonthAndKind() {
        Edits edits = Edits.none();
        edits.add("child-a", List.of(ruled(1, "2026-03-02T10:00:00Z"), corrected(1, "place", "missed", "2026-03-02T10:00:00Z"), ruled(2, "2026-03-02T11:00:00Z"),
                corrected(2, "place", "missed", "2026-03-02T11:00:00Z"), ruled(3, "2026-03-02T12:00:00Z"), corrected(3, "date", "false-alarm", "2026-03-02T12:00:00Z")));
        edits.add("child-b", List.of(ruled(1, "2026-03-31T23:30:00Z"), corrected(1, "place", "missed", "2026-03-31T23:30:00Z"), ruled(1, "2026-03-09T10:00:00Z")));
        EditFigures figures = EditFigures.of(edits, MARCH.plusMonths(1));

        assertThat(figures.rows()).as("midnight is London's").containsExactly(new EditFigures.Row("April 2026", "Place", 1, 0, 1, "1"), new EditFigures.Row("March 2026", "Date", 0, 1, 2, "0.5"),
                new EditFigures.Row("March 2026", "Place", 2, 0, 2, "1"));
        assertThat(figures.plots()).extracting(Plot::title).containsExactly("Date", "Place");
        assertThat(figures.plots()).allSatisfy(plot -> assertThat(plot.top()).isEqualTo("1 a report"));
        assertThat(figures.plots().get(0).bars()).containsExactly(new Plot.Bar("210.0", "25.0", "7.0", "25.0", "console-bar--stand"));
    }

    @Test
    void countsNothingThatWasTakenBackOrIsLongAgo() {
        Edits edits = Edits.none();
        edits.add("child-a", List.of(ruled(1, "2026-03-02T10:00:00Z"), corrected(1, "place", "missed", "2026-03-02T10:00:00Z"), corrected(1, "place", "taken-back", "2026-03-03T10:00:00Z"),
                ruled(2, "2024-03-02T10:00:00Z"), corrected(2, "place", "missed", "2024-03-02T10:00:00Z")));

        assertThat(EditFigures.of(edits, MARCH)).isEqualTo(new EditFigures(List.of(), List.of()));
    }

    @Test
    void tellsHowLongReportsTook() {
        WaitFigures waits = WaitFigures.of(List.of(new CaseHistory(List.of(), Map.of(Instant.parse("2026-03-01T12:00:00Z"), 40L, Instant.parse("2026-03-05T12:00:00Z"), 10L), List.of())), MARCH);

        assertThat(waits.rows()).containsExactly(new WaitFigures.Row("March 2026", 2, 40, 40));
        assertThat(waits.plots().get(0).bars()).containsExactly(new Plot.Bar("222.0", "0.0", "15.0", "50.0", "console-bar--wait"));
        assertThat(WaitFigures.of(List.of(), MARCH)).isEqualTo(new WaitFigures(List.of(), List.of()));
    }

    private static ReviewEvent ruled(int number, String when) {
        return new RulingMade("draft-1", number, "add", Set.of(), Set.of(), by(when));
    }

    private static ReviewEvent corrected(int number, String kind, String sort, String when) {
        return new MentionsCorrected("draft-1", number, kind, sort, by(when));
    }

    private static By by(String when) {
        return new By("r.vance", Instant.parse(when), "");
    }
}
