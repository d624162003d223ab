package org.covername.audit;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.covername.intake.Settings;
import org.covername.journal.Told;
import org.covername.vault.Vault;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the audit chain beside the service. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    /** The tables are made before: it reads the head of the chain. */
    @Bean
    @DependsOnDatabaseInitialization
    JdbcAuditTrail auditTrail(DataSource database, Vault vault) {
        return new JdbcAuditTrail(database, vault).refusedUnlessOfThisVault();
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
