package org.covername.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.covername.clearance.JollydayWorkingDays;

/** A month as a table, weeks from Monday on. */
record Month(String name, List<List<Day>> weeks) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** A field of the table; those before the first and behind the last are blank. */
    record Day(String number, boolean working, boolean today, int entries) {

        static final Day BLANK = new Day("", true, false, 0);

        /** For its looks. */
        public String classes() {
            return (working ? "" : "console-month__off ") + (today ? "console-month__today " : "") + (entries > 0 ? "console-month__busy" : "");
        }

        /** What the day is, in words that a screen reader says. */
        public String state() {
            String open = number.isEmpty() || working ? "" : "no working day";
            String busy = entries == 0 ? "" : entries + (entries == 1 ? " entry" : " entries");
            return (today ? "today " : "") + open + (open.isEmpty() || busy.isEmpty() ? "" : ", ") + busy;
        }
    }

    static Month of(YearMonth month, LocalDate today, List<Entry> entries, JollydayWorkingDays days) {
        List<Day> fields = new ArrayList<>();
        for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            fields.add(Day.BLANK);
        }
        for (int n = 1; n <= month.lengthOfMonth(); n++) {
            LocalDate day = month.atDay(n);
            int busy = (int) entries.stream().filter(entry -> entry.day().equals(day)).count();
            fields.add(new Day(String.valueOf(n), days.working(day), day.equals(today), busy));
        }
        while (fields.size() % 7 > 0) {
            fields.add(Day.BLANK);
        }
        List<List<Day>> weeks = new ArrayList<>();
        for (int first = 0; first < fields.size(); first += 7) {
            weeks.add(List.copyOf(fields.subList(first, first + 7)));
        }
        return new Month(NAME.format(month), weeks);
    }
}
