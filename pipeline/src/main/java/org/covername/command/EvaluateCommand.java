package org.covername.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.evaluation.Evaluation;
import org.covername.evaluation.EvaluationReport;
import org.covername.evaluation.HoldScore;
import org.covername.evaluation.TabReport;
import org.covername.hold.HoldReader;
import org.covername.pipeline.Detection;
import org.covername.rules.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covername evaluate}: how good the rules are, by texts of which everything is known. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = "Scores recognition on marked-up drafts; prints recall and precision by draft and kind, ours beside others, then every slip with the words "
                + "around it and what found it; then how well holds are read, of drafts with an expect.yaml and of the passages of a holds.jsonl, each slip by id and "
                + "rule. A .jsonl file of the Text Anonymization Benchmark is scored as its own scorer does.")
final class EvaluateCommand implements Callable<Integer> {

    private static final String HOLDS = "holds.jsonl";

    @Parameters(paramLabel = "GOLD", description = "Folder of marked-up drafts (the form is described in its README), or a .jsonl file of the benchmark.")
    private Path gold;

    @Option(names = "--without-case-files", description = "Works as if the office knew nothing of the cases.")
    private boolean withoutCaseFiles;

    @Option(names = "--html", paramLabel = "FILE", description = "Writes the same as one page, with the text of each draft marked. It quotes the drafts.")
    private Path page;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CaseFileRefusedException, IOException {
        boolean benchmark = Files.isRegularFile(gold) && gold.toString().endsWith(".jsonl");
        if (!benchmark && !Files.isDirectory(gold)) {
            throw new BadInputException("there is no folder and no .jsonl file " + gold);
        }
        if (benchmark && page != null) {
            throw new BadInputException("--html is for folders of marked-up drafts");
        }
        RuleFolder folder = rules.folder();
        Evaluation evaluation = new Evaluation(Detection.load(folder, profile.in(folder))::judged, !withoutCaseFiles);
        if (benchmark) {
            scoreBenchmark(evaluation);
        } else {
            scoreDrafts(evaluation, folder);
        }
        spec.commandLine().getOut().flush();
        return CovernameCommand.DONE;
    }

    private void scoreBenchmark(Evaluation evaluation) {
        TabReport report = evaluation.ofTab(gold);
        spec.commandLine().getOut().print(report.summary());
        spec.commandLine().getOut().print(report.slips());
    }

    private void scoreDrafts(Evaluation evaluation, RuleFolder folder) throws CaseFileRefusedException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        EvaluationReport report = evaluation.of(gold);
        out.print(report.summary());
        out.print(report.slips());
        if (page != null) {
            Files.writeString(page, report.html());
        }
        scoreHolds(HoldReader.load(folder), out);
    }

    private void scoreHolds(HoldReader reader, PrintWriter out) throws CaseFileRefusedException, IOException {
        HoldScore drafts = HoldScore.ofDrafts(reader, gold);
        if (!drafts.isEmpty()) {
            drafts.lines().forEach(out::println);
        }
        if (Files.exists(gold.resolve(HOLDS))) {
            HoldScore.of(reader, gold.resolve(HOLDS)).lines().forEach(out::println);
        }
    }
}
