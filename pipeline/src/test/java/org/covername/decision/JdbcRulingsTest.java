package org.covername.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covername.LivingFolder;
import org.covername.OnEachDatabase;
import org.covername.TestDatabase;
import org.covername.document.Surface;
import org.covername.journal.JdbcJournal;
import org.covername.recognition.MentionKind;
import org.covername.ruling.Ruling;
import org.covername.ruling.Target;
import org.covername.ruling.Verdict;
import org.covername.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcRulingsTest {

    private static final String MARKED = "Zephyrine Quillfeather";

    /** The same on each database; every test has drafts of its own. */
    @Nested
    @OnEachDatabase
    class OnADatabase {

        @TempDir
        private Path data;
        private final String caseId = "case-" + UUID.randomUUID().toString().substring(0, 8);
        private JdbcClient jdbc;
        private JdbcRulings rulings;
        private String draft;

        @Parameter
        private TestDatabase database;

        @BeforeEach
        void hasADraft() {
            jdbc = JdbcClient.create(database.dataSource());
            jdbc.sql("insert into review_case (id, arrived, case_file_state, register_version) values (?, false, 'NONE', 0)").param(caseId).update();
            rulings = new JdbcRulings(jdbc, Vault.in(data));
            draft = draft(1);
        }

        private String draft(int number) {
            String key = UUID.randomUUID().toString().replace("-", "");
            jdbc.sql("insert into draft (draft_key, case_id, draft_no, sha256, state, step, run, received, changed) values (?, ?, ?, ?, 'DONE', 'CANDIDATE', 1, '', current_timestamp)")
                .params(key, caseId, number, key).update();
            return key;
        }

        @Test
        void givesBackWhatWasRuledInItsOrder() {
            rulings.add(draft, ruling(1, new Verdict.Keep()));
            rulings.add(draft, ruling(2, new Verdict.Undo(1)));

            assertThat(rulings.of(draft).all()).containsExactly(ruling(1, new Verdict.Keep()), ruling(2, new Verdict.Undo(1)));
            assertThat(rulings.of(draft).inForce()).isEmpty();
        }

        @Test
        void letsNobodyTakeANumberTwice() {
            rulings.add(draft, ruling(1, new Verdict.Keep()));

            assertThatThrownBy(() -> rulings.add(draft, ruling(1, new Verdict.Hide()))).isInstanceOf(DuplicateKeyException.class);
        }

        @Test
        void waitsUntilTheReportSaysIt() {
            rulings.add(draft, ruling(1, new Verdict.Keep()));
            assertThat(rulings.pending(0)).contains(draft);
            assertThat(rulings.pending(60_000)).doesNotContain(draft);

            rulings.applied(draft, 1);
            assertThat(rulings.pending(0)).doesNotContain(draft);
            assertThat(rulings.progress(draft)).isEqualTo(new JdbcRulings.Progress(1, 1));
        }

        @Test
        void carriesWhatCountsToTheNextVersionOnce() {
            String later = draft(2);
            rulings.add(draft, ruling(1, new Verdict.Hide()));
            rulings.add(draft, ruling(2, new Verdict.Keep()));
            rulings.add(draft, ruling(3, new Verdict.Undo(1)));

            assertThat(rulings.carry(draft, later)).isOne();
            assertThat(rulings.carry(draft, later)).isZero();
            assertThat(rulings.of(later).all()).containsExactly(ruling(1, new Verdict.Keep()).carriedAs(1));
        }

        /** As the desk does: within the case's journal, which one at a time works on. */
        @Test
        void losesNothingWhereTwoRuleAtTheSameTime() {
            JdbcJournal journal = new JdbcJournal(database.dataSource(), told -> { });
            List<CompletableFuture<Void>> people = Stream.of("r.vance", "p.marlow").map(who -> CompletableFuture.runAsync(() -> IntStream.range(0, 10).forEach(round ->
                journal.within(caseId, book -> {
                    rulings.add(draft, ruling(rulings.of(draft).last() + 1, new Verdict.Keep()));
                    return who;
                })))).toList();
            people.forEach(CompletableFuture::join);

            assertThat(rulings.of(draft).all()).extracting(Ruling::number).containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
            assertThat(rulings.progress(draft).last()).isEqualTo(20);
        }

        @Test
        void keepsWhatWasRuledOutOfDatabaseAndFolderInTheOpen() throws IOException {
            rulings.add(draft, ruling(1, new Verdict.Rename(new Surface(MARKED))));
            List<String> rows = jdbc.sql("select mark from ruling where draft_key = ?").param(draft).query(String.class).list();

            assertThat(rows).singleElement().asString().matches("[0-9a-f]{64}");
            assertThat(LivingFolder.files(data)).isNotEmpty()
                    .noneMatch(file -> file.toString().contains("Quill") || LivingFolder.content(file).toLowerCase().contains("quillfeather"));
        }

        private static Ruling ruling(int number, Verdict verdict) {
            Target target = new Target(MentionKind.PERSON, Set.of(Target.form(new Surface(MARKED))), Optional.empty(), List.of());
            return new Ruling(number, verdict, target, new Ruling.Signed("r.vance", Instant.parse("2026-03-04T10:00:00Z")), new Surface("As " + MARKED + " said."));
        }
    }
}
