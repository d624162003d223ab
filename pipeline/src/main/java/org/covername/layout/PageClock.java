package org.covername.layout;

import java.time.Duration;

/** Ends the work on a page that takes longer than any page of a report does. */
final class PageClock {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final int page;
    private final long end = System.nanoTime() + LONGEST.toNanos();

    PageClock(int page) {
        this.page = page;
    }

    void check() throws UnsafePageException {
        if (System.nanoTime() > end) {
            throw UnsafePageException.on(page, "takes longer to write than any page of a report");
        }
    }
}
