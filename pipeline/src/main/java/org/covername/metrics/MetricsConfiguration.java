package org.covername.metrics;

import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import org.covername.intake.JdbcDrafts;
import org.covername.office.Office;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the numbers beside the service: Micrometer alone, since all that Actuator would add is an address of its own, with a door that nobody watches. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    PrometheusMeterRegistry meterRegistry() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        List.of(new JvmMemoryMetrics(), new JvmThreadMetrics(), new ProcessorMetrics(), new UptimeMetrics()).forEach(binder -> binder.bindTo(registry));
        return registry;
    }

    @Bean
    MicrometerCounts counts(PrometheusMeterRegistry registry) {
        return new MicrometerCounts(registry);
    }

    @Bean
    MicrometerGauges gauges(PrometheusMeterRegistry registry, Office office, JdbcDrafts drafts) {
        return new MicrometerGauges(registry, office, drafts);
    }

    @Bean
    CamelStepClock stepClock(PrometheusMeterRegistry registry) {
        return new CamelStepClock(registry);
    }
}
