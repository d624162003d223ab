package org.covername.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.covername.backup.Backup;
import org.covername.backup.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code covername backup}. */
@Command(name = "backup", mixinStandardHelpOptions = true,
        description = "Copies database, vault and results into one folder and the keys into another, to be kept apart. Stop the service first.")
final class BackupCommand implements Callable<Integer> {

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "New or empty folder for database, vault and outbound/.")
    private Path copy;

    @Option(names = "--keys-to", paramLabel = "DIR", required = true, description = "New or empty folder for vault.key and unit-keys/; keep it elsewhere, and no longer than drafts may be kept.")
    private Path keys;

    @Mixin
    private OutboundOption outbound = new OutboundOption();

    @Option(names = "--without-database", description = "Where PostgreSQL keeps the database: copy it with pg_dump while the service stands still.")
    private boolean withoutDatabase;

    @Mixin
    private DataOptions data = new DataOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (data.url().isPresent() && !withoutDatabase) {
            throw new BadInputException("the database is PostgreSQL, which has tools of its own: copy it with pg_dump while the service stands still, and add --without-database here");
        }
        int files = Backup.make(new Places(data.folder(), outbound.folder(), copy, keys), !withoutDatabase);
        spec.commandLine().getOut().println("copied: " + files + " files");
        return CovernameCommand.DONE;
    }
}
