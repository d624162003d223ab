package org.covername;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real PostgreSQL of this process, started when it is first asked for; it ends with the process. Each who asks gets a database of their own with the product's tables. */
final class PostgresCopies {

    private static final String MODEL = "covername";
    private static EmbeddedPostgres postgres;
    private static int copies;

    private PostgresCopies() {
    }

    static synchronized DataSource another() throws IOException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.start();
            order("create database " + MODEL);
            Flyway.configure().dataSource(postgres.getDatabase("postgres", MODEL)).load().migrate();
        }
        String name = MODEL + "_" + ++copies;
        order("create database " + name + " template " + MODEL);
        return postgres.getDatabase("postgres", name);
    }

    private static void order(String statement) {
        JdbcClient.create(postgres.getPostgresDatabase()).sql(statement).update();
    }
}
