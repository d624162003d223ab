package org.covername.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.covername.layout.PdfInPlace;
import org.covername.picture.Pictures;

/** How fast a long PDF comes back as itself, beside PyMuPDF's removal of the same names where that is installed. */
final class LayoutBenchmark {

    private static final int ROUNDS = 5;
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
        PdfInPlace inPlace = new PdfInPlace();
        Map<String, Double> seconds = new Stopwatch().piece("ours", () -> inPlace.write(pdf.file(), pdf.draft(), pdf.redacted(), Pictures.none())).medians(ROUNDS);
        boolean written = inPlace.write(pdf.file(), pdf.draft(), pdf.redacted(), Pictures.none()) instanceof PdfInPlace.Written;
        long heap = heapAboveIdle(() -> inPlace.write(pdf.file(), pdf.draft(), pdf.redacted(), Pictures.none()));
        Figures.say("a PDF of %d pages with %d mentions comes back as itself%s: %.0f pages/s, warm, median of %d rounds; at most %d MiB of heap above idle", LongPdf.PAGES,
                pdf.mentions(), written ? "" : " (REFUSED)", LongPdf.PAGES / seconds.get("ours"), ROUNDS, heap);
        Figures.say("  PyMuPDF, search and apply_redactions: %s", peer(pdf, seconds.get("ours")));
    }

    private static long heapAboveIdle(Runnable work) {
        System.gc();
        long idle = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        work.run();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return Math.max(0, peak - idle) >> 20;
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
