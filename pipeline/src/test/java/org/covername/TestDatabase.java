package org.covername;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database with the product's own tables for the tests of one class: H2 in memory, or a real PostgreSQL that ends with them. */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

    private final Optional<DataSource> memory;
    private EmbeddedPostgres postgres;
    private DataSource started;

    private TestDatabase(Optional<DataSource> memory) {
        this.memory = memory;
    }

    public static TestDatabase h2(String name) {
        return new TestDatabase(Optional.of(new DriverManagerDataSource("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "")));
    }

    public static TestDatabase postgresql() {
        return new TestDatabase(Optional.empty());
    }

    /** One of each, begun when its turn comes; whoever takes it closes it. */
    static Stream<TestDatabase> each() {
        return Stream.<Supplier<TestDatabase>>of(() -> h2("each-" + UUID.randomUUID()), TestDatabase::postgresql).map(Supplier::get).map(TestDatabase::begun);
    }

    private TestDatabase begun() {
        try {
            begin();
        } catch (IOException unstarted) {
            throw new UncheckedIOException(unstarted);
        }
        return this;
    }

    private void begin() throws IOException {
        postgres = memory.isPresent() ? null : EmbeddedPostgres.start();
        started = memory.orElseGet(() -> postgres.getPostgresDatabase());
        Flyway.configure().dataSource(dataSource()).load().migrate();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        begin();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Override
    public String toString() {
        return memory.isPresent() ? "H2" : "PostgreSQL";
    }

    public JdbcClient client() {
        return JdbcClient.create(dataSource());
    }

    /** Always the same one, as a transaction belongs to it. */
    public DataSource dataSource() {
        return started;
    }
}
