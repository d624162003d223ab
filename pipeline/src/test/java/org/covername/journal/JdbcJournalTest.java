package org.covername.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.covername.OnEachDatabase;
import org.covername.TestDatabase;
import org.covername.audit.JdbcAuditTrail;
import org.covername.clearance.CaseHold;
import org.covername.clearance.CaseHold.Origin;
import org.covername.clearance.CaseHold.What;
import org.covername.clearance.Clearance;
import org.covername.hold.Audience;
import org.covername.hold.HoldStatus;
import org.covername.publication.By;
import org.covername.publication.CaseRecord.Confirmed;
import org.covername.publication.CaseRecord.Leak;
import org.covername.publication.CaseRecord.Step;
import org.covername.publication.Dossier.Checks;
import org.covername.publication.Dossier.Facts;
import org.covername.publication.Dossier.Imprint;
import org.covername.publication.Dossier.Output;
import org.covername.publication.Dossier.Plan;
import org.covername.publication.Dossier.ReadHold;
import org.covername.publication.Dossier.Released;
import org.covername.publication.ReviewEvent;
import org.covername.publication.ReviewEvent.AudienceNamed;
import org.covername.publication.ReviewEvent.CandidateReceived;
import org.covername.publication.ReviewEvent.CopyGiven;
import org.covername.publication.ReviewEvent.DoubtDecided;
import org.covername.publication.ReviewEvent.HoldCleared;
import org.covername.publication.ReviewEvent.HoldConfirmed;
import org.covername.publication.ReviewEvent.HoldRaised;
import org.covername.publication.ReviewEvent.HoldReopened;
import org.covername.publication.ReviewEvent.LeakClosed;
import org.covername.publication.ReviewEvent.LeakReported;
import org.covername.publication.ReviewEvent.MovedToRequest;
import org.covername.publication.ReviewEvent.OriginalsDestroyed;
import org.covername.publication.ReviewEvent.OutputNamed;
import org.covername.publication.ReviewEvent.PublicationBegun;
import org.covername.publication.ReviewEvent.PublicationStopped;
import org.covername.publication.ReviewEvent.ReportPublished;
import org.covername.publication.ReviewEvent.ReportWithdrawn;
import org.covername.publication.ReviewEvent.ReviewApproved;
import org.covername.publication.ReviewEvent.ReviewBegun;
import org.covername.publication.ReviewEvent.ReviewCleared;
import org.covername.publication.ReviewEvent.ReviewClosed;
import org.covername.publication.ReviewEvent.ReviewHeld;
import org.covername.publication.ReviewEvent.ReviewReopened;
import org.covername.publication.ReviewEvent.ReviewScheduled;
import org.covername.publication.ReviewEvent.ReviewSuperseded;
import org.covername.publication.ReviewEvent.ScheduleCancelled;
import org.covername.publication.ReviewEvent.StepConfirmed;
import org.covername.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcJournalTest {

    private static final By BY = new By("a.thorne", Instant.parse("2026-03-02T09:00:00.123Z"), "");

    /** One event of every kind, with every field filled. */
    private static List<ReviewEvent> oneOfEach() {
        Released released = new Released("report-1f", new Imprint("Child K", "Northmere"), BY.when(), BY.when(), 2, "A date was wrong.");
        Clearance clearance = new Clearance("court", "Northmere Crown Court", LocalDate.of(2026, 1, 5), "ab".repeat(32), "");
        CaseHold hold = new CaseHold("hold-1", new What(Origin.TEXT, "inquest", "draft-1", "cd", 4), HoldStatus.ACTIVE, Optional.empty(), Optional.empty());
        Facts facts = new Facts("in", "out", List.of(new ReadHold("inquest", "active", "cd", 4)), List.of("d1"), new Checks(0, true, List.of("Page 3 is a scan.")));
        return List.of(new CandidateReceived("draft-1", Output.SUMMARY, Audience.PUBLIC, facts, Set.of("d1"), BY), new OutputNamed("draft-1", Output.REPORT, BY),
                new AudienceNamed("draft-1", Audience.PROFESSIONALS_ONLY, BY), new ReviewBegun("draft-1", BY), new DoubtDecided("draft-1", "d1", "as-proposed", BY),
                new ReviewApproved("draft-1", "out", BY), new ReviewHeld("draft-1", BY), new ReviewCleared("draft-1", BY),
                new ReviewScheduled("draft-1", new Plan(Optional.of(BY.when()), "A date was wrong."), BY), new ScheduleCancelled("draft-1", BY),
                new PublicationStopped("draft-1", List.of("Wait for an appeal."), BY), new PublicationBegun("draft-1", "out", released, BY), new ReportPublished("draft-1", released, BY),
                new MovedToRequest("draft-1", BY), new ReportWithdrawn("draft-1", BY), new ReviewSuperseded("draft-1", "draft-2", BY), new ReviewClosed("draft-1", BY), new ReviewReopened("draft-1", BY),
                new CopyGiven("draft-1", "copy-1", "ef", BY), new HoldRaised(hold, BY), new HoldCleared("hold-1", clearance, BY), new HoldConfirmed("hold-1", LocalDate.of(2026, 3, 2), BY),
                new HoldReopened("hold-1", BY), new StepConfirmed(new Confirmed(Step.PANEL_SENT, "out", LocalDate.of(2026, 2, 2)), BY),
                new LeakReported(new Leak("leak-1", "99", List.of("report-1f"), false), BY), new LeakClosed("leak-1", BY), new OriginalsDestroyed("originals", 2, BY));
    }

    /** The same on each database. */
    @Nested
    @OnEachDatabase
    class OnADatabase {

        @TempDir
        private Path data;
        private final String caseId = "case-" + UUID.randomUUID().toString().substring(0, 8);
        private JdbcClient jdbc;
        private JdbcAuditTrail trail;
        private JdbcJournal journal;

        @Parameter
        private TestDatabase database;

        @BeforeEach
        void opensAJournal() {
            jdbc = JdbcClient.create(database.dataSource());
            jdbc.sql("delete from audit_entry").update();
            jdbc.sql("update audit_head set n = 0, hash = ?, signature = ''").param("0".repeat(64)).update();
            trail = new JdbcAuditTrail(database.dataSource(), Vault.in(data));
            journal = new JdbcJournal(database.dataSource(), trail::hear);
        }

        @Test
        void readsEveryEventAsItWasTold() {
            journal.within(caseId, book -> {
                oneOfEach().forEach(book::tell);
                return 0;
            });

            assertThat(journal.history(caseId)).isEqualTo(oneOfEach());
            assertThat(journal.read(caseId).version()).isEqualTo(oneOfEach().size());
            assertThat(oneOfEach()).extracting(ReviewEvent::word).doesNotHaveDuplicates();
        }

        @Test
        void recordsEachEventInTheAuditChain() {
            journal.within(caseId, book -> {
                oneOfEach().forEach(book::tell);
                return 0;
            });

            assertThat(trail.verify()).isEmpty();
            assertThat(trail.length()).isEqualTo(oneOfEach().size());
        }

        @Test
        void keepsNothingOfWorkThatFails() {
            List<String> undone = new ArrayList<>();

            assertThatThrownBy(() -> journal.within(caseId, book -> {
                book.tell(oneOfEach().get(0));
                book.undo(() -> undone.add("first"));
                book.undo(() -> undone.add("second"));
                throw new IllegalStateException("The disk is full");
            })).hasMessage("The disk is full");

            assertThat(journal.history(caseId)).isEmpty();
            assertThat(trail.length()).isZero();
            assertThat(undone).containsExactly("second", "first");
        }

        @Test
        void keepsNothingThatTheAuditCannotHear() {
            JdbcJournal unheard = new JdbcJournal(database.dataSource(), told -> {
                throw new IllegalStateException("No room for an entry");
            });

            assertThatThrownBy(() -> unheard.within(caseId, book -> {
                book.tell(oneOfEach().get(0));
                return 0;
            })).hasMessage("No room for an entry");

            assertThat(journal.history(caseId)).isEmpty();
        }

        @Test
        void letsOneMachineWorkOnACaseAtATime() throws InterruptedException {
            AtomicInteger inside = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            List<Thread> machines = new ArrayList<>();
            for (int machine = 0; machine < 4; machine++) {
                machines.add(new Thread(() -> {
                    for (int n = 0; n < 10; n++) {
                        journal.within(caseId, book -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            book.tell(new StepConfirmed(new Confirmed(Step.FAMILY_TOLD, "", LocalDate.of(2026, 2, 2)), BY));
                            return inside.decrementAndGet();
                        });
                    }
                }));
            }
            machines.forEach(Thread::start);
            for (Thread machine : machines) {
                machine.join();
            }

            assertThat(most.get()).isEqualTo(1);
            assertThat(journal.history(caseId)).hasSize(40);
            assertThat(trail.verify()).isEmpty();
        }

        @Test
        void refusesASecondEventOfTheSameNumber() {
            journal.within(caseId, book -> {
                book.tell(oneOfEach().get(0));
                return 0;
            });

            assertThatThrownBy(() -> jdbc.sql("insert into review_event (case_id, version, event, draft, actor, happened, json) values (?, 1, 'ReviewBegun', '', 'x', 'x', '{}')")
                    .param(caseId).update()).isInstanceOf(DuplicateKeyException.class);
        }
    }
}
