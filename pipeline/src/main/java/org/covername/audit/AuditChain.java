package org.covername.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chain held in memory: of a run without a service, or as read back to be verified. */
public final class AuditChain {

    private final List<AuditEntry> entries = new ArrayList<>();
    private AuditWitness.Seen last = new AuditWitness.Seen(0, AuditEntry.NONE);

    public AuditEntry append(AuditEvent event) {
        AuditEntry entry = AuditEntry.after(last.n(), last.hash(), event);
        entries.add(entry);
        last = new AuditWitness.Seen(entry.n(), entry.hash());
        return entry;
    }

    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Follows the chain by one entry as it was stored.
     *
     * @param hashed the hash that the entry ought to have
     * @return what is wrong with it, in one sentence, or nothing
     */
    Optional<String> follow(StoredEntry entry, String hashed) {
        if (entry.n() != last.n() + 1) {
            return Optional.of("entry " + (last.n() + 1) + " is missing; entry " + entry.n() + " stands in its place");
        }
        if (!entry.hash().equals(hashed)) {
            return Optional.of("entry " + entry.n() + " was changed: its hash does not match its content");
        }
        if (!entry.previous().equals(last.hash())) {
            return Optional.of("entry " + entry.n() + " does not follow entry " + last.n() + ": an entry was changed, removed or moved");
        }
        last = new AuditWitness.Seen(entry.n(), entry.hash());
        return Optional.empty();
    }

    /** What the signed head says that the chain, followed to its end, does not bear out. */
    Optional<String> close(AuditHead head, boolean signed) {
        if (head.n() != last.n()) {
            return Optional.of("entry " + (Math.min(head.n(), last.n()) + 1) + (head.n() > last.n() ? " was cut off: the head names " : " was added: the head names ")
                    + head.n() + " entries, the chain has " + last.n());
        }
        if (!head.hash().equals(last.hash()) || !signed) {
            return Optional.of("entry " + last.n() + ", the last one, is not the one that the vault signed");
        }
        return Optional.empty();
    }

    /** What the vault has seen that the chain, followed to its end, does not reach. */
    Optional<String> reach(AuditWitness.Seen seen) {
        return Optional.of("entry " + (last.n() + 1) + " was cut off: the vault has seen " + seen.n() + " entries, the chain has " + last.n())
                .filter(sentence -> last.n() < seen.n());
    }
}
