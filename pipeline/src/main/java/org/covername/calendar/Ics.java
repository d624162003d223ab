package org.covername.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** Entries as a file for other calendars (RFC 5545). It names cases by their ids only, since such a file goes to telephones. */
final class Ics {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    private Ics() {
    }

    static String of(List<Entry> entries, Instant now) {
        StringBuilder file = new StringBuilder();
        List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Covername//Calendar//EN").forEach(line -> file.append(folded(line)));
        entries.forEach(entry -> event(entry, now).forEach(line -> file.append(folded(line))));
        return file.append(folded("END:VCALENDAR")).toString();
    }

    private static List<String> event(Entry entry, Instant now) {
        String start = entry.at().map(at -> "DTSTART:" + TIME.format(at)).orElseGet(() -> "DTSTART;VALUE=DATE:" + entry.day().format(DateTimeFormatter.BASIC_ISO_DATE));
        String uid = UUID.nameUUIDFromBytes((entry.caseId() + entry.draft() + entry.what()).getBytes(StandardCharsets.UTF_8)) + "@covername";
        return List.of("BEGIN:VEVENT", "UID:" + uid, "DTSTAMP:" + TIME.format(now), start, "SUMMARY:" + escaped(entry.title() + ": " + entry.what()), "END:VEVENT");
    }

    /** Section 3.3.11. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** Section 3.1: lines of 75 octets, the next one begins with a blank. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String sign = Character.toString(point);
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(sign);
            octets += size;
        }
        return folded.append("\r\n").toString();
    }
}
