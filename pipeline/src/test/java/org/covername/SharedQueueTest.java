package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.camel.ProducerTemplate;
import org.covername.account.Duty;
import org.covername.audit.JdbcAuditTrail;
import org.covername.command.RunningService;
import org.covername.intake.DraftState;
import org.covername.intake.DraftState.State;
import org.covername.intake.JdbcDrafts;
import org.covername.pipeline.DraftPipeline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The real service with its work in a real broker, which goes away, comes back, and is sent what nobody understands. */
class SharedQueueTest {

    private static final String TELLING = "The broker of the work queue does not answer.";

    @TempDir
    private Path home;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream formerError = System.err;
    private final TestDatabase database = TestDatabase.postgresql().begun();
    private ArtemisBroker broker;
    private RunningService service;

    @BeforeEach
    void begin() throws IOException {
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        broker = ArtemisBroker.in(home.resolve("broker"));
    }

    @AfterEach
    void end() throws IOException {
        if (service != null) {
            service.close();
        }
        System.setErr(formerError);
        broker.close();
    }

    @Test
    void waitsForABrokerThatComesBack() throws IOException {
        start();
        drop("case-41/first.docx", "The first letter came in May. " + "It was long. ".repeat(300));
        await("the first draft to be on its way", () -> !drafts().isEmpty());
        broker.close();
        await("the broker to be told missing", () -> printed().contains(TELLING));
        drop("case-41/second.docx", "The second letter came in June.");
        await("the second draft to be taken all the same", () -> drafts().size() == 2);

        broker.start();
        await("both drafts to be done", () -> all(State.DONE));
        assertThat(printed().split(TELLING, -1)).as("told once").hasSize(2);
        assertThat(printed()).contains("The broker answers. Work goes on.").doesNotContain("letter came");
        assertThat(printed().lines().filter(line -> line.matches("[\\d:]+ (WARN|ERROR) .*"))).as("nothing else is said of it").hasSize(1);
        assertThat(service.context().getBean(JdbcAuditTrail.class).verify()).isEmpty();
    }

    @Test
    void passesOverWhatIsNoDraftsKey() throws IOException {
        start();
        for (String message : List.of("Rosalind Thackwray", "0123456789abcdef0123456789abcdef", "")) {
            service.context().getBean(ProducerTemplate.class).sendBodyAndHeader("broker:queue:covername.working", message, "step", "candidate");
        }
        drop("case-42/draft.docx", "Nine calls were made.");
        await("the draft to be done", () -> !drafts().isEmpty() && all(State.DONE));
        assertThat(printed()).contains("is the key of no draft").doesNotContain("Thackwray");
        await("the queue to be empty", () -> broker.waiting("covername.working") == 0);
    }

    @Test
    void holdsADraftThatEndsItsWorkersUntilAnOfficerTriesAgain() throws IOException {
        start("--covername.roles=console,watch");
        drop("case-43/draft.docx", "Eleven visits were planned.");
        await("the draft to be taken", () -> !drafts().isEmpty());
        database.client().sql("update draft set attempts = 5").update();
        service.close();
        start();
        await("the draft to be on hold", () -> all(State.HELD));
        await("its letter to lie there", () -> broker.waiting("covername.dead") == 1);
        assertThat(drafts().get(0).stand().reason().orElseThrow()).startsWith("Covername ended 5 times in the middle of the same step of this draft");

        Visitor reviewer = Visitor.signedIn(service, "r.reader", Duty.REVIEWER);
        assertThat(reviewer.get("/dashboard").body()).contains("case-43, draft 1: extraction", "Covername ended 5 times", "Try again");
        assertThat(reviewer.post("/dashboard", "/cases/case-43/draft-1/again", Stream.empty()).body()).contains("case-43, draft 1 is tried again.");
        await("the draft to be done", () -> all(State.DONE));
        await("its letter to be gone", () -> broker.waiting("covername.dead") == 0);
        JdbcAuditTrail trail = service.context().getBean(JdbcAuditTrail.class);
        assertThat(trail.of("case-43", "draft-1")).extracting(entry -> entry.event().actor() + " " + entry.event().what())
                .startsWith("covername draft-received", "covername draft-held", "r.reader draft-tried-again", "covername extraction");
        assertThat(trail.verify()).isEmpty();
        assertThat(reviewer.post("/dashboard", "/cases/case-43/draft-1/again", Stream.empty()).body()).contains("The draft is no longer on hold.");
    }

    @Test
    void showsNoPagesOfAConsoleWhereItIsAWorkerOnly() {
        start("--covername.roles=worker");
        Visitor somebody = Visitor.of(service);
        assertThat(somebody.get("/sign-in").statusCode()).isEqualTo(404);
        assertThat(somebody.get("/health/live").body()).isEqualTo("alive");
        assertThat(somebody.get("/metrics").statusCode()).as("as for anybody without a token").isEqualTo(401);
        assertThat(printed()).doesNotContain("/first/");
    }

    @Test
    void loadsNoModelsWhereItTakesNoSteps() throws Exception {
        AtomicInteger loads = new AtomicInteger();
        service = RunningService.start(new DraftPipeline.Loading(() -> {
            loads.incrementAndGet();
            return RunningCovername.pipeline();
        }), settings("--covername.roles=console,watch"));
        drop("case-44/draft.docx", "Ten calls were made.");
        await("the draft to be taken", () -> !drafts().isEmpty());
        Visitor reviewer = Visitor.signedIn(service, "r.reader", Duty.REVIEWER);
        assertThat(List.of(reviewer.get("/").statusCode(), reviewer.get("/dashboard").statusCode(), reviewer.get("/rules").statusCode())).containsOnly(200);
        assertThat(loads).as("times the models were loaded").hasValue(0);

        RunningCovername.pipeline().join();
        reviewer.post("/rules", "/rules/try", Stream.of(Map.entry("text", "Perpetua Oddfellow was seen.")));
        assertThat(loads).as("once a page needs them").hasValue(1);
    }

    private void start(String... more) {
        service = RunningService.start(RunningCovername.pipeline(), settings(more));
    }

    private String[] settings(String... more) {
        String[] usual = {"--server.port=0", "--covername.inbound=" + home.resolve("inbound"), "--covername.outbound=" + home.resolve("outbound"), "--covername.data=" + home.resolve("data"),
            "--covername.settled=200ms", "--covername.look-every=100", "--covername.resume-every=1000", "--covername.dead-letters-every=500", "--covername.queue=" + broker.url(),
            "--spring.datasource.url=" + ((PGSimpleDataSource) database.dataSource()).getURL(), "--spring.datasource.username=postgres"};
        return Stream.of(usual, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private void drop(String place, String text) throws IOException {
        Path target = home.resolve("inbound").resolve(place);
        Files.createDirectories(target.getParent());
        Files.write(target, DraftFiles.docx(text));
    }

    private List<DraftState> drafts() {
        return service.context().getBean(JdbcDrafts.class).all();
    }

    private boolean all(State state) {
        return drafts().stream().allMatch(draft -> draft.stand().state() == state);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void await(String what, BooleanSupplier holds) {
        new Patience(Duration.ofMinutes(2), Duration.ofMillis(50), this::printed).await(what, holds);
    }
}
