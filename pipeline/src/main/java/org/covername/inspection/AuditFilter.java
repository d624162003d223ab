package org.covername.inspection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.covername.audit.JdbcAuditSearch.Days;
import org.covername.audit.JdbcAuditSearch.Wanted;

/** What the form of the audit page says; it names the case {@code about}, as a field named {@code case} would be no name in Java. */
record AuditFilter(String about, String who, String event, String from, String to, String page) {

    AuditFilter {
        about = word(about);
        who = word(who);
        event = word(event);
        from = word(from);
        to = word(to);
        page = word(page);
    }

    Wanted wanted() {
        return new Wanted(about, who, event, new Days(day(from), day(to)));
    }

    /** From 1. */
    public int number() {
        return page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1;
    }

    /** What is no date looks for none; the field still shows it. */
    private static Optional<LocalDate> day(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static String word(String value) {
        return value == null ? "" : value;
    }
}
