package org.covername.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How much officers had to correct in the last twelve months, by kind: as pictures, and as a table of what they show, the latest month first. */
record EditFigures(List<Plot> plots, List<Row> rows) {

    private static final String MISSED = "console-bar--missed";
    private static final String LET_STAND = "console-bar--stand";

    EditFigures {
        plots = List.copyOf(plots);
        rows = List.copyOf(rows);
    }

    /** A month and a kind with at least one correction. */
    record Row(String month, String kind, int missed, int letStand, int reports, String rate) {
    }

    static EditFigures of(Edits edits, YearMonth last) {
        List<YearMonth> months = Plot.months(last);
        List<String> kinds = edits.corrections().stream().filter(each -> months.contains(each.month())).map(Edits.Correction::kind).distinct().sorted().toList();
        double highest = kinds.stream().flatMap(kind -> drawn(edits, months, kind).stream()).mapToDouble(Plot.Row::highest).max().orElse(1);
        Plot.Scale scale = new Plot.Scale(highest, last, number(highest) + " a report");
        return new EditFigures(kinds.stream().map(kind -> Plot.of(words(kind), drawn(edits, months, kind), scale)).toList(), rows(edits, months, kinds));
    }

    private static List<Plot.Row> drawn(Edits edits, List<YearMonth> months, String kind) {
        return List.of(new Plot.Row(months.stream().map(month -> edits.rate(month, kind, true)).toList(), MISSED),
                new Plot.Row(months.stream().map(month -> edits.rate(month, kind, false)).toList(), LET_STAND));
    }

    private static List<Row> rows(Edits edits, List<YearMonth> months, List<String> kinds) {
        List<Row> rows = new ArrayList<>();
        List<YearMonth> latestFirst = new ArrayList<>(months);
        Collections.reverse(latestFirst);
        for (YearMonth month : latestFirst) {
            for (String kind : kinds) {
                int missed = edits.count(month, kind, true);
                int letStand = edits.count(month, kind, false);
                if (missed + letStand > 0) {
                    rows.add(new Row(Plot.MONTH.format(month), words(kind), missed, letStand, edits.reports(month), number((double) (missed + letStand) / edits.reports(month))));
                }
            }
        }
        return rows;
    }

    private static String words(String kind) {
        String plain = kind.replace('-', ' ');
        return plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.UK, "%.1f", value);
    }
}
