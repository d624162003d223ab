package org.covername.command;

import java.io.PrintWriter;

/** How far long work is, on a terminal only; elsewhere it says nothing. */
final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;

    private final PrintWriter terminal;
    private final boolean shown;
    private final int all;
    private int done;

    ProgressBar(PrintWriter terminal, int all) {
        this(terminal, all, System.console() != null && all > 1);
    }

    ProgressBar(PrintWriter terminal, int all, boolean shown) {
        this.terminal = terminal;
        this.all = all;
        this.shown = shown;
        draw();
    }

    void step() {
        done++;
        draw();
    }

    private void draw() {
        if (shown) {
            int filled = WIDTH * done / all;
            terminal.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + " of " + all);
            terminal.flush();
        }
    }

    /** Leaves the terminal on a clean line. */
    @Override
    public void close() {
        if (shown) {
            terminal.print("\r" + " ".repeat(WIDTH + 20) + "\r");
            terminal.flush();
        }
    }
}
