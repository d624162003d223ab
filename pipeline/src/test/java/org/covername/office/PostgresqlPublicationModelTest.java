package org.covername.office;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The same as {@link PublicationModelTest}, fewer times, where a power cut rolls back a real transaction of PostgreSQL. */
class PostgresqlPublicationModelTest {

    private static EmbeddedPostgres postgres;
    private static DataSource database;

    @BeforeContainer
    static void startsADatabase() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        database = new SingleConnectionDataSource(postgres.getPostgresDatabase().getConnection(), true);
        Flyway.configure().dataSource(database).load().migrate();
    }

    @AfterContainer
    static void stopsIt() throws IOException {
        postgres.close();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void publishesOnceAndNeverWhatIsHeld(@ForAll("histories") ActionChain<World> history) {
        World world = history.run();
        try {
            world.comesToRest();
        } finally {
            world.leave();
        }
    }

    @Provide
    ActionChainArbitrary<World> histories() {
        return PublicationModelTest.histories(ActionChain.startWith(() -> World.in(database)));
    }
}
