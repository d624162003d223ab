package org.covername.command;

import java.util.concurrent.Callable;
import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.outbound.RestrictedCopies.Given;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code covername case copy}. */
@Command(name = "copy", mixinStandardHelpOptions = true,
        description = "Gives a watermarked copy of a professionals-only report, in outbound/restricted/, which keeps its own log.")
final class CopyCommand implements Callable<Integer> {

    @Mixin
    private DraftArgument draft = new DraftArgument();

    @Option(names = "--for", paramLabel = "NAME", required = true, description = "Who gets it, as printed on every page.")
    private String recipient;

    @Mixin
    private PersonOptions person = new PersonOptions();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Office office = options.open();
        Which which = draft.in(office);
        Given given = new ReviewDesk(office).give(which, recipient, person.at(office, which.caseId()));
        spec.commandLine().getOut().println(given.copy() + " " + given.sha256());
        return CovernameCommand.DONE;
    }
}
