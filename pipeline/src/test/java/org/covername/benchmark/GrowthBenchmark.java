package org.covername.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.command.RunningService;
import org.covername.intake.JdbcDrafts;
import org.covername.office.Office;
import org.covername.timetable.Rounds;
import org.postgresql.ds.PGSimpleDataSource;
import org.quartz.Scheduler;

/**
 * {@code GrowthBenchmark [REPORT_DIR [CASES,..]]}: what gets slower as an office grows: the real service on a real PostgreSQL with 10, 100, 1,000 and 10,000 cases, and a chain of 1,000,000 entries. It says the median time of each
 * piece (no models are loaded, and no step is taken), and the processor time that it took without PostgreSQL's, which a machine that has other work as well hardly changes; and draws it. PostgreSQL does not wait for the disk.
 */
public final class GrowthBenchmark {

    private static final int[] CASES = {10, 100, 1_000, 10_000};
    private static final long LONG_CHAIN = 1_000_000;
    private static final int ROUNDS = 7;
    /** Rounds that do not count, as in a service that has run for a while what is often asked for is compiled. */
    private static final int WARM_UP = 15;
    /** The first look takes minutes of more cases than these. */
    private static final int MOST_LOOKED_AT = 100;
    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final EmbeddedPostgres postgres;
    private final Path scratch;
    private final Path report;
    private final Map<String, Map<Long, Took>> figures = new LinkedHashMap<>();

    /** Milliseconds by the clock, and of the processors. */
    record Took(double wall, double processors) {
    }

    private GrowthBenchmark(EmbeddedPostgres postgres, Path scratch, Path report) {
        this.postgres = postgres;
        this.scratch = scratch;
        this.report = report;
    }

    public static void main(String[] arguments) throws Exception {
        Path report = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/growth"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            GrowthBenchmark benchmark = new GrowthBenchmark(postgres, Files.createTempDirectory("covername-growth"), report);
            for (int cases : arguments.length > 1 ? Stream.of(arguments[1].split(",")).mapToInt(Integer::parseInt).toArray() : CASES) {
                benchmark.measure(cases);
                benchmark.tell();
            }
        }
        System.exit(0);
    }

    private void measure(int cases) throws Exception {
        PGSimpleDataSource database = database("growth_" + cases);
        Path home = scratch.resolve(String.valueOf(cases));
        GrownOffice grown = new GrownOffice(database, home);
        try (RunningService service = RunningService.start(new CompletableFuture<>(), "--server.port=0", "--camel.main.shutdown-timeout=1", "--covername.inbound=" + home.resolve("inbound"),
                "--covername.outbound=" + home.resolve("outbound"), "--covername.data=" + home.resolve("data"), "--covername.settled=200ms", "--covername.look-every=100",
                "--spring.datasource.url=" + database.getURL(), "--spring.datasource.username=postgres")) {
            Visitor reviewer = Visitor.signedIn(service, "r.reader", Duty.REVIEWER);
            service.context().getBean(Scheduler.class).standby();
            grown.grow(cases);
            Figures.say("%d cases are laid out", cases);
            pages(cases, reviewer);
            intake(cases, service, home);
        }
        looks(cases, grown.office(), home);
        keep("audit verify, 30 entries a case", cases, once(() -> sound(grown.trail().verify().isEmpty())));
        if (cases == CASES[CASES.length - 1]) {
            tell();
            grown.chainOf(LONG_CHAIN);
            keep("audit verify, 1,000,000 entries", cases, once(() -> sound(grown.trail().verify().isEmpty())));
        }
    }

    /** The look of each minute is stopped while pages are asked for, so that its time is not counted as theirs. */
    private void looks(int cases, Office office, Path home) throws Exception {
        if (cases <= MOST_LOOKED_AT) {
            Rounds rounds = new Rounds(office);
            keep("first look at all cases after a start", cases, once(rounds::go));
            keep("look at all cases, each minute", cases, median(rounds::go));
        }
    }

    private void pages(int cases, Visitor reviewer) throws Exception {
        keep("home page", cases, median(() -> sound(reviewer.get("/").statusCode() == 200)));
        keep("case search", cases, median(() -> sound(reviewer.get("/?q=" + GrownOffice.name(7)).body().contains(GrownOffice.name(7) + ", draft 1"))));
        keep("review page", cases, median(() -> sound(reviewer.get("/cases/" + GrownOffice.name(7) + "/draft-1").statusCode() == 200)));
    }

    /** From the end of a copy to the draft's row in the database, of which 300 ms are waited to see that the file has stopped growing. */
    private void intake(int cases, RunningService service, Path home) throws Exception {
        JdbcDrafts drafts = service.context().getBean(JdbcDrafts.class);
        int[] number = {0};
        keep("intake of a dropped draft", cases, median(() -> {
            long before = drafts.all().size();
            Path file = home.resolve("inbound/growing/draft " + ++number[0] + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Visit number " + number[0] + " was late. Nobody asked why.");
            while (drafts.all().size() == before) {
                Thread.sleep(20);
            }
            return before;
        }));
    }

    private static boolean sound(boolean answer) {
        if (!answer) {
            throw new IllegalStateException("What was measured did not come out right");
        }
        return true;
    }

    private void keep(String what, long size, Took took) {
        figures.computeIfAbsent(what, any -> new TreeMap<>()).put(size, took);
        Figures.say("%7d cases   %-40s %9.1f ms %9.1f ms of the processors", size, what, took.wall(), took.processors());
    }

    private static Took once(Callable<?> work) throws Exception {
        long processors = MACHINE.getProcessCpuTime();
        long begun = System.nanoTime();
        work.call();
        return new Took((System.nanoTime() - begun) / 1e6, (MACHINE.getProcessCpuTime() - processors) / 1e6);
    }

    private static Took median(Callable<?> work) throws Exception {
        List<Took> all = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            Took took = once(work);
            if (round >= 0) {
                all.add(took);
            }
        }
        return new Took(all.stream().mapToDouble(Took::wall).sorted().skip(ROUNDS / 2).findFirst().orElseThrow(),
                all.stream().mapToDouble(Took::processors).sorted().skip(ROUNDS / 2).findFirst().orElseThrow());
    }

    private PGSimpleDataSource database(String name) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        PGSimpleDataSource database = (PGSimpleDataSource) postgres.getDatabase("postgres", name);
        database.setReWriteBatchedInserts(true);
        return database;
    }

    private void tell() throws IOException {
        StringBuilder table = new StringBuilder("what,cases,milliseconds,of the processors\n");
        figures.forEach((what, bySize) -> bySize.forEach((size, took) -> table.append(String.format(Locale.ROOT, "\"%s\",%d,%.1f,%.1f%n", what, size, took.wall(), took.processors()))));
        Files.writeString(report.resolve("growth.csv"), table.toString());
        Map<String, Map<Long, Double>> lines = new LinkedHashMap<>();
        figures.forEach((what, bySize) -> {
            Map<Long, Double> line = new TreeMap<>();
            bySize.forEach((size, took) -> line.put(size, took.processors()));
            if (line.size() > 1) {
                lines.put(what, line);
            }
        });
        Files.writeString(report.resolve("growth.svg"), LinePlot.svg(new LinePlot.Words("Processor time as an office grows", "cases in the database", "milliseconds"), lines));
    }
}
