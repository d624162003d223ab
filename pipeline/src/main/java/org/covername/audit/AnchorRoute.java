package org.covername.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.camel.builder.RouteBuilder;

/** Every hour, so that a machine that is off at midnight anchors as well. */
final class AnchorRoute extends RouteBuilder {

    private final AuditAnchor anchor;

    AnchorRoute(AuditAnchor anchor) {
        this.anchor = anchor;
    }

    @Override
    public void configure() {
        from("timer:anchor?delay=5000&period=3600000")
                .routeId("anchor")
                .process(exchange -> anchor.write(LocalDate.now(ZoneId.of("Europe/London"))));
    }
}
