package org.covername.intake;

import org.apache.camel.ProducerTemplate;
import org.covername.pipeline.Step;
import org.covername.workqueue.WorkQueue;

/** Sends a draft to where its next step is taken. One that cannot be sent waits until what stands in the way is gone; the database knows of it in any case. */
final class CamelSending {

    private final ProducerTemplate camel;
    private final WorkQueue queue;
    private final Hindrances hindrances;

    CamelSending(ProducerTemplate camel, WorkQueue queue, Hindrances hindrances) {
        this.camel = camel;
        this.queue = queue;
        this.hindrances = hindrances;
    }

    void send(String key, Step step) {
        try {
            camel.sendBodyAndHeader(queue.of(step), key, WorkQueue.URGENCY, queue.urgency(step));
            hindrances.brokerAnswers();
        } catch (RuntimeException failure) {
            if (!hindrances.keep(key, failure)) {
                throw failure;
            }
        }
    }
}
