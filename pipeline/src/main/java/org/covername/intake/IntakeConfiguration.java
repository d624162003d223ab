package org.covername.intake;

import com.zaxxer.hikari.HikariDataSource;
import org.covername.decision.JdbcRulings;
import org.covername.vault.DataLock;
import org.covername.vault.Vault;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the service together. The pipeline is loaded beside, by whoever starts the service: its models take longer than all else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class IntakeConfiguration {

    /** Held as long as the service runs. */
    @Bean
    DataLock dataLock(Settings settings) {
        return DataLock.use(settings.data());
    }

    /** @param held whoever holds the lock may open it */
    @Bean
    Vault vault(Settings settings, DataLock held) {
        return Vault.in(settings.data());
    }

    /** H2 in a file of the data folder, unless {@code spring.datasource.url} names another database. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(Settings settings, DataSourceProperties properties) {
        if (properties.getUrl() == null) {
            properties.setUrl(Settings.databaseIn(settings.data()));
            properties.setUsername("sa");
        }
        HikariDataSource pool = properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
        pool.setExceptionOverride(new HikariEviction());
        return pool;
    }

    @Bean
    Desk desk(Settings settings, JdbcClient jdbc, Vault vault) {
        return new Desk(settings, jdbc, vault);
    }

    @Bean
    JdbcDrafts drafts(JdbcClient jdbc) {
        return new JdbcDrafts(jdbc);
    }

    @Bean
    SpringBookkeeping bookkeeping(TransactionTemplate transactions, ApplicationEventPublisher events) {
        return new SpringBookkeeping(transactions, events);
    }

    @Bean
    HandIn handIn(Desk desk, SpringBookkeeping books, CamelSending sending) {
        return new HandIn(desk, books, sending::send);
    }

    @Bean
    CaseFileDesk caseFileDesk(Desk desk, SpringBookkeeping books, HandIn handIn) {
        return new CaseFileDesk(desk, books, handIn);
    }

    @Bean
    Settled settled(Settings settings) {
        return new Settled(settings);
    }

    @Bean
    CamelInboundFilter inboundFilter(Settings settings, Settled settled) {
        return new CamelInboundFilter(settings, settled);
    }

    @Bean
    StoredDrafts storedDrafts(Settings settings, JdbcClient jdbc, Vault vault) {
        return new StoredDrafts(settings, jdbc, vault);
    }

    @Bean
    JdbcRulings rulings(JdbcClient jdbc, Vault vault) {
        return new JdbcRulings(jdbc, vault);
    }
}
