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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code covername detect}: recognition only, over plain texts. */
@Command(name = "detect", mixinStandardHelpOptions = true,
        description = "Finds what identifies people in UTF-8 texts; writes a line of JSON a file. Offsets count Unicode code points.")
final class DetectCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "spans.jsonl", required = true, description = "Where the lines go.")
    private Path out;

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = Detection.REVIEWS,
            description = "What kind of text it is; so far there is one: ${DEFAULT-VALUE}.")
    private String profile = Detection.REVIEWS;

    @Mixin
    private CaseInput input = new CaseInput();

    @Override
    public Integer call() throws CaseFileRefusedException, IOException {
        if (!profile.equals(Detection.REVIEWS)) {
            throw new BadInputException("there is no profile " + profile + "; known is " + Detection.REVIEWS);
        }
        CaseFile caseFile = input.caseFile();
        List<String> texts = input.read(InputFile::text);
        Detection detection = Detection.load(input.rules());
        try (Writer lines = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            input.each(i -> lines.write(detection.line(InputFile.stem(input.files().get(i)), texts.get(i), caseFile) + "\n"));
        }
        return CovernameCommand.DONE;
    }
}
