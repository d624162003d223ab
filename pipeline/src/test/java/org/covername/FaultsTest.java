package org.covername;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.covername.audit.JdbcAuditTrail;
import org.covername.command.RunningService;
import org.covername.intake.DraftState;
import org.covername.intake.DraftState.State;
import org.covername.intake.JdbcDrafts;
import org.covername.office.Office;
import org.covername.office.Press;
import org.covername.office.ReadyReport;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The real service while what it stands on fails: a disk that is full or may not be written, a database that goes away. It says so once, loses nothing, and goes on by itself. */
class FaultsTest {

    private static final int DISK_MB = 24;

    @TempDir
    Path home;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream formerError = System.err;
    private RunningService service;
    private Path mounted;
    private Path outbound;
    private Path elsewhere;
    private EmbeddedPostgres postgres;

    @BeforeEach
    void listen() {
        outbound = home.resolve("outbound");
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void end() throws Exception {
        if (mounted != null) {
            Files.deleteIfExists(mounted.resolve("filler"));
        }
        if (service != null) {
            service.close();
        }
        System.setErr(formerError);
        if (postgres != null) {
            postgres.close();
        }
        if (mounted != null) {
            run("umount", "-l", mounted.toString());
        }
        if (elsewhere != null) {
            FileSystemUtils.deleteRecursively(elsewhere);
        }
    }

    @Test
    void waitsForRoomOnAFullDisk() throws Exception {
        mountADisk(data());
        start();
        Path filler = fill();
        drop("case-31/draft.docx", "Forty letters were sent. None was answered.");
        await("the full disk to be told", () -> printed().contains("There is no room left on a disk"));
        Thread.sleep(1500);
        assertThat(Files.exists(home.resolve("inbound/case-31/draft.docx")) || sealedDrafts() > 0).as("the draft lies in the drop folder or is sealed").isTrue();
        assertThat(leftBehind()).as("what a try could not finish").isEmpty();

        Files.delete(filler);
        awaitDone("case-31");
        assertThat(printed().split("There is no room left on a disk")).as("told once").hasSize(2);
        assertThat(service.context().getBean(JdbcAuditTrail.class).verify()).isEmpty();
    }

    @Test
    void waitsForAVaultThatMayBeWrittenAgain() throws Exception {
        Path vault = data().resolve("vault");
        mountADisk(vault);
        startPostgresql(0);
        start("--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"), "--spring.datasource.username=postgres");
        run("mount", "-o", "remount,ro", vault.toString());
        drop("case-32/draft.docx", "Twelve visits were planned. Two took place.");
        await("the missing right to be told", () -> printed().contains("A folder of Covername may not be written."));
        assertThat(home.resolve("inbound/case-32/draft.docx")).exists();

        run("mount", "-o", "remount,rw", vault.toString());
        awaitDone("case-32");
        assertThat(printed()).contains("Work goes on.");
        assertThat(service.context().getBean(JdbcAuditTrail.class).verify()).isEmpty();
    }

    @Test
    void waitsForADatabaseThatComesBack() throws Exception {
        startPostgresql(0);
        int port = postgres.getPort();
        start("--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"), "--spring.datasource.username=postgres",
                "--spring.datasource.hikari.connection-timeout=1000", "--spring.datasource.hikari.validation-timeout=500");
        drop("case-33/first.docx", "The first letter came in May. " + "It was long. ".repeat(400));
        await("the first draft to be on its way", () -> !drafts("case-33").isEmpty());
        postgres.close();
        drop("case-33/second.docx", "The second letter came in June.");
        await("the database to be told missing", () -> printed().contains("The database does not answer."));

