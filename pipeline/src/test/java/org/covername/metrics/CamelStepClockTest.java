package org.covername.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class CamelStepClockTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void timesStepsThatGoWellAndStepsThatFail() throws Exception {
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutePolicyFactory(new CamelStepClock(registry));
            camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:a").routeId("extraction").process(exchange -> Thread.sleep(40));
                    from("direct:b").routeId("hold").onException(IllegalStateException.class).handled(true).end().process(exchange -> {
                        throw new IllegalStateException("on purpose");
                    });
                    from("direct:c").routeId("inbound").to("log:none?level=OFF");
                }
            });
            camel.start();
            for (String place : new String[] {"direct:a", "direct:b", "direct:c"}) {
                camel.createProducerTemplate().sendBody(place, "x");
            }
        }

        assertThat(timer("extraction").count()).isOne();
        assertThat(timer("extraction").totalTime(TimeUnit.MILLISECONDS)).isBetween(40.0, 10_000.0);
        assertThat(timer("hold").count()).isOne();
        assertThat(timer("redaction").count()).isZero();
        assertThat(registry.find("covername.step").timers()).hasSize(8);
    }

    private Timer timer(String step) {
        return registry.get("covername.step").tag("step", step).timer();
    }
}
