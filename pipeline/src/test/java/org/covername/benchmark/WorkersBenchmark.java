package org.covername.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code WorkersBenchmark SECONDS DRAFTS [REPORT_DIR]}: what 1, 2 and 4 workers carry, each a process of the real program that works on one draft at a time, on a real PostgreSQL and a real broker.
 * <b>Recognition is simulated</b>: each draft is a few sentences long and waits so many seconds in that step, since two processors cannot show four workers at full work. So what is measured is all
 * that workers do for and to each other: the queue, the locks, the database, the audit.
 */
public final class WorkersBenchmark {

    private static final int[] WORKERS = {1, 2, 4};
    /** Drafts that do not count, for each worker. */
    private static final int WARM_UP = 2;

    private final Duration recognition;
    private final int drafts;
    private final Map<Integer, Seen> seen = new TreeMap<>();

    /**
     * What so many workers did.
     *
     * @param seconds  from the drop to the last draft's end
     * @param aMinute  drafts, from the end of the first ones, one of each worker, to the end of the last
     */
    private record Seen(double seconds, double aMinute) {
    }

    private WorkersBenchmark(Duration recognition, int drafts) {
        if (drafts < 2 * WORKERS[WORKERS.length - 1]) {
            throw new IllegalArgumentException("Each worker needs two drafts at least, not " + drafts + " in all");
        }
        this.recognition = recognition;
        this.drafts = drafts;
    }

    public static void main(String[] arguments) throws Exception {
        Path report = Files.createDirectories(Path.of(arguments.length > 2 ? arguments[2] : "target/workers"));
        WorkersBenchmark benchmark = new WorkersBenchmark(Duration.ofMillis((long) (Double.parseDouble(arguments[0]) * 1000)), Integer.parseInt(arguments[1]));
        Figures.say("workers, drafts, seconds of simulated recognition, seconds from drop to last, drafts a minute, efficiency");
        for (int workers : WORKERS) {
            benchmark.measure(workers);
            benchmark.tell(report);
        }
        System.exit(0);
    }

    private void measure(int workers) throws IOException {
        try (SharingOffice office = SharingOffice.with(workers, recognition)) {
            office.work(WARM_UP * workers);
            LocalDateTime dropped = office.work(drafts);
            List<LocalDateTime> done = office.done().subList(WARM_UP * workers, WARM_UP * workers + drafts);
            office.assertEachDraftOnce();
            LocalDateTime last = done.get(drafts - 1);
            seen.put(workers, new Seen(seconds(dropped, last), 60 * (drafts - workers) / seconds(done.get(workers - 1), last)));
            Figures.say("%s", line(workers));
        }
    }

    private static double seconds(LocalDateTime from, LocalDateTime to) {
        return ChronoUnit.MILLIS.between(from, to) / 1000.0;
    }

    private double efficiency(int workers) {
        return seen.get(workers).aMinute() / (workers * seen.get(WORKERS[0]).aMinute());
    }

    private String line(int workers) {
        return String.format(Locale.ROOT, "%d,%d,%.1f,%.1f,%.2f,%.3f", workers, drafts, recognition.toMillis() / 1000.0, seen.get(workers).seconds(), seen.get(workers).aMinute(), efficiency(workers));
    }

    private void tell(Path report) throws IOException {
        StringBuilder table = new StringBuilder("workers,drafts,seconds of simulated recognition,seconds from drop to last,drafts a minute,efficiency\n");
        Map<String, Map<Long, Double>> lines = new LinkedHashMap<>();
        for (int workers : seen.keySet()) {
            table.append(line(workers)).append('\n');
            lines.computeIfAbsent("seen", any -> new TreeMap<>()).put((long) workers, seen.get(workers).aMinute());
            lines.computeIfAbsent("as many times one worker", any -> new TreeMap<>()).put((long) workers, workers * seen.get(WORKERS[0]).aMinute());
        }
        Files.writeString(report.resolve("workers.csv"), table.toString());
        String title = String.format(Locale.UK, "Throughput by workers, %.0f seconds of simulated recognition a draft", recognition.toMillis() / 1000.0);
        Files.writeString(report.resolve("workers.svg"), LinePlot.even(Map.of(new LinePlot.Words(title, "workers", "drafts a minute"), lines)));
    }
}
