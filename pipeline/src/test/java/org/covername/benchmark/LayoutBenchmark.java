package org.covername.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.covername.layout.PdfInPlace;
import org.covername.picture.Pictures;

/** How fast a long PDF comes back as itself, beside PyMuPDF's removal of the same names where that is installed. */
final class LayoutBenchmark {

    private static final int ROUNDS = 5;
    private static final String PEER = """
            import fitz, sys, time
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
        System.out.printf("a PDF of %d pages with %d mentions comes back as itself%s: %.0f pages/s, warm, median of %d rounds; at most %d MiB of heap above idle%n", LongPdf.PAGES,
                pdf.mentions(), written ? "" : " (REFUSED)", LongPdf.PAGES / seconds.get("ours"), ROUNDS, heapAboveIdle(() -> inPlace.write(pdf.file(), pdf.draft(), pdf.redacted(), Pictures.none())));
        System.out.println(peer(pdf).map(peer -> String.format("  PyMuPDF, search and apply_redactions: %.0f pages/s, %.2f of ours", LongPdf.PAGES / peer, seconds.get("ours") / peer))
                .orElse("  PyMuPDF is not installed (Debian: python3-fitz): nothing to compare with"));
    }

    private static long heapAboveIdle(Runnable work) {
        System.gc();
        long idle = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        work.run();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return Math.max(0, peak - idle) >> 20;
    }

    /** Seconds; empty where it is not installed. */
    private static Optional<Double> peer(LongPdf pdf) throws IOException, InterruptedException {
        Path file = Files.createTempFile("covername-long", ".pdf");
        Files.write(file, pdf.file());
        try {
            Process python = new ProcessBuilder("/usr/bin/python3", "-c", PEER, file.toString(), LongPdf.NAME).redirectErrorStream(true).start();
            String said = new String(python.getInputStream().readAllBytes()).strip();
            return python.waitFor() == 0 ? Optional.of(Double.valueOf(said.lines().reduce((first, last) -> last).orElse("0"))) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        } finally {
            Files.delete(file);
        }
    }
}
