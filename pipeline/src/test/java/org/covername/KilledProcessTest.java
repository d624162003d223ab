package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covername.audit.JdbcAuditTrail;
import org.covername.command.CovernameCommand;
import org.covername.intake.Settings;
import org.covername.outputs.HiddenForms;
import org.covername.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The real program in a process of its own, ended as a power cut ends it: while drafts arrive, and while each of them lies at another step. */
class KilledProcessTest {

    private static final int DRAFTS = 4;
    /** Of a Word draft: report, copy, two logs, certificate and its page, readiness, audit. */
    private static final int FILES = 8;
    /** What is noted beside the steps, as the kills and the look of each minute fall. */
    private static final Set<String> MEANWHILE = Set.of("draft-received-again", "candidate-received", "review-superseded");
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    @TempDir
    Path home;

    private Process process;

    @AfterEach
    void endProcess() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Test
    void losesAndRepeatsNothingHoweverOftenItIsKilled() throws Exception {
        drop();
        start();
        kill("a draft is sealed", () -> anyKept("original"));
        start();
        kill("one draft is about to be written", () -> anyKept("verification"));
        start();
        end("the first is done", () -> !reviewed().isEmpty());
        start();
        await("all to be done", () -> reviewed().size() == DRAFTS && reviewed().stream().allMatch(KilledProcessTest::isWhole) && candidates() >= DRAFTS);
        process.destroy();
        process.waitFor();

        assertThat(reviewed().stream().map(Path::getFileName).map(String::valueOf)).containsExactlyInAnyOrderElementsOf(drafts());
        assertThat(home.resolve("outbound/review").toFile().list()).containsExactly("case-k");
        reviewed().forEach(folder -> assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("redacted.pdf", "redacted.docx", "redaction-log.html", "redaction-log.json", "certificate.json", "certificate.html", "readiness.json", "audit.jsonl"));
        for (Path folder : reviewed()) {
            assertThat(Files.readAllLines(folder.resolve("audit.jsonl")).get(Files.readAllLines(folder.resolve("audit.jsonl")).size() - 1)).contains("\"candidate\"");
        }
        assertThat(below(data().resolve("vault/drafts")).filter(draft -> Files.exists(draft.resolve("candidate")))).as("what each report hides is kept for the comparison").hasSize(DRAFTS)
                .allSatisfy(draft -> assertThat(HiddenForms.read(Vault.existing(data()).open("drafts/" + draft.getFileName() + "/hidden")).forms()).isNotEmpty());
        assertThat(home.resolve("inbound/case-k")).isEmptyDirectory();
        for (String draft : drafts()) {
            assertThat(events(draft).stream().filter(event -> !MEANWHILE.contains(event))).as(draft)
                    .containsExactly("draft-received", "extraction", "recognition", "pseudonym", "hold", "picture", "redaction", "verification", "candidate");
        }
        assertThat(CovernameCommand.run("audit", "verify", "--data", data().toString())).isZero();
    }

    private void drop() throws IOException {
        Files.createDirectories(home.resolve("inbound/case-k"));
        for (int i = 1; i <= DRAFTS; i++) {
            Files.write(home.resolve("inbound/case-k/draft " + i + ".docx"), DraftFiles.docx("Draft number " + i + " of the case.",
                    "Rosalind Thackwray was seen by a health visitor. Nobody wrote it down. ".repeat(40 * i)));
        }
    }

    private void start() throws IOException {
        process = ClassPathProgram.serve(home, home.resolve("log.txt"), List.of("--", "--covername.settled=200ms", "--covername.look-every=100"));
    }

    private void kill(String when, BooleanSupplier reached) throws InterruptedException {
        await(when, reached);
        process.destroyForcibly().waitFor();
    }

    /** As a machine does that is shut down. */
    private void end(String when, BooleanSupplier reached) throws InterruptedException, IOException {
        await(when, reached);
        process.destroy();
        assertThat(process.waitFor()).isZero();
        assertThat(home.resolve("log.txt")).content().doesNotContain("ERROR");
    }

    private void await(String what, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(process.isAlive()).as("the program runs while it is waited until %s", what).isTrue();
            assertThat(System.nanoTime()).as("waited until %s", what).isLessThan(end);
            Thread.sleep(5);
        }
    }

    private Path data() {
        return home.resolve("data");
    }

    /** Whether the vault keeps something of this name for some draft. */
    private boolean anyKept(String name) {
        return below(data().resolve("vault/drafts")).anyMatch(draft -> Files.exists(draft.resolve(name)));
    }

    private List<Path> reviewed() {
        return below(home.resolve("outbound/review/case-k")).toList();
    }

    private static boolean isWhole(Path folder) {
        return below(folder).count() == FILES;
    }

    private static Stream<Path> below(Path folder) {
        java.io.File[] entries = folder.toFile().listFiles();
        return Stream.of(entries == null ? new java.io.File[0] : entries).map(java.io.File::toPath);
    }

    private static List<String> drafts() {
        return IntStream.rangeClosed(1, DRAFTS).mapToObj(number -> "draft-" + number).toList();
    }

    private List<String> events(String draft) {
        return trail().of("case-k", draft).stream().map(entry -> entry.event().what()).toList();
    }

    private long candidates() {
        return drafts().stream().flatMap(draft -> events(draft).stream()).filter("candidate"::equals).count();
    }

    private JdbcAuditTrail trail() {
        return new JdbcAuditTrail(new DriverManagerDataSource(Settings.databaseIn(data()) + ";IFEXISTS=TRUE", "sa", ""), Vault.existing(data()));
    }
}
