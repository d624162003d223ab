package org.covername.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.evaluation.Evaluation;
import org.covername.evaluation.EvaluationReport;
import org.covername.evaluation.HoldScore;
import org.covername.hold.HoldReader;
import org.covername.recognition.Recognition;
import org.covername.rules.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covername evaluate}: how good the rules are, by drafts of which everything is known. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = "Scores recognition on marked-up drafts; prints recall and precision by kind, then every miss with the words around it; "
                + "with a holds.jsonl among them, how well holds are read.")
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "GOLD_DIR", description = "Folder of marked-up drafts: the form is described in its README.")
    private Path gold;

    @Option(names = "--without-case-files", description = "Works as if the office knew nothing of the cases.")
    private boolean withoutCaseFiles;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CaseFileRefusedException, IOException {
        if (!Files.isDirectory(gold)) {
            throw new BadInputException("there is no folder " + gold);
        }
        RuleFolder folder = rules.folder();
        EvaluationReport report = new Evaluation(Recognition.load(folder, profile.in(folder)), !withoutCaseFiles).of(gold);
        spec.commandLine().getOut().print(report.summary());
        spec.commandLine().getOut().print(report.slips());
        Path holds = gold.resolve("holds.jsonl");
        if (Files.exists(holds)) {
            HoldScore.of(HoldReader.load(folder), holds).lines().forEach(spec.commandLine().getOut()::println);
        }
        spec.commandLine().getOut().flush();
        return CovernameCommand.DONE;
    }
}
