package org.covername.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.covername.LivingFolder;
import org.covername.OnEachDatabase;
import org.covername.TestDatabase;
import org.covername.clearance.Clearance;
import org.covername.document.Surface;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.Dossier.Plan;
import org.covername.publication.MoveRefusedException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report from its draft to the page and off it again, with real files, a real vault and a real database. */
class ReportLifeTest {

    @Nested
    @OnEachDatabase
    class OnADatabase extends OfficeAtWork {

        @Parameter
        private TestDatabase database;

        @Override
        DataSource database() {
            return database.dataSource();
        }

        @Test
        void publishesWhatIsReadyAtItsMinute() throws IOException {
            draft("draft-1").saying("What Child K teaches us");
            prepare(first);
            reviews.schedule(first, at(Duration.ofMinutes(30)), by("a.thorne"));

            assertThat(new Press(office).publishDue(caseId)).isEmpty();
            assertThat(outbound.resolve("published")).doesNotExist();
            clock.move(Duration.ofMinutes(30));
            assertThat(new Press(office).publishDue(caseId)).extracting(Press.Outcome::state).containsExactly("published");

            Path shown = shown();
            assertThat(shown.resolve("report.pdf")).hasSameBinaryContentAs(outbound.resolve("review/" + caseId + "/draft-1/redacted.pdf"));
            JsonNode publication = JsonMapper.builder().build().readTree(Files.readString(shown.resolve("publication.json")));
            assertThat(publication.path("name").asString()).isEqualTo("Child K: child safeguarding practice review");
            assertThat(publication.path("publisher").path("name").asString()).isEqualTo("Northmere Safeguarding Partnership");
            assertThat(shown.resolve("certificate.json")).hasSameBinaryContentAs(outbound.resolve("review/" + caseId + "/draft-1/certificate.json"));
            assertThat(Files.readString(outbound.resolve("published/index.html"))).contains("Child K: child safeguarding practice review", shown.getFileName() + "/report.pdf");
            assertThat(Files.readString(shown.resolve("index.html"))).contains("report.pdf", "2 March 2026");
            assertThat(xml("feed.xml").getElementsByTagName("entry").getLength()).isEqualTo(1);
            assertThat(xml("sitemap.xml").getElementsByTagName("url").getLength()).isEqualTo(2);
            assertThat(trail.verify()).isEmpty();
        }

        @Test
        void publishesOnceHoweverOftenItIsAsked() {
            draft("draft-1").saying("Once");
            publish(first);

            assertThat(new Press(office).publishDue(caseId)).isEmpty();
            assertThat(words()).filteredOn("report-published"::equals).hasSize(1);
        }

        @Test
        void givesTheFolderANameThatTellsNothing() {
            draft("draft-1").saying("Name");
            publish(first);

            assertThat(shown().getFileName().toString()).matches("report-[0-9a-f]{10}").doesNotContain(caseId);
        }

        @Test
        void waitsForTheEndOfATrialAndGoesOutOnClearance() {
            draft("draft-1").holding("criminal-proceedings", "active", "Mother awaits trial.").saying("Trial");
            prepare(first);
            assertThat(state("draft-1")).isEqualTo("held");
            assertThatThrownBy(() -> reviews.schedule(first, at(Duration.ofDays(1)), by("a.thorne"))).isInstanceOf(MoveRefusedException.class)
                    .hasMessage(caseId + "/draft-1 is held, so it cannot be scheduled for a time");
            reviews.schedule(first, Plan.onClearance(""), by("a.thorne"));
            assertThat(new Press(office).publishDue(caseId)).isEmpty();
            assertThat(state("draft-1")).isEqualTo("scheduled");

            clear("hold-1", "court", 10);
            assertThat(new Press(office).publishDue(caseId)).as("an appeal may still be lodged").isEmpty();
            clock.move(Duration.ofDays(19));
            holds.confirm(caseId, "hold-1", office.today(), by("a.thorne"));
            assertThat(new Press(office).publishDue(caseId)).extracting(Press.Outcome::state).containsExactly("published");
        }

