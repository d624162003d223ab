package org.covername.command;

import java.util.concurrent.Callable;
import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code covername approve}. */
@Command(name = "approve", mixinStandardHelpOptions = true, description = "Approves the redacted PDF as it is now. Two people have to; another PDF has to be approved anew.")
final class ApproveCommand implements Callable<Integer> {

    @Mixin
    private DraftArgument draft = new DraftArgument();

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
        new ReviewDesk(office).approve(which, person.at(office, which.caseId()));
        CaseLines.state(office, which).forEach(spec.commandLine().getOut()::println);
        return CovernameCommand.DONE;
    }
}
