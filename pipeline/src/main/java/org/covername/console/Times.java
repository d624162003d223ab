package org.covername.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.covername.office.Office;

/** Days and times as people read them, in England's time. */
final class Times {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(Office.LONDON);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Times() {
    }

    static String of(Instant time) {
        return TIME.format(time);
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
