package org.covername;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database with the product's own tables for the tests of one class: H2 in memory, or one of a real PostgreSQL. */
public final class TestDatabase implements BeforeAllCallback {

    private final Optional<DataSource> memory;
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

    /** One of each, begun when its turn comes. */
    static Stream<TestDatabase> each() {
        return Stream.<Supplier<TestDatabase>>of(() -> h2("each-" + UUID.randomUUID()), TestDatabase::postgresql).map(Supplier::get).map(TestDatabase::begun);
    }

    /** The same, where no extension begins it. */
    public TestDatabase begun() {
        try {
            begin();
        } catch (IOException unstarted) {
            throw new UncheckedIOException(unstarted);
        }
        return this;
    }

    private void begin() throws IOException {
        if (memory.isPresent()) {
            started = memory.get();
            Flyway.configure().dataSource(started).load().migrate();
        } else {
            started = PostgresCopies.another();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        begin();
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
