package org.covername.audit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.covername.vault.Vault;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The longest chain that the vault has seen, sealed outside the database: whoever puts back an old database, with its old signed head, is found.
 * It may lag behind the database by what a crash cut off, but is never ahead of it.
 */
record AuditWitness(Vault vault) {

    private static final String PLACE = "audit-witness";

    /** An entry's number and hash. */
    record Seen(long n, String hash) {
    }

    /** Remembers an entry once it is committed. */
    void sees(AuditEntry entry) {
        byte[] seen = (entry.n() + " " + entry.hash()).getBytes(StandardCharsets.UTF_8);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            vault.seal(PLACE, seen);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                vault.seal(PLACE, seen);
            }
        });
    }

    Optional<Seen> last() {
        if (!vault.holds(PLACE)) {
            return Optional.empty();
        }
        String[] seen = new String(vault.open(PLACE), StandardCharsets.UTF_8).split(" ");
        return Optional.of(new Seen(Long.parseLong(seen[0]), seen[1]));
    }
}
