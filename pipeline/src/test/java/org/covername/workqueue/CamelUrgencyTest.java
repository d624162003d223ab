package org.covername.workqueue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.covername.pipeline.Step;
import org.junit.jupiter.api.Test;

class CamelUrgencyTest {

    private final WorkQueue lanes = WorkQueue.of(false, 2);
    private final DefaultCamelContext context = new DefaultCamelContext();

    @Test
    void letsAReportThatIsMadeAnewPassNewDraftsAndTheLongestWaitingGoFirst() throws InterruptedException {
        Queue<Exchange> queue = CamelUrgency.queue();
        for (String key : new String[] {"first", "second", "third"}) {
            queue.add(waiting(key, Step.RECOGNITION));
            Thread.sleep(3);
        }
        queue.add(waiting("ruled", Step.PSEUDONYM));
        queue.add(waiting("nearly done", Step.CANDIDATE));

        assertThat(queue.poll().getMessage().getBody()).isEqualTo("nearly done");
        assertThat(queue.poll().getMessage().getBody()).isEqualTo("ruled");
        assertThat(queue.poll().getMessage().getBody()).isEqualTo("first");
        assertThat(queue.poll().getMessage().getBody()).isEqualTo("second");
        assertThat(queue.poll().getMessage().getBody()).isEqualTo("third");
    }

    private Exchange waiting(String key, Step step) {
        Exchange exchange = new DefaultExchange(context);
        exchange.getMessage().setBody(key);
        exchange.getMessage().setHeader(WorkQueue.URGENCY, lanes.urgency(step));
        return exchange;
    }
}
