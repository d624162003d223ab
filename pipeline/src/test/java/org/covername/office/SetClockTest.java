package org.covername.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.covername.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The clock of the machine is set while the service runs: the time that passes is told apart from what the clock says. */
class SetClockTest extends OfficeAtWork {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2("set-clock");

    private Duration passed = Duration.ZERO;
    private Office careful;

    @Override
    DataSource database() {
        return DATABASE.dataSource();
    }

    @BeforeEach
    void keepsTimeWithCare() throws Exception {
        careful = new Office(office.journal(), office.shelf(), office.candidates(), office.papers(), office.rulebook(), new CarefulClock(clock, () -> passed.toNanos()));
        draft("draft-1").saying("What is planned");
        prepare(first);
        reviews.schedule(first, at(Duration.ofHours(1)), by("a.thorne"));
    }

    @Test
    void publishesNothingEarlyWhenItIsSetAheadAndOnceWhenItIsTime() {
        clock.move(Duration.ofDays(400));
        assertThat(publish()).as("set ahead by more than a year").isEmpty();
        clock.move(Duration.ofDays(-400));
        pass(Duration.ofMinutes(59));
        assertThat(publish()).as("set right again").isEmpty();
        pass(Duration.ofMinutes(2));
        assertThat(publish()).containsExactly("published");
        clock.move(Duration.ofHours(-5));
        assertThat(publish()).as("set back behind its minute").isEmpty();
        clock.move(Duration.ofHours(5));
        assertThat(publish()).as("and forth over it once more").isEmpty();

        assertThat(words()).containsOnlyOnce("report-published");
        assertThat(state("draft-1")).isEqualTo("published");
        assertThat(trail.verify()).isEmpty();
    }

    @Test
    void waitsForAClockThatWasSetBack() {
        pass(Duration.ofMinutes(30));
        clock.move(Duration.ofHours(-2));
        pass(Duration.ofMinutes(40));
        assertThat(publish()).as("its minute by the time that passed, not by the clock").isEmpty();
        pass(Duration.ofHours(2));
        assertThat(publish()).containsExactly("published");
    }

    @Test
    void destroysNoOriginalsAndMovesNothingForAClockSetAhead() {
        pass(Duration.ofMinutes(61));
        publish();
        clock.move(Duration.ofDays(3650));
        assertThat(new Press(careful).moveToRequest(caseId)).isEmpty();
        assertThat(new JdbcRetention(careful, jdbc).rule(careful.journal().read(caseId))).isEmpty();
    }

    private void pass(Duration time) {
        passed = passed.plus(time);
        clock.move(time);
    }

    private List<String> publish() {
        return new Press(careful).publishDue(caseId).stream().map(Press.Outcome::state).toList();
    }
}
