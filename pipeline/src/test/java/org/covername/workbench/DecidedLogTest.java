package org.covername.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.covername.DraftFiles;
import org.covername.LivingFolder;
import org.covername.RunningCovername;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.casework.RulingDesk;
import org.covername.document.Surface;
import org.covername.intake.DraftState.State;
import org.covername.intake.Settings;
import org.covername.recognition.MentionKind;
import org.covername.ruling.Ruling;
import org.covername.ruling.Target;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of a draft whose mentions officers decided by the forms of the page: its logs, and the memory of the board. */
class DecidedLogTest {

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername();

    private static final String REVIEW = "/cases/child-q/draft-1/review";
    private static final String TEXT = """
            Review of a child's death

            Isolde Pemberwick was seven. Her mother, Maud Pemberwick, asked the health visitor, Perpetua Oddfellow, for help.

            A neighbour, Sadie Thornbury, rang twice. Later Corin Ashdale was told as well, and Sadie moved to Norbeck.
            """;
    private static Visitor reviewer;

    @TempDir
    private Path rules;

    @BeforeAll
    static void decide() {
        reviewer = Visitor.signedIn(COVERNAME.service(), "r.vance", Duty.REVIEWER);
        Visitor publisher = Visitor.signedIn(COVERNAME.service(), "p.marlow", Duty.PUBLISHER);
        COVERNAME.drop("child-q/case.yaml", """
                case: child-q
                board: Eastmere Safeguarding Children Partnership
                subjects:
                  - {id: child, role: subject-child, pseudonym: Child Q, names: [Isolde Pemberwick], sex: f}
                  - {id: mother, role: mother, pseudonym: Mother, names: [Maud Pemberwick]}
                """);
        COVERNAME.drop("child-q/review.txt", TEXT);
        COVERNAME.awaitState("child-q", 1, State.DONE);
        COVERNAME.bean(RulingDesk.class).office().work("child-q", book -> book);
        decide(reviewer, "sadie thornbury", Map.of("verdict", "rename", "pseudonym", "Family Friend"));
        decide(publisher, "perpetua oddfellow", Map.of("verdict", "keep"));
        decide(publisher, "corin ashdale", Map.of("verdict", "hide"));
        COVERNAME.await("the report to say it", () -> log().contains("changed") && log().contains("rejected") && log().contains("accepted"));
    }

    private static String decide(Visitor who, String form, Map<String, String> fields) {
        return who.post(REVIEW, REVIEW + "/groups/" + group(form), fields.entrySet().stream()).body();
    }

    private static String group(String form) {
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        return desk.readings().of(desk.readings().state("child-q", "draft-1").orElseThrow()).orElseThrow().groups().stream()
                .filter(group -> group.kind() == MentionKind.PERSON && group.forms().stream().anyMatch(each -> Target.form(each).text().equals(form))).findFirst().orElseThrow().id();
    }

    private static String log() {
        return reviewer.get("/cases/child-q/draft-1/log").body();
    }

    @Test
    void tellsInTheLogWhatWasDecidedAndByWhom() {
        assertThat(log()).contains("changed by r.vance").contains("rejected by p.marlow").contains("accepted by p.marlow").contains("proposed by covername");
        assertThat(reviewer.get("/review/child-q/draft-1/redaction-log.html").body()).contains("Changed by r.vance").contains("ejected by p.marlow").contains("Accepted by p.marlow")
                .contains("Proposed").doesNotContain("Thornbury").doesNotContain("Ashdale");
    }

    @Test
    void narrowsTheLogToOneDecisionOfOnePerson() {
        String mine = reviewer.get("/cases/child-q/draft-1/log.csv?who=changed+by+r.vance").body();

        assertThat(mine.lines().skip(1)).hasSize(2).allMatch(line -> line.contains("Family Friend") && line.endsWith("changed,r.vance"));
        assertThat(reviewer.get("/cases/child-q/draft-1/log.csv?who=rejected+by+p.marlow").body().lines().skip(1)).singleElement().asString().contains(",keep,").endsWith("rejected,p.marlow");
        assertThat(reviewer.get("/cases/child-q/draft-1/log?who=changed+by+r.vance").body()).contains("Family Friend").doesNotContain("rejected by p.marlow</span>");
    }

