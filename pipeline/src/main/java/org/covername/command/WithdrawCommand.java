package org.covername.command;

import java.util.concurrent.Callable;
import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code covername withdraw}. */
@Command(name = "withdraw", mixinStandardHelpOptions = true, description = "Takes a report from the page at once; its address then says that it was withdrawn.")
final class WithdrawCommand implements Callable<Integer> {

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
        new ReviewDesk(office).withdraw(which, person.at(office, which.caseId()));
        CaseLines.reviews(office.journal().read(which.caseId())).forEach(spec.commandLine().getOut()::println);
        return CovernameCommand.DONE;
    }
}
