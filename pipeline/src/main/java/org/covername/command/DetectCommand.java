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
import picocli.CommandLine.Option;

/** {@code covername detect}: recognition only, over plain texts. */
@Command(name = "detect", mixinStandardHelpOptions = true,
        description = "Finds what identifies people in UTF-8 texts; writes a line of JSON a file. Offsets count Unicode code points.")
final class DetectCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "spans.jsonl", required = true, description = "Where the lines go.")
    private Path out;

    @Mixin
    private CaseInput input = new CaseInput();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Override
    public Integer call() throws CaseFileRefusedException, IOException {
        CaseFile caseFile = input.caseFile();
        List<String> texts = input.read(InputFile::text);
        RuleFolder folder = input.rules();
        Detection detection = Detection.load(folder, profile.in(folder));
        try (Writer lines = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            input.each(i -> lines.write(detection.line(InputFile.stem(input.files().get(i)), texts.get(i), caseFile) + "\n"));
        }
        return CovernameCommand.DONE;
    }
}
