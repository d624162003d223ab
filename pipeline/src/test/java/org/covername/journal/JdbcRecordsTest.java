package org.covername.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.covername.OnEachDatabase;
import org.covername.TestDatabase;
import org.covername.hold.Audience;
import org.covername.publication.By;
import org.covername.publication.CaseRecord;
import org.covername.publication.Dossier.Checks;
import org.covername.publication.Dossier.Facts;
import org.covername.publication.Dossier.Output;
import org.covername.publication.ReviewEvent;
import org.covername.publication.ReviewEvent.CandidateReceived;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcRecordsTest {

    /** The same on each database, with another machine that writes, too. */
    @Nested
    @OnEachDatabase
    class OnADatabase {

        @Parameter
        private TestDatabase database;
        private Journal here;
        private Journal there;

        @BeforeEach
        void hasTwoMachines() {
            database.client().sql("delete from review_event").update();
            here = new JdbcJournal(database.dataSource(), any -> { });
            there = new JdbcJournal(database.dataSource(), any -> { });
        }

        @Test
        void followWhatAnotherMachineWrites() {
            tell(there, "case-1", "draft-1");
            assertThat(here.records()).extracting(CaseRecord::caseId).containsExactly("case-1");
            tell(there, "case-1", "draft-2");
            tell(there, "case-2", "draft-1");
            assertThat(here.records()).containsExactly(there.read("case-1"), there.read("case-2"));
            assertThat(here.records()).as("read once more").containsExactly(there.read("case-1"), there.read("case-2"));
        }

        @Test
        void keepNothingOfWorkThatWasNotKept() {
            tell(here, "case-3", "draft-1");
            new TransactionTemplate(new JdbcTransactionManager(database.dataSource())).executeWithoutResult(status -> {
                tell(here, "case-3", "draft-2");
                assertThat(here.records()).singleElement().satisfies(record -> assertThat(record.reviews()).hasSize(2));
                status.setRollbackOnly();
            });
            tell(there, "case-3", "draft-3");
            assertThat(here.records()).singleElement().satisfies(record -> assertThat(record.reviews()).containsOnlyKeys("draft-1", "draft-3"));
        }

        @Test
        void areReadInManyPieces() {
            for (int n = 0; n < 7; n++) {
                tell(there, "case-" + n, "draft-1");
            }
            assertThat(here.records()).extracting(CaseRecord::caseId).hasSize(7).isSorted();
            database.client().sql("delete from review_event where case_id = 'case-4'").update();
            assertThat(here.records()).extracting(CaseRecord::caseId).doesNotContain("case-4");
        }

        private static void tell(Journal journal, String caseId, String draft) {
            Facts facts = new Facts("aa", "bb", List.of(), List.of(), new Checks(0, true, List.of()));
            ReviewEvent event = new CandidateReceived(draft, Output.REPORT, Audience.PUBLIC, facts, Set.of(), By.product(Instant.parse("2026-03-02T09:00:00Z"), "it lies ready"));
            journal.within(caseId, book -> {
                book.tell(event);
                return caseId;
            });
        }
    }
}