        @Test
        void refusesAClearanceByTheWrongPersonWithEveryReason() {
            draft("draft-1").holding("criminal-proceedings", "active", "Mother awaits trial.").saying("Trial");
            office.work(caseId, book -> 0);

            assertThatThrownBy(() -> clear("hold-1", "coroner", -3)).isInstanceOf(MoveRefusedException.class)
                    .hasMessage("hold-1 (criminal proceedings) may be cleared by cps, police, court only; the document is dated 2026-03-05, which is still to come");
        }

        @Test
        void stopsAtItsMinuteWhatWasChangedSinceApproval() {
            draft("draft-1").saying("As approved");
            prepare(first);
            reviews.schedule(first, at(Duration.ZERO), by("a.thorne"));
            holds.raise(caseId, "police-request", by("b.quince"));

            assertThat(new Press(office).publishDue(caseId)).isEmpty();
            assertThat(state("draft-1")).isEqualTo("held");
            clear("hold-1", "police", 0);
            reviews.schedule(first, at(Duration.ofDays(5)), by("a.thorne"));
            clock.move(Duration.ofDays(40));
            assertThat(new Press(office).publishDue(caseId)).extracting(Press.Outcome::state).containsExactly("stopped");
            assertThat(outbound.resolve("published")).doesNotExist();
        }

        @Test
        void takesApprovalsBackWhenTheReportIsMadeAnew() {
            draft("draft-1").saying("As approved");
            prepare(first);
            draft("draft-1").saying("Made anew");
            office.work(caseId, book -> 0);

            office.work(caseId, book -> 0);
            assertThat(state("draft-1")).isEqualTo("received");
            assertThat(office.journal().read(caseId).review("draft-1").dossier().standing().approvers()).isEmpty();
        }

        @Test
        void withdrawsAtOnceWhenABarIsRaised() throws Exception {
            draft("draft-1").saying("Shown for a while");
            publish(first);
            Path shown = shown();
            holds.raise(caseId, "appeal", by("b.quince"));

            assertThat(state("draft-1")).isEqualTo("withdrawn");
            assertThat(shown.resolve("report.pdf")).doesNotExist();
            assertThat(outbound.resolve("withdrawn").resolve(shown.getFileName()).resolve("report.pdf")).exists();
            assertThat(Files.readString(shown.resolve("index.html"))).contains("was withdrawn on 2 March 2026");
            assertThat(Files.readString(outbound.resolve("published/index.html"))).contains("No review is published at present").doesNotContain("Child K");
            assertThat(xml("feed.xml").getElementsByTagName("title").item(1).getTextContent()).startsWith("Withdrawn: ");
        }

        @Test
        void publishesACorrectedEditionUnderTheSameSlug() throws IOException {
            draft("draft-1").saying("With a slip");
            publish(first);
            Path shown = shown();
            clock.move(Duration.ofDays(3));
            draft("draft-1").saying("Corrected");
            office.work(caseId, book -> 0);
            Which next = new Which(caseId, "draft-1.2");
            prepare(next);
            assertThatThrownBy(() -> reviews.schedule(next, new Plan(Optional.of(now()), "The name of zephyrine quillfeather was removed."), by("a.thorne")))
                    .hasMessage("the note for the public names a person of the case file");
            reviews.schedule(next, new Plan(Optional.of(now()), "A date in section 2 was corrected."), by("a.thorne"));
            new Press(office).publishDue(caseId);

            assertThat(shown()).isEqualTo(shown);
            assertThat(state("draft-1")).isEqualTo("superseded");
            assertThat(Files.readString(shown.resolve("index.html"))).contains("Corrected", "5 March 2026", "A date in section 2 was corrected.");
            assertThat(shown.resolve("report.pdf")).hasSameBinaryContentAs(outbound.resolve("review/" + caseId + "/draft-1/redacted.pdf"));
        }

