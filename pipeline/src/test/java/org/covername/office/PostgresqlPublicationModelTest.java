package org.covername.office;

import java.sql.SQLException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import org.covername.TestDatabase;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The same as {@link PublicationModelTest}, fewer times, where a power cut rolls back a real transaction of PostgreSQL. */
class PostgresqlPublicationModelTest {

    private static SingleConnectionDataSource database;

    @BeforeContainer
    static void startsADatabase() throws SQLException {
        database = new SingleConnectionDataSource(TestDatabase.postgresql().begun().dataSource().getConnection(), true);
    }

    @AfterContainer
    static void leavesIt() {
        database.destroy();
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
