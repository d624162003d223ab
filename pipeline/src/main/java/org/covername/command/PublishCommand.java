package org.covername.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.covername.office.Press.Outcome;
import org.covername.timetable.Rounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code covername publish}: what the service does every minute, done now. */
@Command(name = "publish", mixinStandardHelpOptions = true,
        description = "Publishes what is due, moves what is over, mends what a stop left. Exits with 1 if something that was due was stopped.")
final class PublishCommand implements Callable<Integer> {

    @Option(names = "--destroy-originals", description = "Also destroys originals whose period is over, by the rules of publication/afterwards.yml.")
    private boolean destroy;

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Outcome> outcomes = new Rounds(options.open()).go();
        outcomes.forEach(outcome -> spec.commandLine().getOut().println(outcome.caseId() + "/" + outcome.draft() + ": " + outcome.state()
                + (outcome.reasons().isEmpty() ? "" : ": " + String.join(" ", outcome.reasons()))));
        if (destroy) {
            options.retention().destroyDue().forEach(caseId -> spec.commandLine().getOut().println(caseId + ": originals destroyed"));
        }
        return outcomes.stream().anyMatch(outcome -> outcome.state().equals("stopped")) ? CovernameCommand.FINDING : CovernameCommand.DONE;
    }
}
