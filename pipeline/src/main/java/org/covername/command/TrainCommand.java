package org.covername.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.evaluation.Training;
import org.covername.model.AdaGradTrainer;
import org.covername.rules.Profile;
import org.covername.rules.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covername train}: makes the model of names anew from marked-up drafts. */
@Command(name = "train", mixinStandardHelpOptions = true,
        description = "Trains the model of names on marked-up drafts; with --folds, says first how well such a model does on drafts it has not seen.")
final class TrainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "GOLD_DIR", arity = "1..*", description = "Folders of marked-up drafts, or .jsonl files of the Text Anonymization Benchmark.")
    private List<Path> gold;

    @Mixin
    private ModelOption model = new ModelOption();

    @Option(names = "--folds", paramLabel = "N", description = "Cross-validates: trains N times, each time without every N-th draft.")
    private int folds;

    @Option(names = "--fold", paramLabel = "K", description = "Only the K-th fold, from 0.")
    private int fold = -1;

    @Option(names = "--thresholds", paramLabel = "P", split = ",", defaultValue = "0.2",
            description = "Hides a word from this likelihood on (default: ${DEFAULT-VALUE}); several are scored one after the other, "
                    + "the first with its slips; 0 stands for those of the profile.")
    private List<Double> thresholds;

    @Option(names = "--properties", paramLabel = "FILE", description = "Properties of the trainer (default: training.properties beside the profile's model among the rules).")
    private Path properties;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, CaseFileRefusedException {
        boolean asked = model.asked();
        RuleFolder folder = rules.folder();
        Profile meant = profile.in(folder);
        Properties settings = settings(folder, meant);
        Training training = new Training(folder, meant, new AdaGradTrainer(settings));
        for (Path drafts : gold) {
            training.add(drafts);
        }
        String crossValidated = folds > 1 ? crossValidate(training) : "";
        if (asked) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            training.model().write(file);
            model.write(file.toByteArray(), training.card() + settings.entrySet().stream()
                .map(setting -> setting.getKey() + ": " + setting.getValue()).sorted().collect(Collectors.joining("\n", "", "\n")) + crossValidated);
        }
        return CovernameCommand.DONE;
    }

    private Properties settings(RuleFolder folder, Profile meant) throws IOException {
        if (properties == null) {
            return Training.settings(folder, meant);
        }
        Properties settings = new Properties();
        try (InputStream file = Files.newInputStream(properties)) {
            settings.load(file);
        }
        return settings;
    }

    /** Prints what it says, and gives it as lines for the model's card. */
    private String crossValidate(Training training) {
        Map<Double, Training.Reports> reports = new TreeMap<>();
        thresholds.forEach(threshold -> reports.put(threshold, new Training.Reports()));
        IntStream.range(0, folds).filter(each -> fold < 0 || fold == each).forEach(each -> training.crossValidate(each, folds, reports));
        PrintWriter output = spec.commandLine().getOut();
        reports.forEach((threshold, report) -> output.printf("threshold %.2f%n%s%n", threshold, report.summary()));
        String card = Training.card(folds, reports);
        output.print(card);
        output.print(reports.get(thresholds.get(0)).slips());
        output.flush();
        // One part alone would tell too little of a model.
        return fold < 0 ? card : "";
    }
}
