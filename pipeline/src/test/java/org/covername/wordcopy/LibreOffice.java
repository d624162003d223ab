package org.covername.wordcopy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;

/** Opens a docx with LibreOffice, where it is installed. */
final class LibreOffice {

    private LibreOffice() {
    }

    /** What LibreOffice prints of a docx. */
    static String text(Path place, byte[] docx) throws IOException, InterruptedException {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        Assumptions.assumeTrue(installed, "skipped, because LibreOffice is not installed");
        Path file = Files.write(place.resolve("copy.docx"), docx);
        Process process = new ProcessBuilder("soffice", "-env:UserInstallation=" + place.resolve("profile").toUri(), "--headless", "--convert-to", "pdf", "--outdir",
                place.toString(), file.toString()).redirectErrorStream(true).redirectOutput(place.resolve("log.txt").toFile()).start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not end");
        }
        try (PDDocument pdf = Loader.loadPDF(place.resolve("copy.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
