package org.covername.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that happened, before it has its place in the chain.
 *
 * @param actor  who did it, such as {@code covername} or an officer's user name
 * @param what   the event's word, such as {@code draft-received}
 * @param caseId of the case, or "" where it is about none
 * @param draft  of the draft within its case, such as {@code draft-1}, or ""
 * @param facts  hashes and ids by name, such as {@code in}, {@code out}, {@code rules}
 */
public record AuditEvent(String actor, String what, String caseId, String draft, SortedMap<String, String> facts) {

    public AuditEvent {
        facts = new TreeMap<>(facts);
    }

    /** What the product did by itself. */
    public static AuditEvent ofProduct(String what, String caseId, String draft, Map<String, String> facts) {
        return new AuditEvent("covername", what, caseId, draft, new TreeMap<>(facts));
    }
}
