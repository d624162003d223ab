package org.covername.audit;

import org.covername.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the audit chain beside the service. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    JdbcAuditTrail auditTrail(JdbcClient jdbc, Vault vault) {
        return new JdbcAuditTrail(jdbc, vault);
    }

    @Bean
    SpringAuditListener auditListener(JdbcAuditTrail trail) {
        return new SpringAuditListener(trail);
    }
}
