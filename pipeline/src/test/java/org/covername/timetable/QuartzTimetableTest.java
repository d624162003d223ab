package org.covername.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.covername.LivingFolder;
import org.covername.OnEachDatabase;
import org.covername.TestDatabase;
import org.covername.audit.JdbcAuditTrail;
import org.covername.office.JdbcOffice;
import org.covername.office.Office;
import org.covername.office.ReadyReport;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.office.ReviewFolder;
import org.covername.publication.By;
import org.covername.publication.Dossier.Plan;
import org.covername.rules.RuleFolder;
import org.covername.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.quartz.Scheduler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

class QuartzTimetableTest {

    private static final Duration LONG = Duration.ofSeconds(120);

    /** The same on each database, with machines that share it and the folders. */
    @Nested
    @OnEachDatabase
    class OnADatabase {

        @TempDir
        private Path home;
        private final String caseId = "case-" + UUID.randomUUID().toString().substring(0, 8);
        private final List<SchedulerFactoryBean> machines = new ArrayList<>();
        private Path outbound;
        private Vault vault;
        private Office office;

        @Parameter
        private TestDatabase database;

        @BeforeEach
        void hasAReportThatIsReady() {
            outbound = home.resolve("outbound");
            vault = Vault.in(home.resolve("data"));
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            jdbc.sql("delete from qrtz_simple_triggers").update();
            jdbc.sql("delete from qrtz_triggers").update();
            jdbc.sql("delete from review_event").update();
            office = office();
            ReviewFolder.of(outbound, caseId, "draft-1").saying("At its minute");
            office.work(caseId, book -> 0);
            Which which = new Which(caseId, "draft-1");
            ReadyReport.make(office, which);
        }

        @AfterEach
        void stopsTheMachines() throws Exception {
            for (SchedulerFactoryBean machine : machines) {
                machine.destroy();
            }
        }

        @Test
        void publishesOnceAtItsMinuteThoughTwoMachinesWatch() throws Exception {
            Instant at = Instant.now().plusSeconds(5);
            schedule(at);
            machineStarts();
            machineStarts();

            waitUntilPublished();
            assertThat(Instant.now()).isAfter(at);
            Thread.sleep(500);
            assertThat(told("report-published")).isEqualTo(1);
            assertThat(told("publication-begun")).isEqualTo(1);
        }

        @Test
        void makesUpForAMinuteAtWhichNoMachineRan() throws Exception {
            schedule(Instant.now().minusSeconds(7200));
            machineStarts();

            waitUntilPublished();
            assertThat(told("report-published")).isEqualTo(1);
        }

        @Test
        void looksEachMinuteThoughTheClockWasSetBackByAYear() throws Exception {
            machineStarts();
            Scheduler scheduler = machines.get(0).getObject();
            JdbcClient.create(database.dataSource()).sql("update qrtz_triggers set next_fire_time = ? where trigger_name = ?")
                    .params(Instant.now().plus(Duration.ofDays(365)).toEpochMilli(), QuartzTimetable.MINUTE.getName()).update();
            schedule(Instant.now().minusSeconds(60));

            QuartzPulse.mend(scheduler);
            waitUntilPublished();
            assertThat(scheduler.getTrigger(QuartzTimetable.MINUTE).getNextFireTime().toInstant()).isBefore(Instant.now().plusSeconds(61));
        }

        @Test
        void tellsTheOfficesCalendarWhatIsToCome() {
            schedule(Instant.parse("2031-05-06T09:30:00Z"));

            assertThat(CalendarIcs.of(office)).contains("BEGIN:VCALENDAR\r\n", "DTSTART:20310506T093000Z\r\n", "SUMMARY:Publication of " + caseId + "/draft-1\r\n")
                    .matches("(?s)([^\r\n]{0,75}\r\n)+");
        }

        private void machineStarts() throws Exception {
            Office own = office();
            SchedulerFactoryBean machine = QuartzTimetable.factory(database.dataSource(), new JdbcTransactionManager(database.dataSource()),
                    Map.of(QuartzRounds.ROUNDS, new Rounds(own), QuartzRounds.OFFICE, own));
            machine.afterPropertiesSet();
            machines.add(machine);
            Scheduler scheduler = machine.getObject();
            QuartzTimetable.start(scheduler, own);
        }

        private Office office() {
            JdbcAuditTrail trail = new JdbcAuditTrail(database.dataSource(), vault);
            return JdbcOffice.by(RuleFolder.bundled(), database.dataSource(), trail::hear, vault).in(outbound, "https://reviews.example/");
        }

        private void schedule(Instant at) {
            new ReviewDesk(office).schedule(new Which(caseId, "draft-1"), new Plan(Optional.of(at), ""), by("a.thorne"));
        }

        private void waitUntilPublished() throws IOException, InterruptedException {
            Instant end = Instant.now().plus(LONG);
            while (told("report-published") == 0) {
                assertThat(Instant.now()).as("published in time").isBefore(end);
                Thread.sleep(100);
            }
            assertThat(LivingFolder.files(outbound.resolve("published"))).filteredOn(file -> file.endsWith("report.pdf")).hasSize(1);
        }

        private long told(String word) {
            return office.journal().history(caseId).stream().filter(event -> event.word().equals(word)).count();
        }

        private By by(String who) {
            return new By(who, office.now(), "");
        }
    }
}
