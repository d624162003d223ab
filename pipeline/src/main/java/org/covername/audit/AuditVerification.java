package org.covername.audit;

import java.util.Optional;

/** Follows a stored chain entry by entry and keeps its first fault only, so that a chain of any length needs no memory. */
final class AuditVerification {

    private final AuditChain chain = new AuditChain();
    private final Optional<AuditWitness.Seen> seen;
    private Optional<String> found = Optional.empty();

    AuditVerification(Optional<AuditWitness.Seen> seen) {
        this.seen = seen;
    }

    void follow(AuditEntry entry) {
        if (found.isEmpty()) {
            found = chain.follow(entry).or(() -> seen.filter(known -> known.n() == entry.n() && !known.hash().equals(entry.hash()))
                    .map(other -> "entry " + entry.n() + " is not the one that the vault has seen"));
        }
    }

    Optional<String> close(AuditHead head, boolean signed) {
        return found.or(() -> chain.close(head, signed)).or(() -> seen.flatMap(chain::reach));
    }
}
