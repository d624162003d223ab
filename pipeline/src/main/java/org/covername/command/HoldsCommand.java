package org.covername.command;

import java.nio.file.Path;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covername holds}: what keeps drafts from being published. */
@Command(name = "holds", mixinStandardHelpOptions = true,
        description = "Reads holds out of drafts; prints a readiness.json object a draft, one a line, its evidence as it would stand in the redacted text.")
final class HoldsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Drafts: docx, doc, odt, rtf, pdf, html, txt, md, eml or msg.")
    private List<Path> files;

    @Mixin
    private CaseOption caseOption = new CaseOption();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CaseFileRefusedException, UnreadableDraftException {
        CaseFile caseFile = caseOption.read();
        List<DraftFile> drafts = files.stream().map(InputFile::draft).toList();
        HoldReading reading = HoldReading.load(rules.folder());
        try (ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), drafts.size())) {
            for (int i = 0; i < drafts.size(); i++) {
                spec.commandLine().getOut().println(reading.line("draft-" + (i + 1), drafts.get(i), caseFile));
                spec.commandLine().getOut().flush();
                progress.step();
            }
        }
        return CovernameCommand.DONE;
    }
}
