package org.covername.intake;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.covername.vault.Vault;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the service together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class IntakeConfiguration {

    @Bean
    Vault vault(Settings settings) {
        return Vault.in(settings.data());
    }

    /** H2 in a file of the data folder, unless {@code spring.datasource.url} names another database. */
    @Bean
    DataSource dataSource(Settings settings, DataSourceProperties properties) {
        Path data = settings.data();
        if (properties.getUrl() == null) {
            properties.setUrl(Settings.databaseIn(data));
            properties.setUsername("sa");
        }
        return properties.initializeDataSourceBuilder().build();
    }
}
