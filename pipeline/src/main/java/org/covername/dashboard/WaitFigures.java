package org.covername.dashboard;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** How long reports took from their first redacted version to publication, by the month in which they were published, the latest first. */
record WaitFigures(List<Plot> plots, List<Row> rows) {

    WaitFigures {
        plots = List.copyOf(plots);
        rows = List.copyOf(rows);
    }

    /** A month in which something was published. */
    record Row(String month, int reports, long median, long longest) {
    }

    static WaitFigures of(List<CaseHistory> cases, YearMonth last) {
        List<YearMonth> months = Plot.months(last);
        List<List<Long>> days = months.stream().map(month -> days(cases, month)).toList();
        Plot.Row drawn = new Plot.Row(days.stream().map(each -> each.isEmpty() ? 0.0 : Math.max(0.1, (double) Waiting.median(each))).toList(), "console-bar--wait");
        List<Row> rows = new ArrayList<>();
        for (int n = 0; n < months.size(); n++) {
            List<Long> ofMonth = days.get(n);
            if (!ofMonth.isEmpty()) {
                rows.add(new Row(Plot.MONTH.format(months.get(n)), ofMonth.size(), Waiting.median(ofMonth), ofMonth.get(ofMonth.size() - 1)));
            }
        }
        Collections.reverse(rows);
        Plot.Scale scale = new Plot.Scale(Math.max(1, drawn.highest()), last, EditFigures.number(Math.max(1, drawn.highest())) + " days");
        return new WaitFigures(rows.isEmpty() ? List.of() : List.of(Plot.of("Days to publication, half of the reports within", List.of(drawn), scale)), rows);
    }

    private static List<Long> days(List<CaseHistory> cases, YearMonth month) {
        return cases.stream().flatMap(one -> one.took().entrySet().stream()).filter(took -> published(took).equals(month)).map(Map.Entry::getValue).sorted().toList();
    }

    private static YearMonth published(Map.Entry<Instant, Long> took) {
        return Edits.month(took.getKey());
    }
}
