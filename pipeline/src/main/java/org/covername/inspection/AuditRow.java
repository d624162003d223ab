package org.covername.inspection;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.covername.audit.AuditEntry;

/** An entry of the chain as the page shows it; hashes are cut to their first twelve digits, which the export has whole. */
record AuditRow(long n, String when, String who, String what, String about, String facts) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    static AuditRow of(AuditEntry entry) {
        String facts = entry.event().facts().entrySet().stream().map(fact -> fact.getKey() + " " + shortened(fact.getValue())).collect(Collectors.joining("; "));
        String about = entry.event().caseId() + (entry.event().draft().isEmpty() ? "" : ", " + entry.event().draft().replace('-', ' '));
        return new AuditRow(entry.n(), TIME.format(Instant.parse(entry.time())), entry.event().actor(), entry.event().what().replace('-', ' '), about, facts);
    }

    private static String shortened(String value) {
        return value.matches("[0-9a-f]{32,}") ? value.substring(0, 12) : value;
    }
}
