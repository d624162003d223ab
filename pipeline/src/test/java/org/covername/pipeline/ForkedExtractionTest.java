package org.covername.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.covername.DraftFiles;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.extraction.Extraction;
import org.covername.extraction.UnreadableDraftException;
import org.covername.extraction.UnreadableDraftException.Reason;
import org.junit.jupiter.api.Test;

/** Real processes, real documents, and some that end the process that reads them. */
class ForkedExtractionTest {

    private static final String MARKED = "Ozymandel";

    @Test
    void readsWhatIsReadHere() throws Exception {
        ForkedExtraction forked = new ForkedExtraction();
        for (DraftFile file : List.of(file("draft.docx", DraftFiles.docx(MARKED + " lived here.", "Nobody asked.")), file("żółć.pdf", DraftFiles.pdf(MARKED + " lived here.")))) {
            assertThat(StepJson.write(forked.extract(file))).isEqualTo(StepJson.write(Extraction.usual().extract(file)));
        }
    }

    @Test
    void refusesInTheSameWords() throws Exception {
        ForkedExtraction forked = new ForkedExtraction();
        UnreadableDraftException refused = refusal(forked, file("draft.docx", DraftFiles.encryptedDocx(MARKED)));
        assertThat(refused.reason()).isEqualTo(Reason.ENCRYPTED);
        assertThat(refused).hasMessageStartingWith("The file is protected with a password");
        assertThat(forked.extract(file("draft.txt", text(MARKED))).passages()).as("the next draft").isNotEmpty();
    }

    @Test
    void outlivesADocumentThatTakesAllMemory() throws Exception {
        ForkedExtraction forked = new ForkedExtraction(List.of("-Xmx40m"), Duration.ofMinutes(1), Duration.ofMinutes(1));
        byte[] large = text("<html><body>" + ("<p title='" + MARKED + "'>" + MARKED + " lived here.</p>").repeat(90_000));

        UnreadableDraftException refused = refusal(forked, file("draft.html", large));
        assertThat(refused.reason()).isEqualTo(Reason.BOMB);
        assertThat(refused.getMessage()).startsWith("The file needs far more memory to read than any report").doesNotContain(MARKED);
        assertThat(forked.extract(file("draft.txt", text(MARKED))).passages()).as("the next draft").isNotEmpty();
    }

    @Test
    void endsAProcessThatGivesNoSignOfLife() throws Exception {
        ForkedExtraction forked = new ForkedExtraction(List.of("-Xmx256m"), Duration.ofSeconds(20), Duration.ofMinutes(1));
        forked.extract(file("draft.txt", text(MARKED)));
        new ProcessBuilder("kill", "-STOP", String.valueOf(forked.pid())).start().waitFor();

        UnreadableDraftException refused = refusal(forked, file("draft.txt", text(MARKED)));
        assertThat(refused.getMessage()).startsWith("The file stops whatever tries to read it").doesNotContain(MARKED);
        assertThat(forked.extract(file("draft.txt", text(MARKED))).passages()).as("the next draft").isNotEmpty();
    }

    @Test
    void givesItsMemoryBackWhenNothingComes() throws Exception {
        ForkedExtraction forked = new ForkedExtraction(List.of("-Xmx256m"), Duration.ofMinutes(1), Duration.ofSeconds(2));
        forked.extract(file("draft.txt", text(MARKED)));
        ProcessHandle process = ProcessHandle.of(forked.pid()).orElseThrow();
        process.onExit().get(30, TimeUnit.SECONDS);

        assertThat(forked.extract(file("draft.txt", text(MARKED))).passages()).as("the next draft").isNotEmpty();
    }

    private static UnreadableDraftException refusal(ForkedExtraction forked, DraftFile file) {
        UnreadableDraftException refused = catchThrowableOfType(UnreadableDraftException.class, () -> forked.extract(file));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static DraftFile file(String name, byte[] bytes) {
        return new DraftFile(new Surface(name), bytes);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
