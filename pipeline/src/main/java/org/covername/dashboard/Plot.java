package org.covername.dashboard;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Bars by month, as a picture; the table beside it says the same in words.
 *
 * @param top what the highest bar of this scale stands for
 */
record Plot(String title, List<Bar> bars, String from, String to, String top) {

    static final int MONTHS = 12;
    static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final double WIDE = 20;
    private static final double HIGH = 50;

    Plot {
        bars = List.copyOf(bars);
    }

    /** A bar, in units of a picture of 240 by 60. */
    record Bar(String x, String y, String width, String height, String colour) {

        private static Bar of(double x, double width, double height, String colour) {
            return new Bar(number(x), number(HIGH - height), number(width), number(height), colour);
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }

    /**
     * What is drawn.
     *
     * @param values of each of the months, in the order of time
     * @param colour a class of the style sheet
     */
    record Row(List<Double> values, String colour) {

        double highest() {
            return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }
    }

    /** The months up to this one. */
    static List<YearMonth> months(YearMonth last) {
        return Stream.iterate(last.minusMonths(MONTHS - 1L), month -> month.plusMonths(1)).limit(MONTHS).toList();
    }

    /** Rows side by side, all by one scale. */
    static Plot of(String title, List<Row> rows, Scale scale) {
        List<Bar> bars = new ArrayList<>();
        double width = (WIDE - 4) / rows.size();
        for (int row = 0; row < rows.size(); row++) {
            for (int month = 0; month < MONTHS; month++) {
                double value = rows.get(row).values().get(month);
                if (value > 0) {
                    bars.add(Bar.of(month * WIDE + 2 + row * width, width - 1, Math.max(1, HIGH * value / scale.highest()), rows.get(row).colour()));
                }
            }
        }
        return new Plot(title, bars, MONTH.format(scale.last().minusMonths(MONTHS - 1L)), MONTH.format(scale.last()), scale.words());
    }

    /**
     * The same for all plots that are looked at together.
     *
     * @param words what the highest value is
     */
    record Scale(double highest, YearMonth last, String words) {
    }
}
