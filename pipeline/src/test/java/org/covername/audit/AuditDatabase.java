package org.covername.audit;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with the product's own tables. */
final class AuditDatabase {

    private AuditDatabase() {
    }

    static JdbcClient migrated(DataSource empty) {
        Flyway.configure().dataSource(empty).load().migrate();
        return JdbcClient.create(empty);
    }
}
