package org.covername.pipeline;

import java.time.Duration;

/** Ends a process that gives no sign of life for a while, such as one that does nothing but look for memory. */
final class SilenceWatch implements AutoCloseable {

    private final Process process;
    private final Duration silence;
    private final Thread thread;
    private volatile long heard = System.nanoTime();

    SilenceWatch(Process process, Duration silence) {
        this.process = process;
        this.silence = silence;
        this.thread = new Thread(this::watch, "silence-watch");
        thread.setDaemon(true);
        thread.start();
    }

    void heard() {
        heard = System.nanoTime();
    }

    private void watch() {
        try {
            while (System.nanoTime() - heard < silence.toNanos()) {
                Thread.sleep(Math.max(1, silence.toMillis() / 10));
            }
            process.destroyForcibly();
        } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
