package org.covername.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.document.DraftFile;
import org.covername.extraction.UnreadableDraftException;
import org.covername.pipeline.DraftPipeline;
import org.covername.pipeline.WorkInMemory;
import org.covername.pseudonym.InMemoryRegister;
import org.covername.pseudonym.PseudonymRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covername redact}: the whole pipeline once, for drafts of one case. */
@Command(name = "redact", mixinStandardHelpOptions = true,
        description = "Redacts drafts of one case: writes what outbound/review/ would hold below DIR/STEM/ and keeps nothing else.")
final class RedactCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Drafts: docx, doc, odt, rtf, pdf, html, txt, md, eml or msg.")
    private List<Path> files;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the results go, a folder a draft.")
    private Path out;

    @Mixin
    private CaseOption caseOption = new CaseOption();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CaseFileRefusedException {
        CaseFile caseFile = caseOption.read();
        List<DraftFile> drafts = files.stream().map(InputFile::draft).toList();
        HeadlessRun run = new HeadlessRun(DraftPipeline.load(rules.folder()));
        SmallHeap.settle();
        PseudonymRegister register = new InMemoryRegister();
        List<String> places = places();
        boolean allRead = true;
        try (ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), drafts.size())) {
            for (int i = 0; i < drafts.size(); i++) {
                WorkInMemory.Start start = new WorkInMemory.Start(drafts.get(i), caseFile, register);
                allRead &= redacted(run, start.into("draft-" + (i + 1), out.resolve(places.get(i))), files.get(i));
                progress.step();
            }
        }
        return allRead ? CovernameCommand.DONE : CovernameCommand.BAD_INPUT;
    }

    private boolean redacted(HeadlessRun run, WorkInMemory work, Path file) {
        try {
            run.redact(work);
            return true;
        } catch (UnreadableDraftException unreadable) {
            spec.commandLine().getErr().println("covername: " + file + ": " + unreadable.getMessage());
            return false;
        }
    }

    /** A folder a draft: its stem, with a number behind where two drafts have one stem. */
    private List<String> places() {
        Set<String> taken = new HashSet<>();
        List<String> places = new ArrayList<>();
        for (Path file : files) {
            String place = InputFile.stem(file);
            for (int n = 2; !taken.add(place); n++) {
                place = InputFile.stem(file) + "-" + n;
            }
            places.add(place);
        }
        return places;
    }
}
