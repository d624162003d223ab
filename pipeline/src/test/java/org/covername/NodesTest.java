package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.covername.audit.JdbcAuditTrail;
import org.covername.command.CovernameCommand;
import org.covername.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three real processes on one PostgreSQL, one broker and one shared folder, of which two watch the drop folder and two take the steps. */
class NodesTest {

    private static final int DRAFTS = 8;
    private static final Set<String> OF_THE_TIMETABLE = Set.of("candidate-received", "review-superseded");
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
    private static final String[] STEPS = {"draft-received", "extraction", "recognition", "pseudonym", "hold", "picture", "redaction", "verification", "candidate"};

    @TempDir
    private Path home;
    private final List<Process> nodes = new ArrayList<>();
    private EmbeddedPostgres postgres;
    private ArtemisBroker broker;
    private JdbcClient database;

    @BeforeEach
    void startWhatTheyShare() throws IOException {
        postgres = EmbeddedPostgres.start();
        broker = ArtemisBroker.in(home.resolve("broker"));
        database = JdbcClient.create(postgres.getPostgresDatabase());
    }

    @AfterEach
    void endAll() throws Exception {
        for (Process node : nodes) {
            node.destroyForcibly().waitFor();
        }
        broker.close();
        postgres.close();
    }

    @Test
    void doEachDraftOnceThoughAWorkerIsKilledAtItsWork() throws Exception {
        for (String roles : List.of("worker", "watch,worker", "console,watch")) {
            start(roles);
        }
        await("all nodes to be ready", () -> IntStream.rangeClosed(1, nodes.size()).allMatch(node -> log(node).contains("Covername is ready")));
        refuseWhatNeedsThemToStandStill();
        drop();
        await("the first worker to be at a draft", () -> count("select count(*) from pg_stat_activity where application_name = 'node-1' and state = 'idle in transaction'"
                + " and query like 'select what from claim%'") > 0);
        nodes.get(0).destroyForcibly().waitFor();
        long done = count("select count(*) from draft where state = 'DONE'");
        await("all drafts to be done", () -> count("select count(*) from draft where state = 'DONE'") == DRAFTS);

        assertThat(done).as("killed before all was done").isLessThan(DRAFTS);
        assertThat(count("select count(*) from draft")).as("each file was taken once").isEqualTo(DRAFTS);
        assertThat(files()).as("what lies in the drop folder").isEmpty();
        JdbcAuditTrail trail = new JdbcAuditTrail(postgres.getPostgresDatabase(), Vault.existing(home.resolve("data")));
        for (int n = 1; n <= DRAFTS; n++) {
            String caseId = "case-" + n % 2;
            String draft = "draft-" + (n + 1) / 2;
            assertThat(trail.of(caseId, draft)).as(caseId + "/" + draft).extracting(entry -> entry.event().what())
                    .filteredOn(event -> !OF_THE_TIMETABLE.contains(event)).containsExactly(STEPS);
            assertThat(home.resolve("outbound/review").resolve(caseId).resolve(draft).resolve("redacted.pdf")).isNotEmptyFile();
        }
        assertThat(trail.verify()).isEmpty();
        assertThat(broker.waiting("covername.dead")).isZero();
        assertThat(log(2) + log(3)).doesNotContain("Thackwray", "on hold", "cannot be taken now");
    }

    private void refuseWhatNeedsThemToStandStill() {
        assertThat(CovernameCommand.run("vault", "rotate", "--data", home.resolve("data").toString())).as("no keys are exchanged beneath others").isEqualTo(2);
        assertThat(CovernameCommand.run("backup", "--data", home.resolve("data").toString(), "--outbound", home.resolve("outbound").toString(), "--without-database",
                "--to", home.resolve("copy").toString(), "--keys-to", home.resolve("keys").toString())).as("nor is copied what others write").isEqualTo(2);
    }

    private void drop() throws IOException {
        for (int n = 1; n <= DRAFTS; n++) {
            Path target = home.resolve("inbound/case-" + n % 2 + "/draft " + n + ".docx");
            Files.createDirectories(target.getParent());
            Path arriving = target.resolveSibling(".arriving");
            Files.write(arriving, DraftFiles.docx("Draft number " + n + " of the case.", "Rosalind Thackwray was seen by a health visitor. Nobody wrote it down. ".repeat(60 + n)));
            Files.move(arriving, target);
        }
    }

    private void start(String roles) throws IOException {
        int number = nodes.size() + 1;
        nodes.add(ClassPathProgram.serve(home, home.resolve("log-" + number + ".txt"), List.of("--database", postgres.getJdbcUrl("postgres", "postgres") + "&ApplicationName=node-" + number,
                "--", "--spring.datasource.username=postgres", "--covername.queue=" + broker.url(), "--covername.roles=" + roles, "--covername.settled=200ms", "--covername.look-every=100",
                "--covername.resume-every=1000")));
    }

    private String log(int node) {
        try {
            return Files.readString(home.resolve("log-" + node + ".txt"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private List<Path> files() {
        return LivingFolder.files(home.resolve("inbound"));
    }

    private long count(String question) {
        return database.sql(question).query(Long.class).single();
    }

    private void await(String what, BooleanSupplier holds) {
        new Patience(LONGEST_WAIT, Duration.ofMillis(10), () -> String.join("\n", log(1), log(2), log(3))).await(what, holds);
    }
}
