package org.covername.command;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.covername.intake.Settings;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Option;

/** Where the service keeps what it knows: the same options for all commands that look at it. */
final class DataOptions {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = ".covername",
            description = "Folder of the vault, its key file and the database (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of(".covername");

    @Option(names = "--database", paramLabel = "URL", defaultValue = "${SPRING_DATASOURCE_URL:-}",
            description = "JDBC address of a PostgreSQL database (default: an H2 file in the data folder).")
    private String database = "";

    Path folder() {
        return folder;
    }

    /** The JDBC address, where another database than the file in the data folder was named. */
    Optional<String> url() {
        return Optional.of(database).filter(named -> !named.isBlank());
    }

    /** The database as it is; none is made. */
    DataSource dataSource() {
        listenOnThisMachineOnly();
        return url().map(named -> new DriverManagerDataSource(named, environment("SPRING_DATASOURCE_USERNAME"), environment("SPRING_DATASOURCE_PASSWORD")))
                .orElseGet(() -> new DriverManagerDataSource(Settings.databaseIn(folder) + ";IFEXISTS=TRUE", "sa", ""));
    }

    /** H2 lets a second process look in through a port; nobody outside this machine may use it. */
    static void listenOnThisMachineOnly() {
        System.setProperty("h2.bindAddress", "127.0.0.1");
    }

    private static String environment(String name) {
        return System.getenv().getOrDefault(name, "");
    }
}
