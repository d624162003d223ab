package org.covername.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.covername.calendar.Month.Day;
import org.covername.clearance.JollydayWorkingDays;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final JollydayWorkingDays DAYS = new JollydayWorkingDays();

    @Test
    void writesAFileThatOtherCalendarsRead() {
        Entry published = Entry.at(Instant.parse("2026-07-01T08:30:00Z"), "child-q", "draft-1", "Publication of the report");
        Entry asked = Entry.on(LocalDate.of(2026, 7, 2), "child-q", "draft-1", "Ask again: inquest, resumed; or not (hold-1)");

        assertThat(Ics.of(List.of(published, asked), Instant.parse("2026-06-01T00:00:00Z")).replaceAll("UID:[0-9a-f-]{36}@covername", "UID:id")).isEqualTo("""
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//Covername//Calendar//EN\r
                BEGIN:VEVENT\r
                UID:id\r
                DTSTAMP:20260601T000000Z\r
                DTSTART:20260701T083000Z\r
                SUMMARY:child-q\\, draft 1: Publication of the report\r
                END:VEVENT\r
                BEGIN:VEVENT\r
                UID:id\r
                DTSTAMP:20260601T000000Z\r
                DTSTART;VALUE=DATE:20260702\r
                SUMMARY:child-q\\, draft 1: Ask again: inquest\\, resumed\\; or not (hold-1)\r
                END:VEVENT\r
                END:VCALENDAR\r
                """);
    }

    @Test
    void foldsLinesByOctetsAndNeverWithinASign() {
        String folded = Ics.folded("SUMMARY:" + "é".repeat(80));

        assertThat(folded.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "").strip()).isEqualTo("SUMMARY:" + "é".repeat(80));
    }

    @Test
    void tellsTheTimeOfEngland() {
        assertThat(Entry.at(Instant.parse("2026-06-30T23:30:00Z"), "child-q", "draft-1", "x").day()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(Entry.at(Instant.parse("2026-06-30T23:30:00Z"), "child-q", "draft-1", "x").time()).isEqualTo("00:30");
    }

    @Test
    void knowsBankHolidaysAndWeekends() {
        Month may = Month.of(YearMonth.of(2026, 5), LocalDate.of(2026, 5, 5), List.of(Entry.on(LocalDate.of(2026, 5, 4), "child-q", "draft-1", "x")), DAYS);

        assertThat(may.name()).isEqualTo("May 2026");
        assertThat(may.weeks()).hasSize(5).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(may.weeks().get(0)).startsWith(Day.BLANK, Day.BLANK, Day.BLANK, Day.BLANK).endsWith(new Day("3", false, false, 0));
        // Early May bank holiday.
        assertThat(may.weeks().get(1)).startsWith(new Day("4", false, false, 1), new Day("5", true, true, 0));
        assertThat(may.weeks().get(1).get(0).state()).isEqualTo("no working day, 1 entry");
    }
}
