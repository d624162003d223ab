package org.covername.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.covername.LivingFolder;
import org.covername.benchmark.SoakDrafts.SoakDraft;

/** The packed program in a home of its own while drafts are dropped at an even pace, each awaited, and looked at sixty times. */
final class SoakRun {

    private static final int LOOKS = 60;
    private static final double BETWEEN_GLANCES = 0.5;
    private static final Duration STILL_AT_WORK = Duration.ofMinutes(10);

    private final SoakDrafts drafts;
    private final Path home;
    private final RealProcess service;
    private final SoakFigures figures = new SoakFigures();
    private final Map<String, Long> open = new TreeMap<>();
    private final List<Double> latencies = new ArrayList<>();
    private int dropped;
    private int told;
    private long looked;
    private double glanced;
    private SoakFigures.Memory memory = SoakFigures.Memory.NOTHING_YET;

    SoakRun(Path jar, SoakDrafts drafts, Path home) throws IOException {
        this.drafts = drafts;
        this.home = home;
        this.service = RealProcess.service(jar, home, log().toFile());
    }

    Path log() {
        return home.resolve("log.txt");
    }

    SoakFigures figures() {
        return figures;
    }

    List<Double> latencies() {
        return latencies;
    }

    int dropped() {
        return dropped;
    }

    /** Cases of the drafts that were dropped and are not done. */
    Set<String> open() {
        return open.keySet();
    }

    double peak() {
        return ResidentMemory.peak(service.handle());
    }

    void stop() throws InterruptedException {
        service.stopAndWait();
    }

    void becomeReady() throws IOException, InterruptedException {
        while (!Files.readString(log()).contains("Covername is ready")) {
            if (!service.handle().isAlive()) {
                throw new IOException("The program ended before it was ready; its log is " + log());
            }
            Thread.sleep(200);
        }
    }

    /** Returns when all are done, when the program has ended, or when ten minutes behind the last draft some are still open. */
    void drop(int all, Duration length) throws Exception {
        layCaseFile(drafts.number(1));
        long begun = System.nanoTime();
        double secondsADraft = (double) length.toSeconds() / all;
        double secondsALook = (double) length.toSeconds() / LOOKS;
        for (double now = 0; goesOn(now, length); now = (System.nanoTime() - begun) / 1e9) {
            if (dropped < all && now >= (dropped + 0.5) * secondsADraft) {
                drop(drafts.number(dropped + 1));
                layCaseFile(drafts.number(dropped + 1));
            }
            seeWhatIsDone();
            if (now >= glanced + BETWEEN_GLANCES) {
                glanced = now;
                glance();
            }
            if ((long) (now / secondsALook) > looked) {
                looked = (long) (now / secondsALook);
                look(Math.round(now));
            }
            Thread.sleep(50);
        }
        if (service.handle().isAlive()) {
            look(Math.round((System.nanoTime() - begun) / 1e9));
        }
    }

    private boolean goesOn(double now, Duration length) {
        return service.handle().isAlive() && (now < length.toSeconds() || !open.isEmpty() && now < length.plus(STILL_AT_WORK).toSeconds());
    }

    /** Before its draft comes: one that came behind would have the draft begun anew. */
    private void layCaseFile(SoakDraft draft) throws IOException {
        Files.writeString(Files.createDirectories(folder(draft)).resolve("case.yaml"), draft.caseFile());
    }

    private Path folder(SoakDraft draft) {
        return home.resolve("inbound").resolve(draft.caseId());
    }

    /** Under another name first, as a copy arrives. */
    private void drop(SoakDraft draft) throws IOException {
        Path arriving = Files.write(folder(draft).resolve("draft." + draft.ending() + ".part"), draft.file());
        Files.move(arriving, folder(draft).resolve("draft." + draft.ending()), StandardCopyOption.ATOMIC_MOVE);
        open.put(draft.caseId(), System.nanoTime());
        dropped++;
    }

    private void seeWhatIsDone() {
        for (Iterator<Map.Entry<String, Long>> each = open.entrySet().iterator(); each.hasNext();) {
            Map.Entry<String, Long> draft = each.next();
            if (isDone(home.resolve("outbound/review").resolve(draft.getKey()).resolve("draft-1/audit.jsonl"))) {
                latencies.add((System.nanoTime() - draft.getValue()) / 1e9);
                each.remove();
            }
        }
    }

    private static boolean isDone(Path audit) {
        return LivingFolder.content(audit).contains("\"candidate\"");
    }

    private void glance() {
        memory = memory.with(ResidentMemory.now(service.handle()), ResidentMemory.withChildren(service.handle()));
    }

    private void look(long second) {
        glance();
        double processors = Stream.concat(Stream.of(service.handle()), service.handle().descendants())
                .mapToDouble(process -> process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0).sum();
        figures.add(new SoakFigures.Look(second, memory, processors, new SoakFigures.Drafts(dropped, latencies.size()), Figures.median(latencies.subList(told, latencies.size()))));
        told = latencies.size();
        memory = SoakFigures.Memory.NOTHING_YET;
    }
}
