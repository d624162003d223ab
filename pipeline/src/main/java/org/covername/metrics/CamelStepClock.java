package org.covername.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.RoutePolicySupport;
import org.covername.pipeline.Step;

/** Times each step by its route, whether it goes well or fails. */
final class CamelStepClock implements RoutePolicyFactory {

    private static final Duration[] BUCKETS = {Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5),
        Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(5)};

    private final Map<String, Timer> timers;

    CamelStepClock(MeterRegistry registry) {
        this.timers = Arrays.stream(Step.values()).collect(Collectors.toMap(Step::word, step -> Timer.builder("covername.step").description("How long a step takes")
                .tag("step", step.word()).serviceLevelObjectives(BUCKETS).register(registry)));
    }

    /** None for a route that is no step. */
    @Override
    public RoutePolicy createRoutePolicy(CamelContext context, String route, NamedNode definition) {
        return timers.containsKey(route) ? new Policy(timers.get(route)) : null;
    }

    private static final class Policy extends RoutePolicySupport {

        private final Timer timer;

        Policy(Timer timer) {
            this.timer = timer;
        }

        @Override
        public void onExchangeDone(Route route, Exchange exchange) {
            timer.record(Duration.ofMillis(exchange.getClock().elapsed()));
        }
    }
}