        @Test
        void movesToRequestAfterAYearAndAnswersAtTheSameAddress() throws IOException {
            draft("draft-1").saying("A year on the page");
            publish(first);
            Path shown = shown();
            clock.move(Duration.ofDays(365));
            assertThat(new Press(office).moveToRequest(caseId)).isEmpty();
            clock.move(Duration.ofDays(1));
            new Press(office).moveToRequest(caseId);

            assertThat(state("draft-1")).isEqualTo("on-request");
            assertThat(Files.readString(shown.resolve("index.html"))).contains("available on request");
            assertThat(outbound.resolve("on-request").resolve(shown.getFileName()).resolve("report.pdf")).exists();
            assertThat(Files.readString(outbound.resolve("published/index.html"))).contains("available on request");
        }

        @Test
        void givesProfessionalsMarkedCopiesAndThePublicNothing() throws IOException {
            draft("draft-1").forProfessionals().saying("For the team meeting");
            prepare(first);
            reviews.schedule(first, at(Duration.ZERO), by("a.thorne"));
            assertThat(new Press(office).publishDue(caseId)).extracting(Press.Outcome::state).containsExactly("stopped");
            assertThat(outbound.resolve("published")).doesNotExist();

            reviews.give(first, "Wrenfield Hospital Trust", by("a.thorne"));
            reviews.give(first, "Northmere Police", by("a.thorne"));
            List<Path> copies = LivingFolder.files(outbound.resolve("restricted")).stream().filter(file -> file.endsWith("report.pdf")).toList();
            assertThat(copies).hasSize(2);
            assertThat(text(copies.get(0))).contains("For the team meeting", "Copy 1 for Wrenfield Hospital Trust");
            assertThat(text(copies.get(1))).contains("Copy 2 for Northmere Police").doesNotContain("Wrenfield");
            assertThat(Files.readAllLines(copies.get(0).getParent().resolveSibling("log.jsonl"))).hasSize(2);
        }

        @Test
        void findsALeakEverywhereAndHoldsTheCase() {
            draft("draft-1").saying("The report of Zephyrine by mistake");
            publish(first);
            Leaks.Found found = new Leaks(office).report(new Surface("zephyrine"), by("b.quince"));

            assertThat(found.cases()).containsExactly(caseId);
            assertThat(found.folders()).singleElement().asString().startsWith("published/report-");
            assertThat(state("draft-1")).isEqualTo("withdrawn");
            List<String> reasons = office.work(caseId, book -> office.readiness(book, book.record().review("draft-1").dossier()).reasons());
            assertThat(reasons).contains("A leak was reported and not yet closed.");
            new Leaks(office).close(caseId, "leak-1", by("b.quince"));
            assertThat(office.journal().read(caseId).leaking()).isFalse();
            assertThat(jdbc.sql("select json from review_event").query(String.class).list()).noneMatch(json -> json.toLowerCase().contains("zephyrine"));
            assertThat(jdbc.sql("select facts from audit_entry").query(String.class).list()).noneMatch(facts -> facts.toLowerCase().contains("zephyrine"));
        }

        @Test
        void asksASecondPersonToApprove() {
            draft("draft-1").saying("Two people");
            office.work(caseId, book -> 0);
            reviews.approve(first, by("a.thorne"));

            assertThatThrownBy(() -> reviews.approve(first, by("a.thorne")))
                    .hasMessage("draft-1 was approved by a.thorne already: the second approval has to come from another person");
        }

        @Test
        void keepsDecisionsThatStillApplyInALaterVersion() {
            draft("draft-1").doubting("Town 1").saying("First version");
            office.work(caseId, book -> 0);
            reviews.decide(first, Optional.empty(), "as-proposed", by("a.thorne"));
            draft("draft-2").doubting("Town 1").saying("Second version");
            draft("draft-3").doubting("Town 2").saying("Third version");
            office.work(caseId, book -> 0);

            assertThat(state("draft-1")).isEqualTo("superseded");
            assertThat(state("draft-2")).isEqualTo("superseded");
            assertThat(office.journal().read(caseId).review("draft-2").dossier().undecided()).isEmpty();
            assertThat(office.journal().read(caseId).review("draft-3").dossier().undecided()).hasSize(1);
        }

