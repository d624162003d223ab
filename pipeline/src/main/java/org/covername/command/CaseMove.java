package org.covername.command;

import java.util.concurrent.Callable;
import org.covername.office.Office;
import org.covername.publication.By;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What somebody does to a case as a whole, such as to one of its holds. */
abstract class CaseMove implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "Such as child-t.")
    private String caseId;

    @Mixin
    private PersonOptions person = new PersonOptions();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        check();
        Office office = options.open();
        move(office, caseId, person.at(office, caseId));
        return CovernameCommand.DONE;
    }

    /** Refuses what cannot be meant, before the office is opened. */
    void check() {
    }

    /** Makes the move, and tells what came of it. */
    abstract void move(Office office, String caseId, By by);

    void tell(Iterable<String> lines) {
        lines.forEach(spec.commandLine().getOut()::println);
    }
}
