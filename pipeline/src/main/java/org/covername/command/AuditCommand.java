package org.covername.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.covername.audit.AuditExport;
import org.covername.audit.JdbcAuditTrail;
import org.covername.audit.JdbcAuditedJournal;
import org.covername.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code covername audit verify}. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Works on the audit chain.", subcommands = {AuditCommand.Verify.class, AuditCommand.Export.class})
final class AuditCommand {

    /** Checks every entry against the one before it, the last against the vault's signature, and the journal against the entries. */
    @Command(name = "verify", mixinStandardHelpOptions = true, description = "Verifies the audit chain, and the journal of all cases against it; prints the first broken entry and exits with 1.")
    static final class Verify implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(names = "--anchor", paramLabel = "FILE.json", description = "Also checks the chain against an anchor of an earlier day, kept elsewhere.")
        private Path anchor;

        @Mixin
        private DataOptions data = new DataOptions();

        @Override
        public Integer call() {
            DataSource database = data.dataSource();
            JdbcAuditTrail trail = new JdbcAuditTrail(database, Vault.existing(data.folder()));
            Optional<String> broken = trail.verify().or(() -> new JdbcAuditedJournal(database).verify()).or(() -> Optional.ofNullable(anchor).flatMap(file -> trail.against(InputFile.text(file))));
            spec.commandLine().getOut().println(broken.map(sentence -> "broken: " + sentence).orElse("ok: " + trail.length() + " entries"));
            return broken.isPresent() ? CovernameCommand.FINDING : CovernameCommand.DONE;
        }
    }

    /** The whole chain for an inspector. */
    @Command(name = "export", mixinStandardHelpOptions = true,
            description = "Writes the whole chain as a page, as JSON Lines, and its signed head; exits with 1 if the chain is broken.")
    static final class Export implements Callable<Integer> {

        @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where audit.html, audit.jsonl and head.json go.")
        private Path out;

        @Spec
        private CommandSpec spec;

        @Mixin
        private DataOptions data = new DataOptions();

        @Override
        public Integer call() throws IOException {
            DataSource database = data.dataSource();
            JdbcAuditTrail trail = new JdbcAuditTrail(database, Vault.existing(data.folder()));
            spec.commandLine().getOut().println(new AuditExport(trail).write(out) + " entries");
            return trail.verify().or(() -> new JdbcAuditedJournal(database).verify()).isPresent() ? CovernameCommand.FINDING : CovernameCommand.DONE;
        }
    }
}