        @Test
        void publishesNoOlderVersionAfterALaterOneCame() {
            draft("draft-1").saying("First version");
            prepare(first);
            reviews.schedule(first, at(Duration.ZERO), by("a.thorne"));
            new Press(office).begin(caseId, "draft-1");
            draft("draft-2").saying("Second version");

            assertThat(new Press(office).publishDue(caseId)).isEmpty();
            assertThat(state("draft-1")).isEqualTo("superseded");
            assertThat(outbound.resolve("published")).doesNotExist();
        }

        @Test
        void putsBackNothingThatSomebodyTookFromTheFolder() throws IOException {
            draft("draft-1").saying("Removed by hand");
            publish(first);
            Files.delete(shown().resolve("report.pdf"));
            office.work(caseId, book -> 0);

            assertThat(state("draft-1")).isEqualTo("withdrawn");
            assertThat(Files.readString(outbound.resolve("published/index.html"))).contains("No review is published");
        }

        @Test
        void closesWhatWillNotBePublishedUntilSomebodyBeginsItOnceMore() {
            draft("draft-1").saying("Handed in by mistake");
            office.work(caseId, book -> 0);
            reviews.close(first, by("a.thorne"));
            assertThat(state("draft-1")).isEqualTo("closed");
            assertThatThrownBy(() -> reviews.approve(first, by("a.thorne"))).isInstanceOf(MoveRefusedException.class).hasMessageContaining("is closed");

            draft("draft-1").saying("Made anew, by other rules");
            office.work(caseId, book -> 0);
            assertThat(office.journal().read(caseId).reviews()).containsOnlyKeys("draft-1");
            assertThat(state("draft-1")).isEqualTo("closed");

            reviews.reopen(first, by("a.thorne"));
            office.work(caseId, book -> 0);
            assertThat(state("draft-1")).isEqualTo("received");
        }

        @Test
        void destroysTheOriginalsOfACaseThatWasClosed() {
            dropped();
            draft("draft-1").saying("Not wanted any more");
            office.work(caseId, book -> 0);
            clock.move(Duration.ofDays(7 * 366));
            assertThat(new JdbcRetention(office, jdbc).destroyDue()).as("somebody may still work on it").isEmpty();
            reviews.close(first, by("a.thorne"));
            assertThat(new JdbcRetention(office, jdbc).destroyDue()).as("the period begins with the close").isEmpty();
            clock.move(Duration.ofDays(7 * 366));

            assertThat(new JdbcRetention(office, jdbc).destroyDue()).containsExactly(caseId);
            assertThat(vault.holds("drafts/" + caseId + "-key/original")).isFalse();
        }

        /** As the intake leaves a draft that is done. */
        private void dropped() {
            jdbc.sql("insert into review_case (id, arrived, case_file_state, register_version) values (?, false, 'READ', 0)").param(caseId).update();
            jdbc.sql("insert into draft (draft_key, case_id, draft_no, sha256, state, step, run, received, changed) values (?, ?, 1, 'aa', 'DONE', 'CANDIDATE', 1, 'x', current_timestamp)")
                    .params(caseId + "-key", caseId).update();
            vault.seal("drafts/" + caseId + "-key/original", new byte[] {1});
        }

        @Test
        void destroysOriginalsByRuleButNothingUnderAHold() {
            dropped();
            draft("draft-1").saying("Six years");
            publish(first);
            clock.move(Duration.ofDays(7 * 366));
            String hold = holds.raise(caseId, "welfare", by("a.thorne"));
            assertThat(new JdbcRetention(office, jdbc).destroyDue()).isEmpty();
            holds.clear(caseId, hold, new Clearance("safeguarding-partners", "Northmere", office.today(), "ab".repeat(32), ""), by("a.thorne"));

            assertThat(new JdbcRetention(office, jdbc).destroyDue()).containsExactly(caseId);
            assertThat(vault.holds("drafts/" + caseId + "-key/original")).isFalse();
            assertThat(vault.holds("cases/" + caseId)).isFalse();
            assertThat(words()).contains("originals-destroyed");
            assertThat(new JdbcRetention(office, jdbc).destroyDue()).isEmpty();
        }
    }
}