        startPostgresql(port);
        await("both drafts to be done", () -> drafts("case-33").stream().filter(draft -> draft.stand().state() == State.DONE).count() == 2);
        assertThat(drafts("case-33")).extracting(draft -> draft.stand().state()).containsOnly(State.DONE);
        assertThat(service.context().getBean(JdbcAuditTrail.class).verify()).isEmpty();
        assertThat(printed()).doesNotContain("letter came");
    }

    @Test
    void worksWithItsFoldersOnSeveralFileSystems() throws Exception {
        Path shared = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(shared) && !Files.getFileStore(shared).equals(Files.getFileStore(home)), "skipped, because there is no second file system to write to");
        elsewhere = Files.createTempDirectory(shared, "covername");
        Files.createDirectories(data());
        Files.createSymbolicLink(data().resolve("vault"), Files.createDirectories(elsewhere.resolve("vault")));
        outbound = elsewhere.resolve("outbound");
        start();
        drop("case-34/draft.docx", "Three letters were sent. One was answered.");
        awaitDone("case-34");
        Files.write(home.resolve("inbound/case-34/locked.docx"), DraftFiles.encryptedDocx("Nobody can read this."));
        await("the locked file to be given back", () -> Files.exists(home.resolve("inbound/rejected/locked.docx")));

        Office office = service.context().getBean(Office.class);
        Which which = new Which("case-34", "draft-1");
        publish(office, which);
        String slug = office.journal().read("case-34").review("draft-1").released().orElseThrow().slug();
        assertThat(outbound.resolve("published").resolve(slug).resolve("report.pdf")).isNotEmptyFile();
        new ReviewDesk(office).withdraw(which, by(office, "a.thorne"));
        assertThat(outbound.resolve("withdrawn").resolve(slug).resolve("report.pdf")).isNotEmptyFile();
        assertThat(service.context().getBean(JdbcAuditTrail.class).verify()).isEmpty();
        assertThat(printed()).doesNotContain("WARN", "ERROR");
    }

    private static void publish(Office office, Which which) {
        office.work(which.caseId(), book -> 0);
        ReadyReport.make(office, which);
        new Press(office).publishNow(which, "", by(office, "a.thorne"));
    }

    private static By by(Office office, String who) {
        return new By(who, office.now(), "");
    }

    private void start(String... more) {
        String[] usual = {"--server.port=0", "--covername.inbound=" + home.resolve("inbound"), "--covername.outbound=" + outbound, "--covername.data=" + data(),
            "--covername.settled=200ms", "--covername.look-every=100", "--covername.resume-every=1000"};
        service = RunningService.start(RunningCovername.pipeline(), Stream.of(usual, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private void startPostgresql(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(home.resolve("postgresql")).setCleanDataDirectory(false);
        postgres = (port == 0 ? builder : builder.setPort(port)).start();
    }

    private void mountADisk(Path place) throws Exception {
        Files.createDirectories(place);
        boolean may = System.getProperty("os.name").equals("Linux") && tryTo("mount", "-t", "tmpfs", "-o", "size=" + DISK_MB + "m", "tmpfs", place.toString());
        assumeTrue(may, "skipped, because this user may not mount a small disk");
        mounted = place;
    }

    /** Takes all room of the disk. */
    private Path fill() throws IOException {
        Path filler = data().resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
        return filler;
    }

    private void drop(String place, String text) throws IOException {
        Path target = home.resolve("inbound").resolve(place);
        Files.createDirectories(target.getParent());
        Files.write(target, DraftFiles.docx(text));
    }

    private long sealedDrafts() throws IOException {
        Path drafts = data().resolve("vault/drafts");
        return Files.exists(drafts) ? drafts.toFile().list().length : 0;
    }

    private List<Path> leftBehind() {
        return LivingFolder.below(data().resolve("vault")).stream().filter(file -> file.getFileName().toString().startsWith(".")).toList();
    }

    private void awaitDone(String caseId) {
        await(caseId + " to be done", () -> drafts(caseId).stream().anyMatch(draft -> draft.stand().state() == State.DONE));
    }

    private List<DraftState> drafts(String caseId) {
        return service.context().getBean(JdbcDrafts.class).all().stream().filter(draft -> draft.id().caseId().equals(caseId)).toList();
    }

    private void await(String what, BooleanSupplier holds) {
        new Patience(Duration.ofMinutes(2), Duration.ofMillis(50), this::printed).await(what, () -> holdsNow(holds));
    }

    /** The test asks the same database that is gone for a while. */
    private static boolean holdsNow(BooleanSupplier holds) {
        try {
            return holds.getAsBoolean();
        } catch (org.springframework.dao.DataAccessException away) {
            return false;
        }
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Path data() {
        return home.resolve("data");
    }

    private static void run(String... command) throws Exception {
        assertThat(tryTo(command)).as(String.join(" ", command)).isTrue();
    }

    private static boolean tryTo(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
