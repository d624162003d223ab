package org.covername.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that has its day.
 *
 * @param at   its minute; empty for what is about the whole day
 * @param what a sentence without its case
 */
record Entry(LocalDate day, Optional<Instant> at, String caseId, String draft, String what) implements Comparable<Entry> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(LONDON);
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::day).thenComparing(entry -> entry.at().orElse(Instant.MIN))
            .thenComparing(Entry::title).thenComparing(Entry::what);

    static Entry at(Instant time, String caseId, String draft, String what) {
        return new Entry(LocalDate.ofInstant(time, LONDON), Optional.of(time), caseId, draft, what);
    }

    static Entry on(LocalDate day, String caseId, String draft, String what) {
        return new Entry(day, Optional.empty(), caseId, draft, what);
    }

    public String title() {
        return caseId + ", " + draft.replace('-', ' ');
    }

    public String path() {
        return "/cases/" + caseId + "/" + draft;
    }

    /** {@code 09:30}, or "". */
    public String time() {
        return at.map(TIME::format).orElse("");
    }

    @Override
    public int compareTo(Entry other) {
        return ORDER.compare(this, other);
    }
}
