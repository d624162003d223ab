package org.covername.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    /** Everything but the hash, as JSON without white space, its keys in this order, the facts' keys in alphabetical order. */
    String canonical() {
        return AuditJson.object(fields());
    }

    /** The line of {@code audit.jsonl}: the canonical text with the hash as its last key. */
    public String json() {
        Map<String, Object> fields = fields();
        fields.put("hash", hash);
        return AuditJson.object(fields);
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("n", n);
        fields.put("time", time);
        fields.put("actor", event.actor());
        fields.put("event", event.what());
        fields.put("case", event.caseId());
        fields.put("draft", event.draft());
        fields.put("facts", event.facts());
        fields.put("previous", previous);
        return fields;
    }
}
