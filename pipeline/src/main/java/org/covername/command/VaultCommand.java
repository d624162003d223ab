package org.covername.command;

import java.util.concurrent.Callable;
import org.covername.vault.KeyExchange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code covername vault rotate}. */
@Command(name = "vault", mixinStandardHelpOptions = true, description = "Works on the vault.", subcommands = VaultCommand.Rotate.class)
final class VaultCommand {

    /** New keys for everything that is sealed; the service stands still meanwhile. */
    @Command(name = "rotate", mixinStandardHelpOptions = true,
            description = "Exchanges the vault's key and the key of each draft and case for new ones, and seals everything anew. Stop the service first; a call that was stopped goes on with the next one.")
    static final class Rotate implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private DataOptions data = new DataOptions();

        @Override
        public Integer call() {
            KeyExchange.Exchanged exchanged = KeyExchange.in(data.folder());
            spec.commandLine().getOut().println("sealed anew: " + exchanged.files() + " files of " + exchanged.units() + " drafts, cases and papers; make new copies of vault.key and unit-keys/, "
                    + "and destroy the old ones with the copies they open");
            return CovernameCommand.DONE;
        }
    }
}
