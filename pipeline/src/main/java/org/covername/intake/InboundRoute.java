package org.covername.intake;

import java.io.File;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.covername.pipeline.Step;
import org.covername.workqueue.Role;
import org.covername.workqueue.Roles;

/** From the drop folder to the first step; and back to its step for every draft that a stop left between two. */
final class InboundRoute extends RouteBuilder {

    private final InboundDoor door;
    private final Roles roles;
    private final CamelSending sending;

    InboundRoute(InboundDoor door, Roles roles, CamelSending sending) {
        this.door = door;
        this.roles = roles;
        this.sending = sending;
    }

    @Override
    public void configure() {
        from("file:{{covername.inbound}}?recursive=true&maxDepth=2&noop=true&idempotent=false&filter=#inboundFilter&delay={{covername.look-every}}")
                .routeId("inbound").autoStartup(roles.has(Role.WATCH))
                .process(this::take);

        from("scheduler:oddities?delay={{covername.look-every}}")
                .routeId("oddities").autoStartup(roles.has(Role.WATCH))
                .process(exchange -> door.sweep());

        from("timer:resume?delay=0&period={{covername.resume-every}}")
                .routeId("resume")
                .process(exchange -> door.unfinished().forEach(this::sendOn));

        from("timer:forget-unknown?delay={{covername.resume-every}}&period={{covername.forget-every}}")
                .routeId("forget-unknown").autoStartup(roles.has(Role.WATCH))
                .process(exchange -> door.forgetUnknown());
    }

    private void take(Exchange exchange) {
        door.take(exchange.getMessage().getBody(File.class)).forEach(key -> sending.send(key, Step.EXTRACTION));
    }

    private void sendOn(String key) {
        door.step(key).ifPresent(step -> sending.send(key, step));
    }
}
