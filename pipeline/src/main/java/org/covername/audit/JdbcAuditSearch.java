package org.covername.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for entries of the chain. Days are those of England. */
public record JdbcAuditSearch(JdbcClient jdbc) {

    public static final int A_PAGE = 50;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /**
     * What to look for; what is "" or absent does not matter.
     *
     * @param caseId part of a case's id
     * @param who    part of a user name
     * @param event  an event's word, whole
     * @param days   the first and the last day
     */
    public record Wanted(String caseId, String who, String event, Days days) {
    }

    public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {
    }

    /**
     * A page of what was found, the latest first.
     *
     * @param all how many there are on all pages
     */
    public record Found(List<AuditEntry> entries, long all) {

        public Found {
            entries = List.copyOf(entries);
        }
    }

    /** @param number of the page, from 1 */
    public Found page(Wanted wanted, int number) {
        List<Object> values = new ArrayList<>();
        String where = where(wanted, values);
        long all = jdbc.sql("select count(*) from audit_entry" + where).params(values).query(Long.class).single();
        values.add(A_PAGE);
        values.add((long) (Math.max(1, number) - 1) * A_PAGE);
        return new Found(jdbc.sql("select * from audit_entry" + where + " order by n desc limit ? offset ?").params(values).query(JdbcAuditTrail::entry).list(), all);
    }

    /** Words of events that occurred. */
    public List<String> events() {
        return jdbc.sql("select distinct event from audit_entry order by event").query(String.class).list();
    }

    private static String where(Wanted wanted, List<Object> values) {
        List<String> conditions = new ArrayList<>();
        contains("case_id", wanted.caseId(), conditions, values);
        contains("actor", wanted.who(), conditions, values);
        if (!wanted.event().isBlank()) {
            conditions.add("event = ?");
            values.add(wanted.event());
        }
        wanted.days().from().ifPresent(day -> compare("happened >= ?", day, conditions, values));
        wanted.days().to().ifPresent(day -> compare("happened < ?", day.plusDays(1), conditions, values));
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void contains(String column, String part, List<String> conditions, List<Object> values) {
        if (!part.isBlank()) {
            conditions.add("lower(" + column + ") like ? escape '!'");
            values.add("%" + part.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
    }

    /** A time is stored as it is written in UTC, with or without parts of a second: it is compared as text up to the second. */
    private static void compare(String condition, LocalDate day, List<String> conditions, List<Object> values) {
        Instant start = day.atStartOfDay(LONDON).toInstant();
        conditions.add(condition);
        values.add(start.toString().replace("Z", ""));
    }
}
