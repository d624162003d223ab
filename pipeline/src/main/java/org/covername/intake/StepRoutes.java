package org.covername.intake;

import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.covername.extraction.UnreadableDraftException;
import org.covername.pipeline.Step;

/** One route a step. A draft's key travels, never the draft; it goes on to the next step by the lanes. */
final class StepRoutes extends RouteBuilder {

    private static final int OTHERS_FIRST = 30;

    private final StepRun run;
    private final StepFailures failures;
    private final Hindrances hindrances;
    private final CamelSending sending;

    StepRoutes(StepRun run, StepFailures failures, Hindrances hindrances, CamelSending sending) {
        this.run = run;
        this.failures = failures;
        this.hindrances = hindrances;
        this.sending = sending;
    }

    @Override
    public void configure() {
        failurePolicy();
        for (Step step : Step.values()) {
            from("direct:" + step.word()).routeId(step.word()).process(exchange -> take(step, key(exchange)));
        }
    }

    /**
     * Tried once more, as something may have come between; then the draft is settled as failed. Where only another draft of the case was faster, which is no fault, it is tried
     * more often. No message is logged: it may quote the draft.
     */
    private void failurePolicy() {
        onException(UnreadableDraftException.class, WorkersEndedException.class, RulesDifferException.class)
                .handled(true).logHandled(false).logExhausted(false).logStackTrace(false)
                .process(this::settle);
        onException(RegisterChangedException.class)
                .maximumRedeliveries(OTHERS_FIRST).redeliveryDelay(200).useCollisionAvoidance().collisionAvoidancePercent(75).logRetryAttempted(false)
                .handled(true).logHandled(false).logExhausted(false).logStackTrace(false)
                .process(this::settle);
        onException(Throwable.class)
                .maximumRedeliveries(1).redeliveryDelay(1000).logRetryAttempted(false)
                .handled(true).logHandled(false).logExhausted(false).logStackTrace(false)
                .process(this::settle);
    }

    private void take(Step step, String key) throws UnreadableDraftException {
        Optional<Step> next = run.take(step, key);
        hindrances.over();
        next.ifPresent(following -> sending.send(key, following));
    }

    /** What a hindrance kept from its step waits, and so does what a hindrance keeps from being settled. */
    private void settle(Exchange exchange) {
        Throwable failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        try {
            if (!hindrances.keep(key(exchange), failure)) {
                failures.settle(key(exchange), failure);
            }
        } catch (RuntimeException unsettled) {
            if (!hindrances.keep(key(exchange), unsettled)) {
                throw unsettled;
            }
        }
    }

    private static String key(Exchange exchange) {
        return exchange.getMessage().getBody(String.class);
    }
}
