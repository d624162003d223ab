package org.covername.intake;

import org.apache.camel.builder.RouteBuilder;

/** From what officers ruled to the step of the pseudonyms. */
final class RemakeRoute extends RouteBuilder {

    private final Remakes remakes;

    RemakeRoute(Remakes remakes) {
        this.remakes = remakes;
    }

    @Override
    public void configure() {
        from("timer:remake?delay=1000&period={{covername.remake-every}}")
                .routeId("remake")
                .setBody(exchange -> remakes.begin())
                .split(body())
                .to("{{covername.steps.pseudonym}}");
    }
}
