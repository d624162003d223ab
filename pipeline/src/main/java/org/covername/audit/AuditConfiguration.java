package org.covername.audit;

import java.util.function.Consumer;
import org.covername.intake.Settings;
import org.covername.journal.Told;
import org.covername.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the audit chain beside the service. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    JdbcAuditTrail auditTrail(JdbcClient jdbc, Vault vault) {
        return new JdbcAuditTrail(jdbc, vault).refusedUnlessOfThisVault();
    }

    /** What the journal tells, so that nobody has to know the audit. */
    @Bean
    Consumer<Told> journalListener(JdbcAuditTrail trail) {
        return trail::hear;
    }

    @Bean
    AnchorRoute anchorRoute(JdbcAuditTrail trail, Settings settings) {
        return new AnchorRoute(new AuditAnchor(trail, settings.outbound().resolve("anchors")));
    }

    @Bean
    SpringAuditListener auditListener(JdbcAuditTrail trail) {
        return new SpringAuditListener(trail);
    }
}
