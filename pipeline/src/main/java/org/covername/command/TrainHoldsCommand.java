package org.covername.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.evaluation.HoldLessons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covername train-holds}: makes the model of holds anew from passages of which all holds are known. */
@Command(name = "train-holds", mixinStandardHelpOptions = true,
        description = "Trains the model of holds, and says how well one that has not read an author reads that author. Takes some minutes.")
final class TrainHoldsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "A .jsonl file for each author; below written/ those that rules were written on.")
    private Path folder;

    @Option(names = "--reports", paramLabel = "FOLDER", required = true, description = "Marked-up reports, with an expect.yaml beside those whose holds are known.")
    private Path reports;

    @Mixin
    private ModelOption model = new ModelOption();

    @Option(names = "--thresholds", paramLabel = "P", split = ",", defaultValue = "0.15,0.2,0.25,0.35,0.5", description = "Scored one after the other (default: ${DEFAULT-VALUE}).")
    private List<Double> thresholds;

    @Option(names = "--slips", paramLabel = "FILE", description = "Tells there of each report and passage that a model which has not read it, or its author, reads wrong: what is right and what was read.")
    private Path slips;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CaseFileRefusedException, IOException {
        boolean asked = model.asked();
        HoldLessons lessons = HoldLessons.read(folder, reports, rules.folder());
        String card = lessons.card(thresholds);
        spec.commandLine().getOut().print(card);
        spec.commandLine().getOut().flush();
        if (slips != null) {
            Files.write(slips, lessons.slips());
        }
        if (asked) {
            model.write(lessons.model(), card);
        }
        return CovernameCommand.DONE;
    }
}
