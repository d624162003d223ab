package org.covername.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.pipeline.Detection;
import org.covername.rules.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covername detect}: recognition only, over plain texts. */
@Command(name = "detect", mixinStandardHelpOptions = true,
        description = "Finds what identifies people in UTF-8 texts; writes a line of JSON a file. Offsets count Unicode code points.")
final class DetectCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Texts in UTF-8.")
    private List<Path> files;

    @Option(names = "--out", paramLabel = "spans.jsonl", required = true, description = "Where the lines go.")
    private Path out;

    @Mixin
    private CaseOption caseOption = new CaseOption();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CaseFileRefusedException, IOException {
        CaseFile caseFile = caseOption.read();
        List<String> texts = files.stream().map(InputFile::text).toList();
        RuleFolder folder = rules.folder();
        Detection detection = Detection.load(folder, profile.in(folder));
        try (Writer lines = Files.newBufferedWriter(out, StandardCharsets.UTF_8);
             ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), files.size())) {
            for (int i = 0; i < texts.size(); i++) {
                lines.write(detection.line(InputFile.stem(files.get(i)), texts.get(i), caseFile) + "\n");
                progress.step();
            }
        }
        return CovernameCommand.DONE;
    }
}
