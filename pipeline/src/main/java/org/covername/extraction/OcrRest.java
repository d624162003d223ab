package org.covername.extraction;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Lets OCR rest once it hangs, so that no draft waits for it page by page: what is not read meanwhile is told, and holds the draft. After the rest it is tried again.
 */
final class OcrRest {

    private static final int IN_A_ROW = 2;
    private static final Duration REST = Duration.ofMinutes(5);

    private final LongSupplier nanos;
    private int late;
    private long since;

    OcrRest(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized boolean rests() {
        return late >= IN_A_ROW && nanos.getAsLong() - since < REST.toNanos();
    }

    /** It did not come to its end in time. */
    synchronized void late() {
        late++;
        since = nanos.getAsLong();
    }

    synchronized void inTime() {
        late = 0;
    }
}
