package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.covername.audit.JdbcAuditTrail;
import org.covername.command.CovernameCommand;
import org.covername.intake.Settings;
import org.covername.office.JdbcOffice;
import org.covername.office.Office;
import org.covername.office.ReviewDesk.Which;
import org.covername.office.ReadyReport;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewFolder;
import org.covername.publication.By;
import org.covername.publication.Dossier.Plan;
import org.covername.publication.Review;
import org.covername.rules.RuleFolder;
import org.covername.vault.Vault;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The real program in a process of its own, killed while it publishes what is due: each report is shown once, and every account of it agrees. */
class KilledPublicationTest {

    private static final List<String> CASES = IntStream.rangeClosed(1, 7).mapToObj(n -> "child-" + n).toList();
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    @TempDir
    private Path home;
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private Process process;

    @BeforeEach
    void hasReportsThatAreDue() throws Exception {
        Vault vault = Vault.in(data());
        Flyway.configure().dataSource(Settings.databaseIn(data()), "sa", "").load().migrate();
        SingleConnectionDataSource database = database();
        Office office = office(database, vault);
        for (String caseId : CASES) {
            ReviewFolder.of(outbound(), caseId, "draft-1").saying("What " + caseId + " teaches us");
            prepare(office, new Which(caseId, "draft-1"));
        }
        database.destroy();
    }

    @AfterEach
    void endsTheProcess() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Test
    void showsEachReportOnceHoweverOftenItIsKilledWhileItPublishes() throws Exception {
        killWhilePublishing("serve", "--port", "0", "--inbound", home.resolve("inbound").toString());
        killWhilePublishing("publish");
        assertThat(CovernameCommand.run("publish", "--data", data().toString(), "--outbound", outbound().toString())).as("seed %d", seed).isZero();

        SingleConnectionDataSource database = database();
        Office office = office(database, Vault.existing(data()));
        for (String caseId : CASES) {
            assertThat(office.journal().history(caseId)).as("%s, seed %d", caseId, seed).filteredOn(event -> event.word().equals("report-published")).hasSize(1);
            Review review = office.journal().read(caseId).review("draft-1");
            assertThat(review).as("%s, seed %d", caseId, seed).isInstanceOf(Review.Published.class);
            assertThat(office.shelf().shown(review.released().orElseThrow().slug())).contains(review.dossier().facts().sha256Out());
        }
        database.destroy();
        assertThat(reports()).hasSize(CASES.size());
        String index = Files.readString(outbound().resolve("published/index.html"));
        assertThat(index.split("class=\"title\"", -1)).hasSize(CASES.size() + 1);
        assertThat(CovernameCommand.run("audit", "verify", "--data", data().toString())).as("seed %d", seed).isZero();
    }

    /** Lets it publish some, then ends it as a power cut would, anywhere between two of its writes. */
    private void killWhilePublishing(String... arguments) throws Exception {
        int some = reports().size() + 1 + random.nextInt(2);
        start(arguments);
        await(() -> reports().size() >= some);
        Thread.sleep(random.nextInt(60));
        process.destroyForcibly().waitFor();
        assertThat(reports().size()).as("killed before all were out, seed %d", seed).isLessThan(CASES.size());
    }

    private void start(String... arguments) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes,
                Covername.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data().toString(), "--outbound", outbound().toString()));
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(home.resolve("log.txt").toFile()).start();
    }

    private void await(BooleanSupplier reached) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_WAIT);
        while (!reached.getAsBoolean()) {
            assertThat(process.isAlive()).as("the program runs").isTrue();
            assertThat(Instant.now()).as("waited until something is published, seed %d", seed).isBefore(end);
            Thread.sleep(1);
        }
    }

    private void prepare(Office office, Which which) {
        office.work(which.caseId(), book -> 0);
        ReadyReport.make(office, which);
        new ReviewDesk(office).schedule(which, new Plan(Optional.of(office.now().plusSeconds(1)), ""), by(office, "a.thorne"));
    }

    private static By by(Office office, String who) {
        return new By(who, office.now(), "");
    }

    private Office office(DataSource database, Vault vault) {
        JdbcAuditTrail trail = new JdbcAuditTrail(database, vault);
        return JdbcOffice.by(RuleFolder.bundled(), database, trail::hear, vault).in(outbound(), "https://reviews.example/");
    }

    private SingleConnectionDataSource database() {
        return new SingleConnectionDataSource(Settings.databaseIn(data()), "sa", "", true);
    }

    private List<Path> reports() {
        if (!Files.isDirectory(outbound().resolve("published"))) {
            return List.of();
        }
        try (Stream<Path> slugs = Files.list(outbound().resolve("published"))) {
            return slugs.map(slug -> slug.resolve("report.pdf")).filter(Files::exists).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path outbound() {
        return home.resolve("outbound");
    }
}
