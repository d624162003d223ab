package org.covername.benchmark;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;

/** Says the figures of a benchmark on the console, which is what somebody runs it for. */
final class Figures {

    private static final PrintWriter REPORT = new PrintWriter(System.out, true);

    private Figures() {
    }

    /** Of as many values as there are; 0 of none. */
    static double median(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    /** One line. */
    static void say(String format, Object... values) {
        REPORT.println(String.format(format, values));
    }
}
