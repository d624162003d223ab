package org.covername.intake;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.CompletableFuture;
import org.covername.decision.JdbcRulings;
import org.covername.pipeline.DraftPipeline;
import org.covername.vault.DataLock;
import org.covername.vault.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
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
    HandIn handIn(Desk desk, SpringBookkeeping books) {
        return new HandIn(desk, books);
    }

    @Bean
    CaseFileDesk caseFileDesk(Desk desk, SpringBookkeeping books) {
        return new CaseFileDesk(desk, books);
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
    Hindrances hindrances() {
        return new Hindrances();
    }

    @Bean
    StoredDrafts storedDrafts(Settings settings, JdbcClient jdbc, Vault vault) {
        return new StoredDrafts(settings, jdbc, vault);
    }

    @Bean
    JdbcRulings rulings(JdbcClient jdbc, Vault vault) {
        return new JdbcRulings(jdbc, vault);
    }

    @Bean
    RemakeRoute remakeRoute(Desk desk, SpringBookkeeping books, @Value("${covername.remake-quiet}") long quietMillis) {
        return new RemakeRoute(new Remakes(desk, books, quietMillis));
    }

    @Bean
    InboundRoute inboundRoute(Desk desk, SpringBookkeeping books, Settled settled, Environment environment, Hindrances hindrances) {
        return new InboundRoute(new InboundDoor(desk, new Arrivals(desk, books), settled, environment, hindrances));
    }

    @Bean
    StepRoutes stepRoutes(Desk desk, SpringBookkeeping books, CompletableFuture<DraftPipeline> pipeline, Hindrances hindrances) {
        return new StepRoutes(new StepRun(desk, books, pipeline), new StepFailures(desk, books, pipeline), hindrances);
    }
}
