package org.covername.dashboard;

import org.covername.audit.JdbcAuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever watches the machine whether the service is well: one word, and nothing about any case. */
@RestController
class HealthController {

    private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);
    private static final int NOT_NOW = 503;

    private final JdbcAuditTrail trail;

    HealthController(JdbcAuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping(path = "/health/live", produces = MediaType.TEXT_PLAIN_VALUE)
    String live() {
        return "alive";
    }

    /** Ready means that what happens could be recorded. */
    @GetMapping(path = "/health/ready", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> ready() {
        try {
            trail.length();
            return ResponseEntity.ok("ready");
        } catch (DataAccessException unreachable) {
            LOG.warn("The database does not answer: {}", unreachable.getClass().getName());
            return ResponseEntity.status(NOT_NOW).body("not ready");
        }
    }
}