    @Test
    void refusesAPlaceThatIsKnownOtherwiseNow() {
        String before = reviewer.get(REVIEW).body();
        for (String where : new String[] {"1", "at:0:0-5", "form:nobody"}) {
            assertThat(decide(reviewer, "corin ashdale", Map.of("verdict", "keep", "where", where, "seen", "99"))).as(where).contains("is known otherwise now");
        }
        assertThat(before).contains("mention by mention");
        assertThat(COVERNAME.bean(RulingDesk.class).of(COVERNAME.drafts("child-q").get(0)).all()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void remembersForTheBoardOnlyWithATickAndWordsThatNameNobody() throws Exception {
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        Settings settings = new Settings(COVERNAME.inbound(), COVERNAME.home(), COVERNAME.home(), rules, COVERNAME.bean(Settings.class).settled());
        BoardMemory memory = new BoardMemory(settings, desk.office());
        var draft = desk.readings().state("child-q", "draft-1").orElseThrow();
        var reading = desk.readings().of(draft).orElseThrow();
        var kept = desk.of(draft).inForce().stream().filter(each -> each.verdict().word().equals("keep")).findFirst().orElseThrow();
        assertThat(memory.remember(reading, kept)).startsWith("It was not remembered");
        assertThat(memory.remember(reading, commented(kept, "Maud asked for it."))).contains("the comment holds a name that this report hides");
        assertThat(rules).isEmptyDirectory();
        assertThat(memory.remember(reading, commented(kept, "She signs her reports."))).isEqualTo("It is remembered for the board.");

        assertThat(LivingFolder.files(rules)).singleElement().satisfies(file -> assertThat(Files.readString(file)).contains("decision: keep")
                    .contains("by: 'p.marlow'").contains("She signs her reports.").doesNotContain("Oddfellow").doesNotContain("oddfellow"));
    }

    private static Ruling commented(Ruling ruling, String comment) {
        return new Ruling(ruling.number(), ruling.verdict(), ruling.target(), ruling.by(), new Surface(comment));
    }

    @Test
    void showsThePageOfADraftThatCameAsAPdfAndTellsTheAudit() {
        COVERNAME.drop("child-s/case.yaml", "case: child-s\nsubjects:\n  - {id: child, role: subject-child, pseudonym: Child S, names: [Tamsin Marwood], sex: f}\n");
        COVERNAME.drop("child-s/review.pdf", DraftFiles.pdf("Review of a child's death", "Tamsin Marwood was seven when she died in the winter.", "Nobody had asked her how she was."));
        COVERNAME.awaitState("child-s", 1, State.DONE);
        var page = reviewer.get("/cases/child-s/draft-1/review/originals/1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(opened("child-s")).isOne();
        assertThat(reviewer.get("/cases/child-s/draft-1/review/originals/2").statusCode()).isEqualTo(404);
        assertThat(reviewer.get("/cases/child-s/draft-1/review/originals/x").statusCode()).isEqualTo(404);
        assertThat(reviewer.get("/cases/child-q/draft-1/review/originals/1").statusCode()).isEqualTo(404);
        assertThat(reviewer.get("/cases/child-s/draft-1/review/former/1").statusCode()).isEqualTo(204);
        assertThat(Visitor.signedIn(COVERNAME.service(), "o.desk", Duty.OFFICE).get("/cases/child-s/draft-1/review/originals/1").statusCode()).isEqualTo(403);
    }

    private static int opened(String caseId) {
        return COVERNAME.bean(JdbcClient.class).sql("select count(*) from audit_entry where case_id = ? and event = 'original-opened'").param(caseId).query(Integer.class).single();
    }

    @Test
    void keepsTheReportAsItWasBefore() {
        FormerReports reports = new FormerReports();
        byte[] first = DraftFiles.pdf("Sadie rang twice.");
        reports.seen("a", first);
        reports.seen("a", first.clone());
        assertThat(reports.before("a")).isEmpty();
        reports.seen("a", DraftFiles.pdfOfPages(3, "Family Friend rang twice."));

        assertThat(reports.before("a")).contains(first);
        assertThat(reports.pages("a")).isEqualTo(3);
        for (String other : new String[] {"b", "c", "d", "e"}) {
            reports.seen(other, first);
        }
        assertThat(reports.before("a")).as("only the last few are kept").isEmpty();
    }

    @Test
    void asksForAReasonBeforeAnythingIsRemembered() {
        assertThat(decide(reviewer, "corin ashdale", Map.of("verdict", "hide", "remember", "yes", "seen", "99"))).contains("is saved. It was not remembered");
    }
}
