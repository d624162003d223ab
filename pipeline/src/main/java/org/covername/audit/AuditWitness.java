package org.covername.audit;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.covername.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The longest chain that the vault has seen, sealed outside the database: whoever puts back an old database, with its old signed head, is found.
 * It may lag behind the database by what a crash cut off, but is never ahead of it.
 */
record AuditWitness(Vault vault) {

    private static final Logger LOG = LoggerFactory.getLogger(AuditWitness.class);
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
                seeLater(seen);
            }
        });
    }

    /** What is committed stands, and whoever did it must hear so: a full disk only lets the vault's memory lag until the next entry. */
    private void seeLater(byte[] seen) {
        try {
            vault.seal(PLACE, seen);
        } catch (UncheckedIOException unwritable) {
            LOG.warn("The vault cannot note the end of the audit chain now; it does so with the next entry.");
        }
    }

    Optional<Seen> last() {
        if (!vault.holds(PLACE)) {
            return Optional.empty();
        }
        String[] seen = new String(vault.open(PLACE), StandardCharsets.UTF_8).split(" ");
        return Optional.of(new Seen(Long.parseLong(seen[0]), seen[1]));
    }
}
