package org.covername.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.covername.document.DraftFile;

/**
 * A link of the chain.
 *
 * @param n        counts from 1 without gaps
 * @param time     in UTC, ISO 8601, to the millisecond
 * @param previous hash of the entry before, or {@link #NONE}
 * @param hash     SHA-256 over {@link #canonical}, in lower-case hexadecimal digits
 */
public record AuditEntry(long n, String time, AuditEvent event, String previous, String hash) {

    /** What the first entry names as the one before it. */
    public static final String NONE = "0".repeat(64);

    /** The entry that follows one with this number and hash. */
    static AuditEntry after(long n, String previous, AuditEvent event) {
        AuditEntry unhashed = new AuditEntry(n + 1, Instant.ofEpochMilli(System.currentTimeMillis()).toString(), event, previous, "");
        return new AuditEntry(unhashed.n, unhashed.time, event, previous, unhashed.hashed());
    }

    /** The hash that this entry ought to have. */
    String hashed() {
        return DraftFile.sha256(canonical().getBytes(StandardCharsets.UTF_8));
    }

    /** Everything but the hash, as JSON without white space, its keys in a fixed order, the facts' keys in alphabetical order. */
    String canonical() {
        return CanonicalText.of(n, List.of(time, event.actor(), event.what(), event.caseId(), event.draft(), AuditJson.object(event.facts()), previous));
    }

    /** The line of {@code audit.jsonl}: the canonical text with the hash as its last key. */
    public String json() {
        String canonical = canonical();
        return canonical.substring(0, canonical.length() - 1) + ",\"hash\":\"" + hash + "\"}";
    }
}
