package org.covername.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.covername.audit.JdbcAuditTrail;
import org.covername.audit.JdbcAuditedJournal;
import org.covername.backup.Places;
import org.covername.backup.Restore;
import org.covername.vault.Vault;
import org.flywaydb.core.Flyway;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code covername restore}. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Puts back what covername backup copied, where there is nothing yet, and verifies the audit chain.")
final class RestoreCommand implements Callable<Integer> {

    @Option(names = "--from", paramLabel = "DIR", required = true, description = "The folder of the copy.")
    private Path copy;

    @Option(names = "--keys-from", paramLabel = "DIR", required = true, description = "The folder of its keys.")
    private Path keys;

    @Mixin
    private OutboundOption outbound = new OutboundOption();

    @Mixin
    private DataOptions data = new DataOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        boolean hasDatabase = Restore.put(new Places(data.folder(), outbound.folder(), copy, keys));
        if (!hasDatabase) {
            spec.commandLine().getOut().println("put back; the copy has no database: put it back with the tools of its engine, then run covername audit verify");
            return CovernameCommand.DONE;
        }
        DataSource database = data.dataSource();
        Flyway.configure().dataSource(database).load().migrate();
        Optional<String> broken = new JdbcAuditTrail(database, Vault.existing(data.folder())).verify().or(() -> new JdbcAuditedJournal(database).verify());
        spec.commandLine().getOut().println(broken.map(sentence -> "put back, but the audit chain is broken: " + sentence).orElse("put back; the audit chain holds"));
        return broken.isPresent() ? CovernameCommand.FINDING : CovernameCommand.DONE;
    }
}
