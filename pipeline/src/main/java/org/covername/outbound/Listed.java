package org.covername.outbound;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * A report as the public list knows it.
 *
 * @param changed when it was last published, corrected or withdrawn
 */
public record Listed(String slug, Imprint imprint, State state, Instant published, Instant changed, Copy copy) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** What the page offers. */
    public enum State { PUBLISHED, ON_REQUEST, WITHDRAWN }

    /**
     * What may be said of a report: pseudonyms and the publisher only.
     *
     * @param title    such as "Child T: child safeguarding practice review"
     * @param kind     such as {@code summary}
     * @param together the same for all reports of a case, and tells nothing
     */
    public record Imprint(String title, String kind, String board, String together) {
    }

    /**
     * The file that is, or was, shown.
     *
     * @param edition 1 for the first
     * @param note    what was corrected; "" for the first
     */
    public record Copy(String sha256, long bytes, int edition, String note) {
    }

    String day() {
        return DAY.format(published);
    }

    String changedDay() {
        return DAY.format(changed);
    }

    /** The same for all editions, on any machine. */
    String urn() {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8));
    }

    String size() {
        return copy.bytes() < 1 << 20 ? Math.max(1, copy.bytes() >> 10) + " KB" : String.format(Locale.UK, "%.1f MB", copy.bytes() / 1048576.0);
    }
}
