package org.covername.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.covername.office.Office;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What somebody does to one review: every such command names the draft and the person, and works in the same office. */
abstract class ReviewMove implements Callable<Integer> {

    @Mixin
    private DraftArgument draft = new DraftArgument();

    @Mixin
    private PersonOptions person = new PersonOptions();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() throws IOException {
        check();
        Office office = options.open();
        Which which = draft.in(office);
        move(office, which, person.at(office, which.caseId()));
        return CovernameCommand.DONE;
    }

    /** Refuses what cannot be meant, before the office is opened. */
    void check() {
    }

    /** Makes the move, and tells what came of it. */
    abstract void move(Office office, Which which, By by) throws IOException;

    void tell(Iterable<String> lines) {
        lines.forEach(spec.commandLine().getOut()::println);
    }
}
