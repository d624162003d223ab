package org.covername.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real program in the place of tesseract that never answers. */
class HangingOcrTest {

    private static final int PAGES = 6;
    private static final Duration A_PAGE = Duration.ofMillis(500);

    @TempDir
    private Path folder;

    @Test
    void holdsTheDraftInTimeAndLeavesNoProcessBehind() throws Exception {
        assumeTrue(Path.of("/bin/sh").toFile().canExecute(), "skipped, because there is no shell for a program that hangs");
        Path program = folder.resolve("tesseract");
        Files.writeString(program, "#!/bin/sh\n[ \"$1\" = --version ] && exit 0\necho once >> " + folder.resolve("tried") + "\nsleep 987654 &\nsleep 987654\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.write(folder.resolve("scan.pdf"), scan());
        long begun = System.nanoTime();

        Process reader = reader();
        assertThat(reader.waitFor(60, TimeUnit.SECONDS)).as("the reading comes to its end").isTrue();
        List<String> said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(said).contains("holds: Pages 1, 2, 3, 4, 5, 6 are pictures of text that could not be read: install tesseract, or make a PDF with text from the original, and drop the draft again.", "left behind: 0").doesNotContain("Exception");
        assertThat(folder.resolve("tried")).as("it rests after the second page").hasContent("once\nonce\n");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void triesAgainAfterARest() {
        AtomicLong now = new AtomicLong();
        OcrRest rest = new OcrRest(now::get);
        rest.late();
        assertThat(rest.rests()).as("one picture may simply be hard").isFalse();
        rest.late();
        assertThat(rest.rests()).isTrue();
        now.addAndGet(Duration.ofMinutes(6).toNanos());
        assertThat(rest.rests()).isFalse();
        rest.late();
        assertThat(rest.rests()).as("it still hangs").isTrue();
        now.addAndGet(Duration.ofMinutes(6).toNanos());
        rest.inTime();
        rest.late();
        assertThat(rest.rests()).as("it answered meanwhile").isFalse();
    }

    /** In a process of its own, which finds that program first. */
    private Process reader() throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder reader = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-cp", classes,
                Reader.class.getName(), folder.resolve("scan.pdf").toString());
        reader.environment().merge("PATH", folder.toString(), (path, first) -> first + ":" + path);
        return reader.redirectErrorStream(true).start();
    }

    /** Reads one draft and says what came of it. */
    static final class Reader {

        private Reader() {
        }

        public static void main(String[] arguments) throws Exception {
            PrintStream out = System.out;
            ExtractionLimits limits = new ExtractionLimits(1 << 24, 1 << 24, 10, 10, Duration.ofSeconds(30), A_PAGE);
            Draft draft = Extraction.within(limits).extract(new DraftFile(new Surface("scan.pdf"), Files.readAllBytes(Path.of(arguments[0]))));
            draft.remarks().stream().filter(remark -> remark.holds()).forEach(remark -> out.println("holds: " + remark.sentence()));
            Thread.sleep(200);
            out.println("left behind: " + ProcessHandle.current().descendants().count());
        }
    }

    private static byte[] scan() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int n = 0; n < PAGES; n++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(LosslessFactory.createFromImage(pdf, picture("The family lived near the harbour, page " + n)), 20, 20, 570, 740);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static BufferedImage picture(String text) {
        BufferedImage picture = new BufferedImage(600, 780, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 780);
        pen.setColor(Color.BLACK);
        pen.drawString(text, 40, 100);
        pen.dispose();
        return picture;
    }
}
