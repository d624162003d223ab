package org.covername.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.covername.TestDatabase;
import org.covername.audit.JdbcAuditTrail;
import org.covername.audit.JdbcAuditedJournal;
import org.covername.office.ReviewDesk.Which;
import org.covername.outputs.HiddenForms;
import org.covername.outputs.HiddenForms.Hidden;
import org.covername.publication.By;
import org.covername.publication.Dossier.Output;
import org.covername.publication.Dossier.Plan;
import org.covername.rules.RuleFolder;
import org.covername.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A full report and its summary, with real files, a real vault and a real database. */
class LinkedReportsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2("linked");

    @TempDir
    private Path home;
    private final String caseId = "case-" + UUID.randomUUID().toString().substring(0, 8);
    private Path outbound;
    private Vault vault;
    private Office office;
    private ReviewDesk desk;

    @BeforeEach
    void hasAReportAndASummary() {
        outbound = home.resolve("outbound");
        vault = Vault.in(home.resolve("data"));
        JdbcClient jdbc = DATABASE.client();
        jdbc.sql("delete from audit_entry").update();
        jdbc.sql("update audit_head set n = 0, hash = ?, signature = ''").param("0".repeat(64)).update();
        jdbc.sql("delete from review_event").update();
        office = JdbcOffice.by(RuleFolder.bundled(), DATABASE.dataSource(), new JdbcAuditTrail(DATABASE.dataSource(), vault)::hear, vault).in(outbound, "https://reviews.example/");
        desk = new ReviewDesk(office);
        jdbc.sql("insert into review_case (id, arrived, case_file_state, register_version) values (?, false, 'READ', 0)").param(caseId).update();
        draft(1, "What School 1 teaches us", "school-1");
        draft(2, "What Wrenfield Academy teaches us", "town-1");
    }

    @Test
    void holdsWhatIsHiddenInOneAndOpenInTheOther() {
        link();
        prepare("draft-1");
        desk.schedule(new Which(caseId, "draft-1"), new Plan(Optional.of(office.now()), ""), by("a.thorne"));

        assertThat(new Press(office).publishDue(caseId)).singleElement().satisfies(outcome -> {
            assertThat(outcome.state()).isEqualTo("stopped");
            assertThat(outcome.reasons()).containsExactly("school-1 is hidden in draft-1 and stands open in draft-2: hide it in both or keep it in both.");
        });
        assertThat(outbound.resolve("published")).doesNotExist();
    }

    @Test
    void showsTheReportsOfOneReviewTogether() throws Exception {
        draft(2, "What School 1 teaches us, in short", "school-1");
        link();
        for (String draft : List.of("draft-1", "draft-2")) {
            prepare(draft);
            desk.schedule(new Which(caseId, draft), new Plan(Optional.of(office.now()), ""), by("a.thorne"));
        }

        assertThat(new Press(office).publishDue(caseId)).extracting(Press.Outcome::state).containsExactly("published", "published");
        String index = Files.readString(outbound.resolve("published/index.html"));
        assertThat(index).contains("2 reports of one review").containsOnlyOnce("<li id=\"review-");
    }

    @Test
    void linksDraftsOfWhichOneHadTakenThePlaceOfTheOther() {
        office.work(caseId, book -> 0);
        assertThat(office.journal().read(caseId).review("draft-1").word()).isEqualTo("superseded");
        link();

        assertThat(office.journal().read(caseId).reviews().values()).extracting(review -> review.dossier().draft() + " " + review.word() + " " + review.dossier().output().word())
                .containsExactlyInAnyOrder("draft-1 received report", "draft-2 received summary");
        assertThatThrownBy(() -> desk.link(caseId, Map.of("draft-1", Output.SUMMARY, "draft-2", Output.SUMMARY), by("a.thorne"))).hasMessageStartingWith("two drafts cannot be the same kind");
    }

    @Test
    void asksForADraftWhoseHiddenFormsNobodyRecorded() {
        vault.destroy("drafts/" + caseId + "-2/hidden");
        link();

        assertThat(reasons("draft-1")).contains("What draft-2 hides was not recorded, so it cannot be compared with the other reports of the case: drop the draft again.");
    }

    @Test
    void stopsAReportWhoseCertificateIsThatOfAnother() throws Exception {
        link();
        Files.write(folder("draft-1").resolve("certificate.json"), ReviewFolder.certificate(caseId, "draft-1", new byte[] {1}));
        assertThat(reasons("draft-1")).contains("The file is not the one that was certified: its SHA-256 is another.");
        Files.delete(folder("draft-1").resolve("certificate.json"));
        assertThat(reasons("draft-1")).contains("The report has no certificate in outbound/review; drop the draft again.");
    }

    @Test
    void tellsARowOfTheJournalThatSomebodyChanged() {
        link();
        JdbcAuditedJournal journal = new JdbcAuditedJournal(DATABASE.dataSource());
        assertThat(journal.verify()).isEmpty();
        JdbcClient jdbc = DATABASE.client();
        jdbc.sql("update review_event set event = 'ReviewCleared' where version = 1").update();
        assertThat(journal.verify()).contains("event 1 of " + caseId + " was changed in the journal: the chain has another hash or word of it");
        jdbc.sql("update review_event set event = 'CandidateReceived' where version = 1").update();
        jdbc.sql("update review_event set json = replace(json, 'report', 'summary') where version = 1").update();
        assertThat(journal.verify()).get().asString().startsWith("event 1 of " + caseId + " was changed");
        jdbc.sql("delete from review_event where version = 1").update();
        assertThat(journal.verify()).contains("event 1 of " + caseId + " is missing in the journal, and the chain has its entry");
    }

    @Test
    void tellsARowThatSomebodyAddedToTheJournal() {
        link();
        DATABASE.client().sql("insert into review_event select case_id, 99, event, draft, actor, happened, json from review_event where version = 1").update();

        assertThat(new JdbcAuditedJournal(DATABASE.dataSource()).verify()).contains("event 99 of " + caseId + " stands in the journal, and the chain has no entry of it");
    }

    private void link() {
        desk.link(caseId, Map.of("draft-1", Output.REPORT, "draft-2", Output.SUMMARY), by("a.thorne"));
    }

    /** A draft whose report hides a school. */
    private void draft(int number, String text, String entity) {
        JdbcClient jdbc = DATABASE.client();
        ReviewFolder.of(outbound, caseId, "draft-" + number).saying(text);
        String key = caseId + "-" + number;
        if (jdbc.sql("select count(*) from draft where draft_key = ?").param(key).query(Integer.class).single() == 0) {
            jdbc.sql("insert into draft (draft_key, case_id, draft_no, sha256, state, step, run, received, changed) values (?, ?, ?, ?, 'DONE', 'CANDIDATE', 1, 'x', current_timestamp)")
                    .params(key, caseId, number, "aa" + number).update();
        }
        String hidden = entity.startsWith("school") ? "Wrenfield Academy" : "Quillfeather Row";
        vault.seal("drafts/" + key + "/hidden", new HiddenForms(List.of(new Hidden(entity, vault.mark(hidden), 2))).json());
    }

    private void prepare(String draft) {
        ReadyReport.make(office, new Which(caseId, draft));
    }

    private List<String> reasons(String draft) {
        return office.work(caseId, book -> office.readiness(book, book.record().review(draft).dossier()).reasons());
    }

    private Path folder(String draft) {
        return outbound.resolve("review").resolve(caseId).resolve(draft);
    }

    private By by(String who) {
        return new By(who, office.now(), "");
    }
}
