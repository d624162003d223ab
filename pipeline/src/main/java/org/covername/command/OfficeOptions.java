package org.covername.command;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.covername.audit.JdbcAuditTrail;
import org.covername.casework.Readings;
import org.covername.casework.RulingDesk;
import org.covername.decision.JdbcRulings;
import org.covername.intake.Settings;
import org.covername.intake.StoredDrafts;
import org.covername.office.JdbcOffice;
import org.covername.office.JdbcRetention;
import org.covername.office.Office;
import org.covername.rules.RuleFolder;
import org.covername.vault.Vault;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The office over the same database, vault and folders as the service: for the commands that work on its cases, also while the service runs. */
final class OfficeOptions implements AutoCloseable {

    @Mixin
    private OutboundOption outbound = new OutboundOption();

    @Option(names = "--site", paramLabel = "URL", defaultValue = "${COVERNAME_SITE:-http://localhost/published/}",
            description = "Address under which outbound/published/ is served (default: ${DEFAULT-VALUE}).")
    private String site = "http://localhost/published/";

    @Option(names = "--rules", paramLabel = "DIR", defaultValue = "redaction-rules", description = "The office's rules; without the folder, the rules as shipped.")
    private Path rules = Path.of("redaction-rules");

    @Mixin
    private DataOptions data = new DataOptions();

    private Optional<SingleConnectionDataSource> database = Optional.empty();

    /** Ends the connection, at the end of the command. */
    @Override
    public void close() {
        database.ifPresent(SingleConnectionDataSource::close);
    }

    Office open() {
        return open(database());
    }

    JdbcRetention retention() {
        DataSource database = database();
        return new JdbcRetention(open(database), JdbcClient.create(database));
    }

    /** Where officers rule about mentions, over the same database as its office. */
    RulingDesk rulingDesk() {
        DataSource database = database();
        JdbcClient jdbc = JdbcClient.create(database);
        Vault vault = Vault.existing(data.folder());
        StoredDrafts drafts = new StoredDrafts(new Settings(Path.of("inbound"), outbound.folder(), data.folder(), rules, Duration.ZERO), jdbc, vault);
        JdbcRulings rulings = new JdbcRulings(jdbc, vault);
        return new RulingDesk(open(database), rulings, drafts, new Readings(drafts, rulings));
    }

    /** One connection for the whole command: an H2 file would otherwise be opened and closed for each statement. */
    private DataSource database() {
        try {
            database = Optional.of(new SingleConnectionDataSource(data.dataSource().getConnection(), true));
            return database.get();
        } catch (SQLException unreachable) {
            throw new BadInputException("the database cannot be opened (" + unreachable.getSQLState() + "); name the data folder with --data, or the database with --database");
        }
    }

    private Office open(DataSource database) {
        Vault vault = Vault.existing(data.folder());
        Flyway.configure().dataSource(database).load().migrate();
        JdbcAuditTrail trail = new JdbcAuditTrail(database, vault);
        return JdbcOffice.by(RuleFolder.atOrBundled(rules), database, trail::hear, vault).in(outbound.folder(), site);
    }
}
