package org.covername.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covername.Aftermath;
import org.covername.intake.Settings;

/**
 * {@code SoakBenchmark DRAFTS_AN_HOUR MINUTES [REPORT_DIR [JAR]]}: the packed program as the README starts it, into which another invented draft is dropped at an even pace, docx, pdf, odt and txt in turn.
 * It looks sixty times, each minute of an hour, how much memory it holds and how long a draft takes from drop to done; and at the end whether each draft came out exactly once, the log tells of
 * no fault, the audit verifies, and the memory lies flat. It ends with 1 where something of that is not so.
 */
public final class SoakBenchmark {

    /** A shorter run says nothing of an hour. */
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(30);
    private static final double MOST_MIB = 1.2 * 1024;
    private static final double MOST_MIB_AN_HOUR = 60;
    private static final int DRAFTS_BEFORE = 100;
    /** Tomcat's word on a machine that is busy while it starts; the only one that is expected. */
    private static final String OF_A_SLOW_START = "Creation of SecureRandom instance for session ID generation";

    private final Path home;
    private final SoakRun run;
    private final List<String> wrong = new ArrayList<>();

    private SoakBenchmark(Path home, SoakRun run) {
        this.home = home;
        this.run = run;
    }

    public static void main(String[] arguments) throws Exception {
        Path report = Files.createDirectories(Path.of(arguments.length > 2 ? arguments[2] : "target/soak"));
        Path jar = Path.of(arguments.length > 3 ? arguments[3] : "target/covername.jar").toAbsolutePath();
        Duration length = Duration.ofSeconds((long) (Double.parseDouble(arguments[1]) * 60));
        Path home = Files.createTempDirectory("covername-soak");
        SoakBenchmark soak = new SoakBenchmark(home, new SoakRun(jar, SoakDrafts.in(Path.of("..", "redaction-rules", "training")), home));
        soak.run((int) Math.ceil(Double.parseDouble(arguments[0]) * length.toSeconds() / 3600), length);
        soak.run.figures().write(report);
        soak.drafts();
        soak.memory(length);
        soak.wrong.forEach(each -> Figures.say("WRONG: %s", each));
        Figures.say(soak.wrong.isEmpty() ? "All is as it should be" : "The log is %s", soak.run.log());
        System.exit(soak.wrong.isEmpty() ? 0 : 1);
    }

    private void run(int all, Duration length) throws Exception {
        try {
            run.becomeReady();
            run.drop(all, length);
            Figures.say("%d drafts, median %.1f s from drop to done, longest %.1f s; peak of the service %.1f MiB", all, Figures.median(run.latencies()),
                    run.latencies().stream().mapToDouble(Double::doubleValue).max().orElse(0), run.peak());
            log();
        } finally {
            run.stop();
        }
    }

    /** Asked before it is stopped: whatever is in work then may say that it was left in the middle. */
    private void log() throws IOException {
        try (Stream<String> lines = Files.lines(run.log())) {
            lines.filter(line -> line.matches("\\S+\\s+(WARN|ERROR)\\b.*") && !line.contains(OF_A_SLOW_START)).forEach(line -> wrong.add("the log says: " + line));
        }
    }

    private void drafts() throws IOException {
        run.open().forEach(each -> wrong.add("the draft of " + each + " never came to its end"));
        try {
            Path data = home.resolve(".covername");
            new Aftermath(data, home.resolve("outbound"), home.resolve("inbound"), Settings.databaseIn(data))
                    .assertEachDraftOnce(IntStream.rangeClosed(1, run.dropped()).mapToObj(number -> SoakDrafts.caseId(number) + "/draft-1").toList());
        } catch (AssertionError fault) {
            wrong.add(fault.getMessage());
        }
    }

    private void memory(Duration length) {
        double slope = run.figures().slope();
        double most = run.figures().mostFrom(DRAFTS_BEFORE);
        Figures.say("memory at rest in the second half: %+.1f MiB an hour; most behind %d drafts: %.1f MiB", slope, DRAFTS_BEFORE, most);
        if (most > MOST_MIB) {
            wrong.add(String.format("the service holds more than %.1f MiB", MOST_MIB));
        }
        if (length.compareTo(LONG_ENOUGH) >= 0 && slope > MOST_MIB_AN_HOUR) {
            wrong.add(String.format("memory grows by more than %.1f MiB an hour", MOST_MIB_AN_HOUR));
        }
    }
}
