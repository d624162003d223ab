package org.covername.intake;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.covername.extraction.UnreadableDraftException;
import org.covername.pipeline.Step;

/** One route a step. A draft's key travels, never the draft; where the next step listens is a property. */
final class StepRoutes extends RouteBuilder {

    private final StepRun run;
    private final StepFailures failures;
    private final Hindrances hindrances;

    StepRoutes(StepRun run, StepFailures failures, Hindrances hindrances) {
        this.run = run;
        this.failures = failures;
        this.hindrances = hindrances;
    }

    @Override
    public void configure() {
        failurePolicy();
        for (Step step : Step.values()) {
            from("{{covername.steps." + step.word() + "}}")
                    .routeId(step.word())
                    .process(exchange -> take(step, exchange))
                    .filter(body().isNotNull())
                    .to(step.next().map(next -> "{{covername.steps." + next.word() + "}}").orElse("log:covername?level=OFF"));
        }
    }

    /** Tried once more, as another draft of the case may have come between; then the draft is settled as failed. No message is logged: it may quote the draft. */
    private void failurePolicy() {
        onException(UnreadableDraftException.class)
                .handled(true).logHandled(false).logExhausted(false).logStackTrace(false)
                .process(this::settle);
        onException(Throwable.class)
                .maximumRedeliveries(1).redeliveryDelay(1000).logRetryAttempted(false)
                .handled(true).logHandled(false).logExhausted(false).logStackTrace(false)
                .process(this::settle);
    }

    private void take(Step step, Exchange exchange) throws UnreadableDraftException {
        exchange.getMessage().setBody(run.take(step, exchange.getMessage().getBody(String.class)).orElse(null));
        hindrances.over();
    }

    /** What a hindrance kept from its step waits, and so does what a hindrance keeps from being settled. */
    private void settle(Exchange exchange) {
        String key = exchange.getMessage().getBody(String.class);
        Throwable failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        try {
            if (!hindrances.keep(key, failure)) {
                failures.settle(key, failure);
            }
        } catch (RuntimeException unsettled) {
            if (!hindrances.keep(key, unsettled)) {
                throw unsettled;
            }
        }
    }
}
