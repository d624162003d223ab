package org.covername.reception;

import org.covername.audit.JdbcAuditTrail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the wire beside the pages. */
@Configuration(proxyBeanMethods = false)
class ReceptionConfiguration {

    @Bean
    SpringProgress progress(JdbcAuditTrail trail) {
        return new SpringProgress(trail::length);
    }
}
