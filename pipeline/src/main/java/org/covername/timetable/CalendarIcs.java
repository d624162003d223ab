package org.covername.timetable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.covername.clearance.CaseHold;
import org.covername.clearance.HoldWatch;
import org.covername.office.HoldDesk;
import org.covername.office.Office;
import org.covername.publication.CaseRecord;
import org.covername.publication.Review;

/** What is to come, for an office's calendar (iCalendar, RFC 5545): publications at their time, holds on the day of their review. Names cases only. */
public final class CalendarIcs {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int OCTETS = 75;

    private CalendarIcs() {
    }

    public static String of(Office office) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Covername//Publication//EN", "CALSCALE:GREGORIAN"));
        for (CaseRecord record : office.journal().records()) {
            String caseId = record.caseId();
            record.reviews().values().forEach(review -> publication(caseId, review, office.now(), lines));
            HoldWatch watch = new HoldDesk(office).watch(record);
            record.holds().holds().forEach(hold -> watch.reviewDay(hold).ifPresent(day -> reviewOf(caseId, hold, day, office.now(), lines)));
        }
        lines.add("END:VCALENDAR");
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString();
    }

    private static void publication(String caseId, Review review, Instant now, List<String> lines) {
        if (review instanceof Review.Scheduled scheduled && scheduled.plan().at().isPresent()) {
            String which = caseId + "/" + review.dossier().draft();
            lines.addAll(List.of("BEGIN:VEVENT", "UID:" + caseId + "-" + review.dossier().draft() + "@covername", "DTSTAMP:" + TIME.format(now),
                    "DTSTART:" + TIME.format(scheduled.plan().at().get()), "DURATION:PT5M", "SUMMARY:" + escaped("Publication of " + which),
                    "DESCRIPTION:" + escaped("Everything is checked again at this minute; a change since approval stops it."), "END:VEVENT"));
        }
    }

    private static void reviewOf(String caseId, CaseHold hold, LocalDate day, Instant now, List<String> lines) {
        lines.addAll(List.of("BEGIN:VEVENT", "UID:" + caseId + "-" + hold.id() + "@covername", "DTSTAMP:" + TIME.format(now), "DTSTART;VALUE=DATE:" + DAY.format(day),
                "SUMMARY:" + escaped("Look again at " + hold.id() + " of " + caseId), "DESCRIPTION:" + escaped("Confirm that " + hold.what().rule().replace('-', ' ')
                        + " did not begin anew."), "END:VEVENT"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** A line has at most 75 octets; what is longer goes on behind a space. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            int more = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += more;
        }
        return folded.toString();
    }
}
