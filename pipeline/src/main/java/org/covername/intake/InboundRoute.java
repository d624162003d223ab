package org.covername.intake;

import java.io.File;
import org.apache.camel.builder.RouteBuilder;

/** From the drop folder to the first step; and back to its step for every draft that a stop left between two. */
final class InboundRoute extends RouteBuilder {

    private final InboundDoor door;

    InboundRoute(InboundDoor door) {
        this.door = door;
    }

    @Override
    public void configure() {
        from("file:{{covername.inbound}}?recursive=true&maxDepth=2&noop=true&idempotent=false&filter=#inboundFilter&delay={{covername.look-every}}")
                .routeId("inbound")
                .setBody(exchange -> door.take(exchange.getMessage().getBody(File.class)))
                .split(body())
                .to("{{covername.steps.extraction}}");

        from("scheduler:oddities?delay={{covername.look-every}}")
                .routeId("oddities")
                .process(exchange -> door.sweep());

        from("timer:resume?delay=0&period={{covername.resume-every}}")
                .routeId("resume")
                .setBody(exchange -> door.unfinished())
                .split(body())
                .process(exchange -> exchange.getMessage().setHeader("step", door.endpoint(exchange.getMessage().getBody(String.class)).orElse(null)))
                .filter(header("step").isNotNull())
                .recipientList(header("step"));

        from("timer:forget-unknown?delay={{covername.resume-every}}&period={{covername.forget-every}}")
                .routeId("forget-unknown")
                .process(exchange -> door.forgetUnknown());
    }
}
