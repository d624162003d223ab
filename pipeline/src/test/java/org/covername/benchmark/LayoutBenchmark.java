package org.covername.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.covername.layout.PdfInPlace;
import org.covername.picture.Pictures;

/** How fast a long PDF comes back as itself, beside PyMuPDF's removal of the same names where that is installed. */
public final class LayoutBenchmark {

    private static final int ROUNDS = 5;
    private static final int HEAP = 512;
    private static final int NOT_INSTALLED = 3;
    private static final String ABSENT = "not installed (Debian: python3-fitz), so nothing to compare with";
    private static final String PEER = """
            import sys, time
            try:
                import fitz
            except ImportError:
                sys.exit(3)
            pdf = fitz.open(sys.argv[1])
            start = time.time()
            for page in pdf:
                for place in page.search_for(sys.argv[2]):
                    page.add_redact_annot(place, text="Child R")
                page.apply_redactions()
            pdf.save(sys.argv[1] + ".out.pdf", garbage=4, deflate=True)
            print(time.time() - start)
            """;

    private LayoutBenchmark() {
    }

    static void run() throws Exception {
        LongPdf pdf = LongPdf.made();
        boolean written = written(pdf);
        Stopwatch watch = new Stopwatch().piece("ours", () -> written(pdf));
        int warmUp = watch.warmUp();
        Map<String, Double> seconds = watch.medians(ROUNDS);
        Figures.say("a PDF of %d pages with %d mentions comes back as itself%s: %.0f pages/s, median of %d rounds after %d to warm up", LongPdf.PAGES, pdf.mentions(),
                written ? "" : " (REFUSED)", LongPdf.PAGES / seconds.get("ours"), ROUNDS, warmUp);
        Figures.say("  it is written in a heap of %d MiB: %s", HEAP, writtenWithin(HEAP) ? "yes" : "no");
        Figures.say("  PyMuPDF, search and apply_redactions: %s", peer(pdf, seconds.get("ours")));
    }

    /** Writes the long PDF once; for a virtual machine of its own, whose heap is as small as is asked. */
    public static void main(String[] arguments) throws Exception {
        System.exit(written(LongPdf.made()) ? 0 : 1);
    }

    private static boolean written(LongPdf pdf) {
        return new PdfInPlace().write(pdf.file(), pdf.draft(), pdf.redacted(), Pictures.none()) instanceof PdfInPlace.Written;
    }

    /** All that the process holds counts, also what it held before. */
    private static boolean writtenWithin(int heap) throws IOException, InterruptedException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx" + heap + "m", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
                LayoutBenchmark.class.getName()).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor() == 0;
    }

    /** Its figure beside ours, or why there is none: an installed one may fail, and then says so. */
    private static String peer(LongPdf pdf, double ours) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("covername-long");
        Path file = Files.write(folder.resolve("long.pdf"), pdf.file());
        Path figure = folder.resolve("seconds.txt");
        Path complaint = folder.resolve("complaint.txt");
        try {
            Process python = new ProcessBuilder("/usr/bin/python3", "-c", PEER, file.toString(), LongPdf.NAME).redirectOutput(figure.toFile()).redirectError(complaint.toFile()).start();
            return switch (python.waitFor()) {
                case 0 -> compared(Double.parseDouble(Files.readString(figure).strip()), ours);
                case NOT_INSTALLED -> ABSENT;
                default -> "failed: " + Files.readString(complaint).lines().filter(line -> line.contains("Error")).findFirst().orElse("it does not say why");
            };
        } catch (IOException absent) {
            return ABSENT;
        }
    }

    private static String compared(double theirs, double ours) {
        return String.format("%.0f pages/s, %.2f of ours", LongPdf.PAGES / theirs, ours / theirs);
    }
}
