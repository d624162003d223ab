package org.covername.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.covername.RunningCovername;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.extraction.UnreadableDraftException;
import org.covername.pseudonym.InMemoryRegister;
import org.covername.verification.LeakyPdfs;
import org.covername.verification.Residue;
import org.covername.verification.ResidueCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** PDF drafts that betray a name in every known way, taken the whole way: what comes out says it nowhere, or is on hold, or never came in. */
class LeakyDraftsTest {

    private static final DraftPipeline PIPELINE = RunningCovername.pipeline().join();

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> letsNoLeakThrough() {
        return LeakyPdfs.all().stream().map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
            Path place = Files.createTempDirectory(folder, "leaky").resolve("review");
            try {
                List<Residue> left = taken(sample.bytes(), place);
                assertThat(left.isEmpty() || held(place)).as("is clean, or held").isTrue();
                assertThat(left).as("what is left").isEmpty();
            } catch (UnreadableDraftException refused) {
                assertThat(refused.getMessage()).isNotBlank().doesNotContain(LeakyPdfs.NAME);
            }
        }));
    }

    private static List<Residue> taken(byte[] file, Path place) throws IOException, UnreadableDraftException {
        DraftFile draft = new DraftFile(new Surface("draft.pdf"), file);
        WorkInMemory work = new WorkInMemory.Start(draft, LeakyPdfs.CASE, new InMemoryRegister()).into("draft-1", place);
        PIPELINE.run(work, step -> { });
        return ResidueCheck.of(LeakyPdfs.CASE).check(Files.readAllBytes(place.resolve("redacted.pdf")));
    }

    private static boolean held(Path place) throws IOException {
        return Files.readString(place.resolve("readiness.json")).contains("\"decision\":\"on-hold\"");
    }
}
