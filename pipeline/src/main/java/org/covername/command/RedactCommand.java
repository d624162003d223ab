package org.covername.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
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
import picocli.CommandLine.Spec;

/** {@code covername redact}: the whole pipeline once, for drafts of one case. */
@Command(name = "redact", mixinStandardHelpOptions = true,
        description = "Redacts drafts of one case: writes what outbound/review/ would hold below DIR/STEM/ and keeps nothing else.")
final class RedactCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the results go, a folder a draft.")
    private Path out;

    @Mixin
    private CaseInput input = new CaseInput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CaseFileRefusedException {
        CaseFile caseFile = input.caseFile();
        List<DraftFile> drafts = input.read(InputFile::draft);
        HeadlessRun run = new HeadlessRun(DraftPipeline.load(input.rules()));
        SmallHeap.settle();
        PseudonymRegister register = new InMemoryRegister();
        List<String> places = places();
        AtomicBoolean allRead = new AtomicBoolean(true);
        input.each(i -> {
            WorkInMemory.Start start = new WorkInMemory.Start(drafts.get(i), caseFile, register);
            if (!redacted(run, start.into("draft-" + (i + 1), out.resolve(places.get(i))), input.files().get(i))) {
                allRead.set(false);
            }
        });
        return allRead.get() ? CovernameCommand.DONE : CovernameCommand.BAD_INPUT;
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
        for (Path file : input.files()) {
            String place = InputFile.stem(file);
            for (int n = 2; !taken.add(place); n++) {
                place = InputFile.stem(file) + "-" + n;
            }
            places.add(place);
        }
        return places;
    }
}
