package org.covername.audit;

import java.util.List;
import java.util.Optional;

/** Follows a stored chain and keeps its first fault only, so that a chain of any length needs no memory. */
final class AuditVerification {

    private final AuditChain chain = new AuditChain();
    private final Optional<AuditWitness.Seen> seen;
    private Optional<String> found = Optional.empty();

    AuditVerification(Optional<AuditWitness.Seen> seen) {
        this.seen = seen;
    }

    /** Entries that follow those before; their hashes are reckoned side by side, as that takes most of the time. */
    void follow(List<StoredEntry> entries) {
        List<String> hashed = entries.parallelStream().map(StoredEntry::hashed).toList();
        for (int n = 0; n < entries.size(); n++) {
            follow(entries.get(n), hashed.get(n));
        }
    }

    private void follow(StoredEntry entry, String hashed) {
        if (found.isEmpty()) {
            found = chain.follow(entry, hashed).or(() -> seen.filter(known -> known.n() == entry.n() && !known.hash().equals(entry.hash()))
                    .map(other -> "entry " + entry.n() + " is not the one that the vault has seen"));
        }
    }

    Optional<String> close(AuditHead head, boolean signed) {
        return found.or(() -> chain.close(head, signed)).or(() -> seen.flatMap(chain::reach));
    }
}
