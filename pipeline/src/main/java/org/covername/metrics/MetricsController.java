package org.covername.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All numbers, in the text format of Prometheus, version 0.0.4. */
@RestController
class MetricsController {

    private final PrometheusMeterRegistry registry;
    private final MicrometerGauges gauges;

    MetricsController(PrometheusMeterRegistry registry, MicrometerGauges gauges) {
        this.registry = registry;
        this.gauges = gauges;
    }

    @GetMapping(path = "/metrics", produces = "text/plain;version=0.0.4;charset=utf-8")
    String metrics() {
        gauges.look();
        return registry.scrape();
    }
}
