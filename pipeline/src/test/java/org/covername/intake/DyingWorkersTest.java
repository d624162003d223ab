package org.covername.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.covername.TestDatabase;
import org.covername.intake.Claims.Claim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real processes that take a draft's step on a real PostgreSQL and are killed in the middle of it, one after the other. */
class DyingWorkersTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.postgresql();
    private static final int ATTEMPTS = 5;

    private final List<Process> workers = new ArrayList<>();

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process worker : workers) {
            worker.destroyForcibly().waitFor();
        }
    }

    @Test
    void giveTheDraftToTheNextUntilFiveDiedOfIt() throws Exception {
        DATABASE.client().sql("insert into review_case (id, arrived, case_file_state, register_version) values ('case-61', false, 'NONE', 0)").update();
        JdbcDrafts drafts = new JdbcDrafts(DATABASE.client());
        DraftState draft = drafts.add("case-61", "ab");
        Claims claims = Claims.on(DATABASE.dataSource());
        LostDrafts lost = new LostDrafts(drafts, claims, Duration.ZERO, true);
        for (int n = 0; n < ATTEMPTS; n++) {
            workers.add(worker(draft.key()));
        }
        for (int dead = 0; dead < ATTEMPTS; dead++) {
            Process atIt = whoBegan();
            assertThat(lost.find()).as("while somebody is at it").isEmpty();
            atIt.destroyForcibly().waitFor();
            workers.remove(atIt);
        }

        StepTurns turns = new StepTurns(claims, drafts, new Hindrances(), ATTEMPTS);
        assertThat(lost.find()).as("once nobody is").containsExactly(draft.key());
        try (Claim free = turns.claim(draft.key())) {
            assertThat(free.held()).as("the claim went with the last one").isTrue();
            assertThatThrownBy(() -> turns.begin(draft)).isInstanceOf(WorkersEndedException.class)
                    .hasMessageStartingWith("Covername ended 5 times in the middle of the same step of this draft");
        }
        turns.outlived(draft, new IllegalStateException());
        turns.begin(draft);
    }

    /** The one that has the claim says so; the others wait for it. */
    private Process whoBegan() throws Exception {
        while (true) {
            for (Process worker : workers) {
                assertThat(worker.isAlive()).as("a worker that nobody killed").isTrue();
                if (worker.getInputStream().available() > 0) {
                    assertThat(new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8)).readLine()).isEqualTo("begun");
                    return worker;
                }
            }
            Thread.sleep(20);
        }
    }

    private static Process worker(String key) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes, Worker.class.getName(),
                ((PGSimpleDataSource) DATABASE.dataSource()).getURL(), key).redirectErrorStream(true).start();
    }

    /** Begins a draft's step as the service does, and never ends it. */
    static final class Worker {

        private Worker() {
        }

        public static void main(String[] arguments) throws Exception {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(arguments[0]);
            database.setUser("postgres");
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            begin(database, arguments[1]);
            out.println("begun");
            Thread.sleep(Long.MAX_VALUE);
        }

        private static void begin(DataSource database, String key) {
            JdbcDrafts drafts = new JdbcDrafts(JdbcClient.create(database));
            Claim claim = new JdbcClaims(database).await(key);
            if (!claim.held()) {
                throw new IllegalStateException("Nobody else should have the claim");
            }
            new StepTurns(new JdbcClaims(database), drafts, new Hindrances(), ATTEMPTS).begin(drafts.of(key));
        }
    }
}
