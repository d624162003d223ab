package org.covername.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.document.DraftFile;
import org.covername.extraction.UnreadableDraftException;
import org.covername.pipeline.HoldReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code covername holds}: what keeps drafts from being published. */
@Command(name = "holds", mixinStandardHelpOptions = true,
        description = "Reads holds out of drafts; prints a readiness.json object a draft, one a line, its evidence as it would stand in the redacted text.")
final class HoldsCommand implements Callable<Integer> {

    @Mixin
    private CaseInput input = new CaseInput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CaseFileRefusedException, UnreadableDraftException {
        CaseFile caseFile = input.caseFile();
        List<DraftFile> drafts = input.read(InputFile::draft);
        HoldReading reading = HoldReading.load(input.rules());
        input.each(i -> {
            spec.commandLine().getOut().println(reading.line("draft-" + (i + 1), drafts.get(i), caseFile));
            spec.commandLine().getOut().flush();
        });
        return CovernameCommand.DONE;
    }
}
