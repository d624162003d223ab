package org.covername.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.covername.RunningCovername;
import org.covername.casefile.CaseFile;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.extraction.UnreadableDraftException;
import org.covername.pseudonym.InMemoryRegister;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One draft's way through the whole pipeline, and what was written at its end. */
final class Walk {

    private static final DraftPipeline PIPELINE = RunningCovername.pipeline().join();

    private final WorkInMemory work;

    private Walk(WorkInMemory work) {
        this.work = work;
    }

    static Walk of(Path file, CaseFile caseFile, Path place) {
        try {
            DraftFile draft = new DraftFile(new Surface(file.getFileName().toString()), Files.readAllBytes(file));
            WorkInMemory work = new WorkInMemory.Start(draft, caseFile, new InMemoryRegister()).into("draft-1", place);
            PIPELINE.run(work, taken -> { });
            return new Walk(work);
        } catch (UnreadableDraftException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    WorkInMemory work() {
        return work;
    }

    JsonNode readiness() {
        return JsonMapper.shared().readTree(work.place().resolve("readiness.json"));
    }

    byte[] pdf() throws IOException {
        return Files.readAllBytes(work.place().resolve("redacted.pdf"));
    }
}
