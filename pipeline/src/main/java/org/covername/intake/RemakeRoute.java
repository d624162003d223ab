package org.covername.intake;

import org.apache.camel.builder.RouteBuilder;
import org.covername.pipeline.Step;

/** From what officers ruled to the step of the pseudonyms. */
final class RemakeRoute extends RouteBuilder {

    private final Remakes remakes;
    private final CamelSending sending;
    private final boolean here;

    /** @param here whether this process looks */
    RemakeRoute(Remakes remakes, CamelSending sending, boolean here) {
        this.remakes = remakes;
        this.sending = sending;
        this.here = here;
    }

    @Override
    public void configure() {
        from("timer:remake?delay=1000&period={{covername.remake-every}}")
                .routeId("remake").autoStartup(here)
                .process(exchange -> remakes.begin().forEach(key -> sending.send(key, Step.PSEUDONYM)));
    }
}
