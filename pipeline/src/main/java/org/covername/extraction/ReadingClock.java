package org.covername.extraction;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** How long the reading of a draft may still take. It stands still during OCR, which has limits of its own. */
final class ReadingClock {

    private final long limit;
    private final long start = System.nanoTime();
    private final AtomicLong paused = new AtomicLong();
    private final AtomicLong pausedSince = new AtomicLong();

    ReadingClock(Duration limit) {
        this.limit = limit.toNanos();
    }

    /** Time left in nanoseconds, 0 or less when it is over. */
    long left() {
        long now = System.nanoTime();
        long since = pausedSince.get();
        return limit - (now - start - paused.get() - (since == 0 ? 0 : now - since));
    }

    boolean isOver() {
        return left() <= 0;
    }

    <T> T pausedDuring(Supplier<T> work) {
        long since = System.nanoTime();
        pausedSince.set(since);
        try {
            return work.get();
        } finally {
            paused.addAndGet(System.nanoTime() - since);
            pausedSince.set(0);
        }
    }
}
