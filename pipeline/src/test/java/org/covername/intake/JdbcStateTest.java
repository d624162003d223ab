package org.covername.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.covername.OnEachDatabase;
import org.covername.TestDatabase;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.intake.DraftState.State;
import org.covername.pipeline.Step;
import org.covername.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcStateTest {

    /** The same on each database; every test has a case of its own. */
    @Nested
    @OnEachDatabase
    class OnADatabase {

        @TempDir
        private Path data;
        private final String caseId = "case-" + UUID.randomUUID().toString().substring(0, 8);
        private JdbcClient jdbc;
        private JdbcDrafts drafts;
        private JdbcCases cases;
        private Vault vault;

        @Parameter
        private TestDatabase database;

        @BeforeEach
        void hasACase() {
            jdbc = database.client();
            vault = Vault.in(data);
            drafts = new JdbcDrafts(jdbc);
            cases = new JdbcCases(jdbc, vault);
            cases.add(caseId, false);
        }

        @Test
        void numbersTheDraftsOfACase() {
            assertThat(drafts.add(caseId, "aa").id()).hasToString(caseId + "/draft-1");
            assertThat(drafts.add(caseId, "bb").id()).hasToString(caseId + "/draft-2");
            assertThat(drafts.withBytes("bb")).extracting(DraftState::step).contains(Step.EXTRACTION);
        }

        @Test
        void letsEachStepCountOnce() {
            DraftState received = drafts.add(caseId, "cc");

            assertThat(drafts.advance(received, "rules")).isTrue();
            assertThat(drafts.advance(received, "rules")).isFalse();
            assertThat(drafts.of(received.key()).step()).isEqualTo(Step.RECOGNITION);
        }

        @Test
        void forgetsWhatAnEarlierRunFinds() {
            DraftState received = drafts.add(caseId, "dd");
            drafts.beginAnew(received.key());

            assertThat(drafts.advance(received, "rules")).isFalse();
            assertThat(drafts.end(received, State.HELD, "Too late.")).isFalse();
            assertThat(drafts.of(received.key()).stand().state()).isEqualTo(State.WAITING);
        }

        @Test
        void sendsOnWhatHasAStepBeforeIt() {
            DraftState waiting = drafts.add(caseId, "ee");
            DraftState held = drafts.add(caseId, "ff");
            drafts.end(held, State.HELD, "A step failed.");

            assertThat(drafts.unfinished(0)).contains(waiting.key()).doesNotContain(held.key());
            assertThat(drafts.unfinished(600)).doesNotContain(waiting.key());
        }

        @Test
        void sendsOnWhatMovedBeforeTheClockWasSetBack() {
            DraftState waiting = drafts.add(caseId, "a1");
            jdbc.sql("update draft set changed = ? where draft_key = ?").params(LocalDateTime.now(ZoneOffset.UTC).plusYears(1), waiting.key()).update();

            assertThat(drafts.unfinished(60)).contains(waiting.key());
            assertThat(drafts.unfinished(60)).as("its time counts anew").doesNotContain(waiting.key());
        }

        @Test
        void countsTheWorkersThatDidNotLiveToEndAStep() {
            DraftState draft = drafts.add(caseId, "gg");
            assertThat(drafts.begin(draft)).isEqualTo(1);
            assertThat(drafts.begin(draft)).isEqualTo(2);
            drafts.outlived(draft.key());
            assertThat(drafts.begin(draft)).isEqualTo(1);

            drafts.advance(draft, "rules");
            assertThat(drafts.begin(draft)).as("of the next step").isEqualTo(1);
        }

        @Test
        void letsADraftOnHoldGoOnWhereItFailed() {
            DraftState draft = drafts.add(caseId, "hh");
            assertThat(drafts.tryAgain(draft.key())).as("not on hold").isFalse();
            drafts.advance(draft, "rules");
            drafts.end(drafts.of(draft.key()), State.HELD, "A step failed.");

            assertThat(drafts.tryAgain(draft.key())).isTrue();
            assertThat(drafts.of(draft.key()).stand()).isEqualTo(new DraftState.Stand(State.WAITING, Optional.empty()));
            assertThat(drafts.of(draft.key()).step()).isEqualTo(Step.RECOGNITION);
            assertThat(drafts.tryAgain(draft.key())).as("once").isFalse();
        }

        @Test
        void forgetsASecondCopyOfADraftButNeverTheOnlyOne() {
            Desk desk = new Desk(new Settings(data, data, data, data, Duration.ZERO), jdbc, vault);
            DraftFile known = draft("known " + caseId);
            DraftFile unknown = draft("unknown " + caseId);
            String key = drafts.add(caseId, known.sha256()).key();
            desk.vault().sealDraft(key, known);
            desk.vault().sealDraft("second", known);
            desk.vault().sealDraft("only", unknown);
            new UnknownDrafts(desk).forget(-10);

            assertThat(vault.holds("drafts/second")).isFalse();
            assertThat(desk.vault().draft(key).bytes()).isEqualTo(known.bytes());
            assertThat(desk.vault().draft("only").bytes()).isEqualTo(unknown.bytes());
            drafts.reachDisk();
        }

        private static DraftFile draft(String text) {
            return new DraftFile(new Surface("draft.txt"), text.getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void remembersAPseudonymWithoutTheName() {
            JdbcPseudonymRegister register = new JdbcPseudonymRegister(jdbc, vault, caseId);
            register.keep("person", Set.of("zephyrine quillfeather", "zeph"), "Neighbour 1");
            register.write();

            JdbcPseudonymRegister later = new JdbcPseudonymRegister(jdbc, vault, caseId);
            assertThat(later.find("person", Set.of("zeph"))).contains("Neighbour 1");
            assertThat(later.find("person", Set.of("quill"))).isEmpty();
            assertThat(later.find("place", Set.of("zeph"))).isEmpty();
            assertThat(later.taken()).containsExactly("Neighbour 1");
            assertThat(jdbc.sql("select form from pseudonym").query(String.class).list()).noneMatch(form -> form.contains("zeph"));
        }

        @Test
        void refusesPseudonymsGivenOnAnOutdatedRegister() {
            JdbcPseudonymRegister first = new JdbcPseudonymRegister(jdbc, vault, caseId);
            JdbcPseudonymRegister second = new JdbcPseudonymRegister(jdbc, vault, caseId);
            first.keep("person", Set.of("one"), "Person 1");
            second.keep("person", Set.of("two"), "Person 1");
            first.write();

            assertThatThrownBy(second::write).isInstanceOf(IllegalStateException.class).hasMessageContaining("has to be taken again");
        }

        @Test
        void knowsChildrenOfOtherCasesOnly() {
            cases.fileRead(caseId, "00", Set.of("Child " + caseId));

            assertThat(cases.childrenOfOthers(caseId)).doesNotContain("Child " + caseId);
            assertThat(cases.childrenOfOthers("another-case")).contains("Child " + caseId);
        }

        @Test
        void knowsAFolderByItsMarkOnly() {
            cases.nameFolder("Folder of Zephyrine " + caseId, caseId);

            assertThat(cases.ofFolder("Folder of Zephyrine " + caseId)).contains(caseId);
            assertThat(jdbc.sql("select folder from case_folder").query(String.class).list()).noneMatch(folder -> folder.contains("Zephyrine"));
        }
    }
}
