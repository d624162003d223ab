package org.covername.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JollydayWorkingDaysTest {

    private final JollydayWorkingDays days = new JollydayWorkingDays();

    @Test
    void countsSevenClearWorkingDaysOverAWeekend() {
        assertThat(days.afterClear(LocalDate.of(2026, 3, 2), 7)).isEqualTo("2026-03-12");
    }

    @Test
    void leavesOutEasterAndItsBankHolidays() {
        assertThat(days.working(LocalDate.of(2026, 4, 3))).as("Good Friday").isFalse();
        assertThat(days.working(LocalDate.of(2026, 4, 6))).as("Easter Monday").isFalse();
        assertThat(days.working(LocalDate.of(2026, 4, 7))).isTrue();
        assertThat(days.afterClear(LocalDate.of(2026, 4, 1), 7)).isEqualTo("2026-04-15");
    }

    @Test
    void knowsTheDayGivenInPlaceOfChristmas() {
        assertThat(days.working(LocalDate.of(2027, 12, 27))).isFalse();
        assertThat(days.working(LocalDate.of(2027, 12, 28))).isFalse();
        assertThat(days.working(LocalDate.of(2027, 12, 29))).isTrue();
    }

    @Test
    void worksOnHolidaysOfScotlandAndIrelandOnly() {
        assertThat(days.working(LocalDate.of(2026, 1, 2))).as("a bank holiday in Scotland").isTrue();
        assertThat(days.working(LocalDate.of(2026, 3, 17))).as("a bank holiday in Northern Ireland").isTrue();
    }

    @Test
    void findsTheStartOfTheLastSevenWorkingDays() {
        assertThat(days.before(LocalDate.of(2026, 3, 12), 7)).isEqualTo("2026-03-03");
    }
}
