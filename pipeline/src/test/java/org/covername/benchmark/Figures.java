package org.covername.benchmark;

/** Says the figures of a benchmark on the console, which is what somebody runs it for. */
final class Figures {

    private Figures() {
    }

    /** One line. */
    static void say(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }
}
