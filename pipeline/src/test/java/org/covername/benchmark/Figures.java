package org.covername.benchmark;

import java.io.PrintWriter;

/** Says the figures of a benchmark on the console, which is what somebody runs it for. */
final class Figures {

    private static final PrintWriter REPORT = new PrintWriter(System.out, true);

    private Figures() {
    }

    /** One line. */
    static void say(String format, Object... values) {
        REPORT.println(String.format(format, values));
    }
}
