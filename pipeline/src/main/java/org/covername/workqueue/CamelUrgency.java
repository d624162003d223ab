package org.covername.workqueue;

import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;
import org.apache.camel.Exchange;

/** The lane in memory: what is most urgent first, and of that what waits longest. */
final class CamelUrgency {

    private static final int ROOM = 64;
    private static final Comparator<Exchange> ORDER = Comparator.comparing((Exchange waiting) -> -waiting.getMessage().getHeader(WorkQueue.URGENCY, 0, Integer.class))
            .thenComparing(waiting -> waiting.getClock().getCreated());

    private CamelUrgency() {
    }

    static PriorityBlockingQueue<Exchange> queue() {
        return new PriorityBlockingQueue<>(ROOM, ORDER);
    }
}
