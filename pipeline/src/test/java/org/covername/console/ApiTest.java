package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.client.ClientToken;
import org.covername.client.SpringClients;
import org.covername.office.ReviewDesk.Which;
import org.covername.office.ReviewDesk;
import org.covername.publication.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What programs do, on the running service, with tokens made on the page of accounts. */
class ApiTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    private static final String REPORT = "/api/v1/cases/child-q/reviews/draft-1";

    @Test
    void publishesWhatTwoPeopleApprovedAndWithdrawsIt() {
        CONSOLE.report("child-q", "draft-1").holding("inquest", "concluded", "The inquest into the death of Child Q has concluded.").saying("Child Q was seen at school.");
        CONSOLE.takeUp("child-q");
        Program reviewer = Program.of(CONSOLE, "r.vance", Duty.REVIEWER, Duty.PUBLISHER);
        Program publisher = Program.of(CONSOLE, "p.marlow", Duty.PUBLISHER);
        assertThat(reviewer.post(REPORT + "/decide", "{\"note\":\"read\"}").statusCode()).isEqualTo(200);
        assertThat(reviewer.post(REPORT + "/approve", "").statusCode()).as("an approval is a person's").isEqualTo(403);
        approve("r.vance");
        assertThat(problem(publisher.post(REPORT + "/publish", ""), 409)).contains("approved once");
        approve("p.marlow");

        assertThat(clear(publisher, Map.of("role", "coroner", "organisation", "Wrenfield coroner", "dated", CONSOLE.office().today().toString())).statusCode()).isEqualTo(200);
        List.of("family-told", "panel-sent", "secretary-of-state-sent", "identification-checked").forEach(step -> assertThat(publisher.post(REPORT + "/step",
                "{\"step\":\"" + step + "\",\"day\":\"" + LocalDate.now().minusDays(40) + "\"}").statusCode()).isEqualTo(200));
        assertThat(publisher.read(REPORT).path("readiness").path("decision").asString()).isEqualTo("ready");
        assertThat(Program.json(publisher.post(REPORT + "/publish", "")).path("state").asString()).isEqualTo("published");
        JsonNode listed = publisher.read("/api/v1/published").path("reports").path(0);
        assertThat(CONSOLE.outbound().resolve("published").resolve(listed.path("slug").asString()).resolve("report.pdf")).isRegularFile();

        assertThat(Program.json(publisher.post(REPORT + "/withdraw", "{\"note\":\"asked for\"}")).path("state").asString()).isEqualTo("withdrawn");
        assertThat(CONSOLE.audit()).anyMatch(line -> line.startsWith("p.marlow report-withdrawn"));
        assertThat(publisher.read("/api/v1/published").path("reports").path(0).path("state").asString()).isEqualTo("withdrawn");
    }

    private static void approve(String who) {
        new ReviewDesk(CONSOLE.office()).approve(new Which("child-q", "draft-1"), new By(who, CONSOLE.office().now(), ""));
    }

    private static HttpResponse<String> clear(Program program, Map<String, String> proof) {
        return program.send("/api/v1/cases/child-q/holds/hold-1/clear", proof, Map.entry("document", "Record of inquest"));
    }

    @Test
    void schedulesOnlyWhatSaysWhen() {
        CONSOLE.report("child-s", "draft-1").saying("Child S was well.");
        CONSOLE.takeUp("child-s");
        Program publisher = Program.of(CONSOLE, "p.times", Duty.PUBLISHER);
        String path = "/api/v1/cases/child-s/reviews/draft-1/schedule";

        assertThat(problem(publisher.post(path, "{\"when\":\"on-clearance\"}"), 400)).contains("a time like 2026-02-28T09:30:00Z");
        assertThat(problem(publisher.post(path, "{\"at\":\"2020-01-01T09:00:00Z\"}"), 400)).contains("This time is over");
        assertThat(problem(publisher.post(path, "{"), 400)).isNotEmpty();
        assertThat(problem(publisher.post(path, "{\"at\":\"2999-01-01T09:00:00Z\"}"), 409)).contains("cannot be scheduled");
    }

    @Test
    void raisesConfirmsAndReopensHolds() {
        CONSOLE.report("child-h", "draft-1").saying("Child H was well.");
        CONSOLE.takeUp("child-h");
        Program publisher = Program.of(CONSOLE, "p.holds", Duty.PUBLISHER);
        String holds = "/api/v1/cases/child-h/holds";
        HttpResponse<String> raised = publisher.post(holds, "{\"rule\":\"appeal\",\"note\":\"The court rang.\"}");
        String id = Program.json(raised).path("id").asString();

        assertThat(raised.statusCode()).isEqualTo(201);
        assertThat(publisher.read(holds).path("holds").path(0).path("stand").path("live").asBoolean()).isTrue();
        assertThat(problem(publisher.post(holds, "{\"rule\":\"weather\"}"), 409)).contains("there is no hold weather");
        assertThat(problem(publisher.post(holds + "/" + id + "/confirm", "{\"day\":\"" + LocalDate.now() + "\"}"), 409)).contains("is not cleared");
        assertThat(problem(publisher.post(holds + "/" + id + "/reopen", ""), 409)).contains("is live already");
        assertThat(problem(publisher.send(holds + "/" + id + "/clear", Map.of("role", "cps"), Map.entry("document", "A letter")), 400)).contains("A hold is cleared by somebody's word");
        assertThat(problem(publisher.post(holds + "/hold-9/reopen", ""), 404)).contains("no such hold");
        assertThat(problem(publisher.get("/api/v1/cases/child-none/holds"), 404)).contains("There is no such case");
        assertThat(CONSOLE.office().journal().cases()).doesNotContain("child-none");
    }

    @Test
    void handsInADraftAndFindsItAgain() throws InterruptedException {
        Program office = Program.of(CONSOLE, "o.scanner", Duty.OFFICE);
        HttpResponse<String> taken = office.send("/api/v1/drafts", Map.of("caseId", "child-d"), Map.entry("file", "Child D lived with Mother."));
        String sha256 = Program.json(taken).path("sha256").asString();
        for (int looks = 0; looks < 600 && !office.get("/api/v1/drafts").body().contains(sha256); looks++) {
            Thread.sleep(50);
        }

        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(office.get("/api/v1/drafts").body()).contains(sha256).contains("\"caseId\":\"child-d\"").doesNotContain("letter");
        assertThat(problem(office.send("/api/v1/drafts", Map.of("caseId", "../data"), Map.entry("file", "x")), 422)).isNotEmpty();
        assertThat(CONSOLE.audit()).anyMatch(line -> line.startsWith("o.scanner file-handed-in"));
    }

    @Test
    void tellsTheAuditOfAProgramThatComesIn() {
        Program auditor = Program.of(CONSOLE, "au.dean", Duty.AUDITOR);
        JsonNode page = auditor.read("/api/v1/audit?who=au.dean&event=token-used");
        auditor.get("/api/v1/audit");

        assertThat(page.path("all").asInt()).isOne();
        assertThat(page.path("entries").path(0).path("facts").path("duties").asString()).isEqualTo("auditor");
        assertThat(CONSOLE.audit().stream().filter(line -> line.startsWith("au.dean token-used"))).hasSize(1);
        assertThat(Program.json(auditor.post("/api/v1/audit/verify", "")).path("whole").asBoolean()).isTrue();
        assertThat(problem(auditor.get("/api/v1/audit?from=yesterday"), 400)).contains("A day is written like");
        assertThat(CONSOLE.audit()).noneMatch(line -> line.contains(auditor.token()));
    }

    @Test
    void refusesATokenThatIsGoodNoMore() {
        Program revoked = Program.of(CONSOLE, "au.gone", Duty.AUDITOR);
        assertThat(revoked.get("/api/v1/cases").statusCode()).isEqualTo(200);
        ClientToken token = CONSOLE.service().context().getBean(SpringClients.class).of("au.gone").get(0);
        String page = Visitor.administrator(CONSOLE.service()).post("/users", "/users/au.gone/tokens/" + token.id() + "/revoke", Stream.empty()).body();
        assertThat(page).contains(token.id() + " opens nothing any more.").doesNotContain(revoked.token());
        HttpResponse<String> refused = revoked.get("/api/v1/cases");

        assertThat(problem(refused, 401)).contains("Show a token that is good");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(scheme -> assertThat(scheme).startsWith("Bearer"));
        assertThat(CONSOLE.audit()).contains("au.gone token-refused {\"reason\":\"revoked\",\"token\":\"" + token.id() + "\"}");

        Program expired = Program.of(CONSOLE, "au.old", Duty.AUDITOR);
        database().sql("update api_token set ends = '2020-01-01T00:00:00Z' where account = 'au.old'").update();
        assertThat(expired.get("/api/v1/cases").statusCode()).isEqualTo(401);

        Program changed = Program.of(CONSOLE, "r.moved", Duty.REVIEWER, Duty.OFFICE);
        Visitor.administrator(CONSOLE.service()).post("/users", "/users/r.moved", Stream.of(Map.entry("duty", "office")));
        assertThat(changed.get("/api/v1/cases").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsNoToken() {
        Program program = Program.of(CONSOLE, "r.keeps", Duty.REVIEWER);

        assertThat(database().sql("select * from api_token where account = 'r.keeps'").query().singleRow().toString()).doesNotContain(program.token());
        assertThat(Visitor.administrator(CONSOLE.service()).get("/users").body()).contains("Case system").doesNotContain(program.token());
    }

    @Test
    void hasTheOneDutyOfItsToken() {
        Program reviewer = Program.of(CONSOLE, "r.both", Duty.REVIEWER, Duty.PUBLISHER);

        assertThat(problem(reviewer.get("/api/v1/audit"), 403)).contains("does not open this address");
    }

    @Test
    void opensNothingToABrowser() {
        Visitor publisher = CONSOLE.signedIn("p.browser", Duty.PUBLISHER);

        assertThat(publisher.get("/api/v1/cases").statusCode()).isEqualTo(401);
        assertThat(publisher.postFromElsewhere("/api/v1/audit/verify").statusCode()).isEqualTo(401);
    }

    @Test
    void opensNoPageToAProgram() {
        assertThat(Program.of(CONSOLE, "p.pages", Duty.PUBLISHER).get("/audit").statusCode()).isEqualTo(302);
    }

    @Test
    void answersGuessesNoMoreAfterAFew() {
        List<Integer> answers = Stream.generate(() -> new Program(CONSOLE, "covername_" + "x".repeat(43)).get("/api/v1/cases").statusCode()).limit(12).toList();

        assertThat(answers.subList(0, 10)).containsOnly(401);
        assertThat(answers).contains(429);
        assertThat(Program.of(CONSOLE, "r.other", Duty.REVIEWER).get("/api/v1/cases").statusCode()).isEqualTo(200);
    }

    private static JdbcClient database() {
        return CONSOLE.service().context().getBean(JdbcClient.class);
    }

    /** The sentence of a problem, which has to be one (RFC 9457). */
    private static String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = Program.json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem.path("detail").asString();
    }
}
