package org.covername.workbench;

import org.apache.camel.builder.RouteBuilder;
import org.covername.casework.Readings;

/** Forgets, each minute, the drafts that nobody looks at any more. */
final class ClosingRoute extends RouteBuilder {

    private final Readings readings;

    ClosingRoute(Readings readings) {
        this.readings = readings;
    }

    @Override
    public void configure() {
        from("timer:close-readings?period=60000").routeId("close-readings").process(exchange -> readings.close());
    }
}
