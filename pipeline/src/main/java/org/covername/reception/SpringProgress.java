package org.covername.reception;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that something moved, by server-sent events, so that they look once more. It says no more than that: whatever happens stands in the audit, so a longer
 * audit is the sign.
 */
final class SpringProgress {

    /** A page then asks anew, and whoever has been signed out meanwhile is not answered. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final LongSupplier moves;
    private final List<SseEmitter> pages = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private long seen;

    SpringProgress(LongSupplier moves) {
        this.moves = moves;
        this.seen = moves.getAsLong();
        clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    SseEmitter join() {
        SseEmitter page = new SseEmitter(LONGEST.toMillis());
        page.onCompletion(() -> pages.remove(page));
        page.onTimeout(page::complete);
        page.onError(gone -> pages.remove(page));
        pages.add(page);
        send(page, "here");
        return page;
    }

    private void look() {
        if (pages.isEmpty()) {
            return;
        }
        long now = moves.getAsLong();
        if (now != seen) {
            seen = now;
            pages.forEach(page -> send(page, "moved"));
        }
    }

    private void send(SseEmitter page, String word) {
        try {
            page.send(SseEmitter.event().name(word).data(word));
        } catch (IOException | IllegalStateException gone) {
            // Its window was closed: nobody is left to be told.
            pages.remove(page);
        }
    }

    /** Before the server stops, which else would wait for every open page. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        clock.shutdownNow();
        pages.forEach(SseEmitter::complete);
    }
}
