package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.covername.LivingFolder;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.publication.Dossier.Output;
import org.covername.publication.Review;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the reports of a case are, who gets them, how they come back when something is wrong, and when all this is. */
class ReportsOfACaseTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    private static Visitor reviewer;
    private static Visitor publisher;

    @BeforeAll
    static void signIn() {
        reviewer = CONSOLE.signedIn("r.vance", Duty.REVIEWER);
        publisher = CONSOLE.signedIn("p.marlow", Duty.PUBLISHER);
    }

    @Test
    void linksTheReportsOfACase() {
        CONSOLE.report("child-lk", "draft-1").saying("Child LK was seen.");
        CONSOLE.report("child-lk", "draft-2").saying("In short: Child LK was seen.");
        CONSOLE.takeUp("child-lk");
        assertThat(review("child-lk", "draft-1")).isInstanceOf(Review.Superseded.class);

        String same = post(publisher, "child-lk", "draft-2", "link", Map.of("kind-draft-1", "report", "kind-draft-2", "report"));
        assertThat(same).contains("two drafts cannot be the same kind of report");
        assertThat(post(publisher, "child-lk", "draft-2", "link", Map.of("kind-draft-1", "report", "kind-draft-2", "summary"))).contains("Recorded what each draft is.");

        assertThat(review("child-lk", "draft-2").dossier().output()).isEqualTo(Output.SUMMARY);
        assertThat(review("child-lk", "draft-1")).isInstanceOf(Review.Waiting.class);
    }

    @Test
    void givesAProfessionalACopyOfWhatIsNotForThePublic() throws Exception {
        CONSOLE.report("child-cp", "draft-1").saying("Child CP was seen.");
        CONSOLE.takeUp("child-cp");
        assertThat(publisher.get("/cases/child-cp/draft-1").body()).doesNotContain("Copy for a professional");
        assertThat(post(publisher, "child-cp", "draft-1", "mean", Map.of("audience", "professionals-only"))).contains("It is meant for professionals only now");
        assertThat(post(publisher, "child-cp", "draft-1", "mean", Map.of("audience", "everybody"))).contains("Choose for whom it is");
        approve("child-cp");
        assertThat(publisher.get("/cases/child-cp/draft-1").body()).contains("Copy for a professional");

        assertThat(post(publisher, "child-cp", "draft-1", "copy", Map.of("recipient", "  "))).contains("Say who gets the copy");
        String answer = post(publisher, "child-cp", "draft-1", "copy", Map.of("recipient", "A. Kestle, designated doctor"));
        assertThat(answer).containsPattern("copy-\\d+ lies in outbound/restricted/|This was not done");
        assertThat(CONSOLE.audit()).noneMatch(line -> line.contains("Kestle"));
        assertThat(answer).contains("lies in outbound/restricted/");
        assertThat(LivingFolder.files(CONSOLE.outbound().resolve("restricted"))).filteredOn(file -> file.endsWith("report.pdf")).hasSize(1);
    }

    @Test
    void withdrawsWhatLeaksAndPublishesItCorrected() {
        publish("child-le", "Child LE lived in Polwhele Street.");
        assertThat(publisher.post("/leaks", "/leaks", Stream.of(Map.entry("term", "x"))).body()).contains("3 letters or more");
        assertThat(publisher.post("/leaks", "/leaks", Stream.of(Map.entry("term", "Trelissick"))).body()).contains("It stands in no report that left the office.");
        String found = publisher.post("/leaks", "/leaks", Stream.of(Map.entry("term", "Polwhele"))).body();
        assertThat(found).contains("Withdrawn, and held until the leak is closed: child-le", "child-le, leak-1").doesNotContain("Polwhele");
        assertThat(review("child-le", "draft-1")).isInstanceOf(Review.Withdrawn.class);
        assertThat(CONSOLE.audit()).noneMatch(line -> line.contains("Polwhele"));

        CONSOLE.report("child-le", "draft-2").saying("Child LE lived in a street.");
        CONSOLE.takeUp("child-le");
        assertThat(publisher.post("/leaks", "/leaks/child-le/leak-1/close", Stream.of()).body()).contains("Closed leak-1 of child-le.");
        assertThat(publisher.post("/leaks", "/leaks/child-le/leak-1/close", Stream.of()).body()).contains("has no open leak leak-1");
        approve("child-le", "draft-2");
        steps("child-le", "draft-2");
        assertThat(post(publisher, "child-le", "draft-2", "publish", Map.of("words", "A street was named."))).contains("Published.");
        assertThat(review("child-le", "draft-2").released()).hasValueSatisfying(where -> {
            assertThat(where.edition()).isEqualTo(2);
            assertThat(where.note()).isEqualTo("A street was named.");
        });
    }

    @Test
    void showsWhenSomethingIsPlanned() {
        CONSOLE.report("child-ca", "draft-1").holding("inquest", "concluded", "The inquest has concluded.").saying("Child CA was seen.");
        CONSOLE.takeUp("child-ca");
        approve("child-ca");
        publisher.post("/cases/child-ca/draft-1", "/cases/child-ca/draft-1/schedule", Stream.of(Map.entry("words", "")));
        String page = publisher.get("/cases/child-ca/draft-1").body();
        assertThat(page).contains("<svg class=\"console-lane\"", "An inquest (hold-1)", "To be proved since");

        CONSOLE.report("child-cb", "draft-1").saying("Child CB was seen.");
        CONSOLE.takeUp("child-cb");
        approve("child-cb");
        steps("child-cb", "draft-1");
        LocalDateTime time = LocalDate.now().plusDays(9).atTime(9, 30);
        String answer = post(publisher, "child-cb", "draft-1", "schedule", Map.of("at", time.toString(), "words", ""));
        assertThat(answer).contains("Scheduled for");
        assertThat(publisher.get("/calendar").body()).contains("09:30", "child-cb, draft 1", "Publication of the report", "The next working days:");
        assertThat(publisher.get("/calendar.ics").body()).contains("BEGIN:VEVENT\r\n", "SUMMARY:child-cb\\, draft 1: Publication of the report");
    }

    private static void publish(String caseId, String text) {
        CONSOLE.report(caseId, "draft-1").saying(text);
        CONSOLE.takeUp(caseId);
        approve(caseId);
        steps(caseId, "draft-1");
        assertThat(post(publisher, caseId, "draft-1", "publish", Map.of("words", ""))).contains("Published.");
    }

    private static void approve(String caseId) {
        approve(caseId, "draft-1");
    }

    private static void approve(String caseId, String draft) {
        post(reviewer, caseId, draft, "decide", Map.of());
        post(reviewer, caseId, draft, "approve", Map.of());
        assertThat(post(publisher, caseId, draft, "approve", Map.of())).contains("Approved by p.marlow.");
    }

    private static void steps(String caseId, String draft) {
        String day = LocalDate.now().minusDays(40).toString();
        Stream.of("family-told", "panel-sent", "secretary-of-state-sent", "identification-checked").forEach(step -> post(publisher, caseId, draft, "step", Map.of("step", step, "day", day)));
        post(publisher, caseId, draft, "step", Map.of("step", "proceedings-asked", "day", LocalDate.now().toString()));
    }

    private static String post(Visitor who, String caseId, String draft, String move, Map<String, String> fields) {
        String path = "/cases/" + caseId + "/" + draft;
        return who.post(path, path + "/" + move, fields.entrySet().stream()).body();
    }

    private static Review review(String caseId, String draft) {
        return CONSOLE.office().journal().read(caseId).review(draft);
    }
}
