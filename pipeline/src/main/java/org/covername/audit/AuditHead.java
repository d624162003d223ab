package org.covername.audit;

/**
 * The chain's last entry, signed, so that nobody can cut off the end and call what is left the whole.
 *
 * @param signature of the vault over {@link #text}
 */
record AuditHead(long n, String hash, String signature) {

    static final AuditHead NONE = new AuditHead(0, AuditEntry.NONE, "");

    /** What is signed. */
    static String text(long n, String hash) {
        return "covername audit " + n + " " + hash;
    }

    boolean isNone() {
        return n == 0;
    }
}
