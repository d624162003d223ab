package org.covername.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.covername.TestDatabase;
import org.covername.audit.JdbcAuditTrail;
import org.covername.journal.CaseBook;
import org.covername.journal.Journal;
import org.covername.journal.JournalAround;
import org.covername.office.JdbcOffice;
import org.covername.office.MovableClock;
import org.covername.office.Office;
import org.covername.office.Press;
import org.covername.office.ReadyReport;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.office.ReviewFolder;
import org.covername.publication.By;
import org.covername.publication.CaseRecord;
import org.covername.publication.Dossier.Plan;
import org.covername.rules.RuleFolder;
import org.covername.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The look of each minute leaves alone what rests, and misses nothing that moved. */
class RoundsAtRestTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2("rounds-at-rest");

    @TempDir
    private Path home;
    private final List<String> worked = new ArrayList<>();
    private final MovableClock clock = new MovableClock(Instant.now());
    private Office office;
    private Rounds rounds;

    /** Notes which cases are worked on. */
    private static final class Noting extends JournalAround {

        private final List<String> worked;

        Noting(Journal kept, List<String> worked) {
            super(kept);
            this.worked = worked;
        }

        @Override
        public <T> T within(String caseId, Function<CaseBook, T> work) {
            worked.add(caseId);
            return super.within(caseId, work);
        }
    }

    @BeforeEach
    void hasThreeCases() {
        Vault vault = Vault.in(home.resolve("data"));
        JdbcClient jdbc = DATABASE.client();
        jdbc.sql("delete from audit_entry").update();
        jdbc.sql("update audit_head set n = 0, hash = ?, signature = ''").param("0".repeat(64)).update();
        jdbc.sql("delete from review_event").update();
        Office real = JdbcOffice.by(RuleFolder.bundled(), DATABASE.dataSource(), new JdbcAuditTrail(DATABASE.dataSource(), vault)::hear, vault).in(home.resolve("outbound"), "https://reviews.example/");
        office = new Office(new Noting(real.journal(), worked), real.shelf(), real.candidates(), real.papers(), real.rulebook(), clock);
        rounds = new Rounds(office);
        List.of("case-1", "case-2", "case-3").forEach(caseId -> ReviewFolder.of(home.resolve("outbound"), caseId, "draft-1").saying("What " + caseId + " teaches"));
        rounds.go();
        rounds.go();
    }

    @Test
    void looksAtNoneOfWhichNothingMoved() {
        assertThat(looked()).isEmpty();
        assertThat(office.journal().records()).extracting(CaseRecord::caseId).containsExactly("case-1", "case-2", "case-3");
    }

    @Test
    void seesANewReportAndOneThatWasAlteredThoughItsTimeAndSizeAreAsBefore() throws Exception {
        ReviewFolder.of(home.resolve("outbound"), "case-2", "draft-2").saying("A corrected version");
        assertThat(looked()).containsOnly("case-2");
        assertThat(office.journal().read("case-2").find("draft-2")).isPresent();
        rounds.go();
        assertThat(looked()).isEmpty();

        Path log = home.resolve("outbound/review/case-3/draft-1/redaction-log.json");
        FileTime before = Files.getLastModifiedTime(log);
        Files.writeString(log, Files.readString(log).replace("Town 1", "Town 2"));
        Files.setLastModifiedTime(log, before);
        boolean tells = log.getFileSystem().supportedFileAttributeViews().contains("unix");
        assertThat(looked()).as("where the system notes when a file really changed").hasSize(tells ? 1 : 0);
    }

    @Test
    void publishesAtItsMinuteAndMissesAReportThatIsGone() throws Exception {
        ReadyReport.make(office, new Which("case-1", "draft-1"));
        new ReviewDesk(office).schedule(new Which("case-1", "draft-1"), new Plan(Optional.of(office.now().plusSeconds(60)), ""), by("a.thorne"));
        rounds.go();
        rounds.go();
        clock.move(Duration.ofSeconds(61));
        assertThat(rounds.go()).extracting(Press.Outcome::state).containsExactly("published");
        rounds.go();
        assertThat(looked()).isEmpty();

        Path shown = home.resolve("outbound/published").resolve(office.journal().read("case-1").review("draft-1").released().orElseThrow().slug()).resolve("report.pdf");
        Files.delete(shown);
        assertThat(looked()).contains("case-1");
        assertThat(office.journal().read("case-1").review("draft-1").word()).isEqualTo("withdrawn");
    }

    @Test
    void looksAtAllOnANewDayAndAfterTwoHours() {
        clock.move(Duration.ofDays(1));
        assertThat(looked()).contains("case-1", "case-2", "case-3");

        long[] nanos = {0};
        Looks looks = new Looks(() -> nanos[0]);
        CaseRecord record = office.journal().read("case-1");
        CaseTrace trace = CaseTrace.of(record, office);
        looks.looked(record, trace);
        assertThat(looks.rests(record, trace)).isTrue();
        nanos[0] = Duration.ofHours(2).toNanos();
        assertThat(looks.rests(record, trace)).isFalse();
    }

    private List<String> looked() {
        worked.clear();
        rounds.go();
        return worked.stream().filter(caseId -> caseId.startsWith("case-")).distinct().toList();
    }

    private By by(String who) {
        return new By(who, office.now(), "");
    }
}
