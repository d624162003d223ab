package org.covername.extraction;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads a draft on a thread of its own, so that a file on which a reader of any format does not come to an end is refused all the same. */
final class TimedReading {

    private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(1);

    interface Work {
        void read() throws UnreadableDraftException;
    }

    private TimedReading() {
    }

    /** Waits until the work is done or the time of its passages is over; then they take nothing more, and the work ends at the next one.
     * It is not interrupted, as it may be in the middle of loading a library that all drafts share. */
    static void of(Passages passages, Work work) throws UnreadableDraftException {
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            work.read();
            return true;
        });
        Thread thread = new Thread(task, "extraction");
        thread.setDaemon(true);
        thread.start();
        try {
            await(task, passages);
        } catch (ExecutionException failed) {
            throw refusal(passages, failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a draft was read");
        }
    }

    private static void await(FutureTask<Boolean> task, Passages passages) throws ExecutionException, InterruptedException, UnreadableDraftException {
        while (!passages.clock().isOver()) {
            try {
                task.get(Math.min(LOOK_AGAIN, Math.max(1, passages.clock().left())), TimeUnit.NANOSECONDS);
                return;
            } catch (TimeoutException notYet) {
                // The clock may have stood still meanwhile: it alone says when the time is over.
                Thread.onSpinWait();
            }
        }
        throw Unreadable.tooSlow();
    }

    /** What a failure means for the office; one inside the product is thrown on. A reader that met a limit may have taken the end for damage. */
    private static UnreadableDraftException refusal(Passages passages, Throwable failure) {
        if (passages.clock().isOver()) {
            return Unreadable.tooSlow();
        } else if (passages.isFull()) {
            return Unreadable.tooLarge("it has more text than any report");
        } else if (failure instanceof UnreadableDraftException unreadable) {
            return unreadable;
        } else if (failure instanceof StackOverflowError || failure instanceof OutOfMemoryError) {
            return Unreadable.bomb();
        } else if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
