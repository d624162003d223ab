package org.covername.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.covername.Aftermath;
import org.covername.ArtemisBroker;
import org.covername.ClassPathProgram;
import org.covername.DraftFiles;
import org.covername.Patience;
import org.covername.audit.JdbcAuditTrail;
import org.covername.intake.WaitingRecognition;
import org.covername.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One process that watches and shows the pages, and some workers, on a PostgreSQL, a broker and a folder that they share. */
final class SharingOffice implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

    private final EmbeddedPostgres postgres;
    private final ArtemisBroker broker;
    private final JdbcClient database;
    private final Path home;
    private final List<Process> processes = new ArrayList<>();
    private int dropped;

    private SharingOffice(Path home) throws IOException {
        this.home = home;
        this.postgres = EmbeddedPostgres.start();
        this.broker = ArtemisBroker.in(home.resolve("broker"));
        this.database = JdbcClient.create(postgres.getPostgresDatabase());
    }

    /** Ready for work. The first process makes the tables and the vault before any other comes. */
    static SharingOffice with(int workers, Duration recognition) throws IOException {
        SharingOffice office = new SharingOffice(Files.createTempDirectory("covername-workers"));
        office.start("--covername.roles=console,watch");
        office.awaitReady();
        for (int worker = 0; worker < workers; worker++) {
            office.start("--covername.roles=worker", "--covername.in-flight=1", "--spring.main.sources=" + WaitingRecognition.class.getName(),
                    "--" + WaitingRecognition.TIME + "=" + recognition.toMillis() + "ms");
        }
        office.awaitReady();
        return office;
    }

    private void start(String... properties) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--database", postgres.getJdbcUrl("postgres", "postgres"), "--", "--spring.datasource.username=postgres",
                "--covername.queue=" + broker.url(), "--covername.settled=200ms", "--covername.look-every=100"));
        arguments.addAll(List.of(properties));
        processes.add(ClassPathProgram.serve(home, log(processes.size() + 1), arguments));
    }

    private void awaitReady() {
        await("all processes to be ready", () -> IntStream.rangeClosed(1, processes.size()).allMatch(number -> said(number).contains("Covername is ready")));
    }

    /** Drops so many short drafts at once, each of a case of its own, and waits until all are done; returns the moment of the drop. */
    LocalDateTime work(int drafts) throws IOException {
        List<Path> arrived = new ArrayList<>();
        for (int number = 0; number < drafts; number++) {
            Path folder = Files.createDirectories(home.resolve("inbound").resolve(caseId(++dropped)));
            arrived.add(Files.write(folder.resolve(".draft.docx"), DraftFiles.docx("Draft number " + dropped + " of the panel.", "Rosalind Thackwray was seen by a health visitor. ".repeat(12))));
        }
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        for (Path file : arrived) {
            Files.move(file, file.resolveSibling("draft.docx"), StandardCopyOption.ATOMIC_MOVE);
        }
        await("all drafts to be done", () -> done().size() == dropped);
        return now;
    }

    /** When each draft came to its end, the first one first. */
    List<LocalDateTime> done() {
        return database.sql("select changed from draft where state = 'DONE' order by changed").query(LocalDateTime.class).list();
    }

    /** @throws AssertionError where a draft did not come out exactly once, or the chain does not hold */
    void assertEachDraftOnce() {
        JdbcAuditTrail trail = new JdbcAuditTrail(postgres.getPostgresDatabase(), Vault.existing(home.resolve("data")));
        IntStream.rangeClosed(1, dropped).forEach(number -> Aftermath.assertOnce(trail, caseId(number) + "/draft-1"));
        if (database.sql("select count(*) from draft").query(Integer.class).single() != dropped || trail.verify().isPresent() || broker.waiting("covername.dead") != 0) {
            throw new AssertionError("There are other drafts than those that were dropped, or on hold, or the chain does not hold");
        }
    }

    private static String caseId(int number) {
        return "case-" + number;
    }

    private Path log(int number) {
        return home.resolve("log-" + number + ".txt");
    }

    private String said(int number) {
        try {
            return Files.readString(log(number));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void await(String what, BooleanSupplier holds) {
        new Patience(LONGEST_WAIT, Duration.ofMillis(200), () -> "see the logs in " + home).await(what, () -> allLive() && holds.getAsBoolean());
    }

    private boolean allLive() {
        if (!processes.stream().allMatch(Process::isAlive)) {
            throw new IllegalStateException("A process ended; see the logs in " + home);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        processes.forEach(Process::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
        broker.close();
        postgres.close();
    }
}
