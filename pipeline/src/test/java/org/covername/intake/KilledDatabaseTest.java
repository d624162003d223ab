package org.covername.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database in the data folder, in a process that is killed right after it committed: a draft leaves the drop folder at that moment. */
class KilledDatabaseTest {

    @TempDir
    Path data;

    @Test
    void keepsWhatWasCommitted() throws Exception {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), CommitsAndDies.class.getName(), data.toString()).inheritIO().start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(CommitsAndDies.DIED);

        try (Connection connection = DriverManager.getConnection(Settings.databaseIn(data), "sa", ""); ResultSet rows = connection.createStatement().executeQuery("select count(*) from seen")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    /** Ends as a kill ends it: nothing is closed, nothing is finished. */
    static final class CommitsAndDies {

        static final int DIED = 17;

        private CommitsAndDies() {
        }

        public static void main(String[] arguments) throws Exception {
            Connection connection = DriverManager.getConnection(Settings.databaseIn(Path.of(arguments[0])), "sa", "");
            connection.createStatement().execute("create table seen (n int)");
            Thread.sleep(2000);
            connection.createStatement().execute("insert into seen values (1)");
            Runtime.getRuntime().halt(DIED);
        }
    }
}
