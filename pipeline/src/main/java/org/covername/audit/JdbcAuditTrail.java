package org.covername.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.covername.journal.Told;
import org.covername.vault.Vault;
import org.covername.vault.VaultRefusedException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain in the database, its head signed by the vault. Entries are only ever added. */
public final class JdbcAuditTrail {

    private static final int A_PAGE = 5000;

    private final JdbcClient jdbc;
    private final TransactionTemplate oneConnection;
    private final Vault vault;
    private final AuditWitness witness;

    /** @param database the very one in which those write whose transactions this has a part in */
    public JdbcAuditTrail(DataSource database, Vault vault) {
        this.jdbc = JdbcClient.create(database);
        this.oneConnection = new TransactionTemplate(new JdbcTransactionManager(database));
        oneConnection.setReadOnly(true);
        this.vault = vault;
        this.witness = new AuditWitness(vault);
    }

    /** Hears what the journal keeps, within its transaction. */
    public void hear(Told told) {
        append(AuditEvents.of(told));
    }

    /** Adds an entry within the caller's transaction. The head's row is locked, so that two machines never add to the same entry. */
    AuditEntry append(AuditEvent event) {
        AuditHead head = jdbc.sql("select n, hash, signature from audit_head where one = 1 for update").query(JdbcAuditTrail::head).single();
        AuditEntry entry = AuditEntry.after(head.n(), head.hash(), event);
        insert(entry);
        jdbc.sql("update audit_head set n = ?, hash = ?, signature = ? where one = 1")
                .params(entry.n(), entry.hash(), vault.sign(AuditHead.text(entry.n(), entry.hash()))).update();
        witness.sees(entry);
        return entry;
    }

    private void insert(AuditEntry entry) {
        AuditEvent event = entry.event();
        jdbc.sql("insert into audit_entry (n, happened, actor, event, case_id, draft, facts, previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(entry.n(), entry.time(), event.actor(), event.what(), event.caseId(), event.draft(), AuditJson.object(event.facts()),
                        entry.previous(), entry.hash())
                .update();
    }

    /** All entries of one draft, oldest first. */
    public List<AuditEntry> of(String caseId, String draft) {
        return jdbc.sql("select * from audit_entry where case_id = ? and draft = ? order by n").params(caseId, draft).query(JdbcAuditTrail::entry).list();
    }

    /** Tells all entries, oldest first. */
    void each(Consumer<AuditEntry> reader) {
        oneConnection.executeWithoutResult(status -> {
            for (List<AuditEntry> some = page(0, "*", JdbcAuditTrail::entry); !some.isEmpty(); some = page(some.get(some.size() - 1).n(), "*", JdbcAuditTrail::entry)) {
                some.forEach(reader);
            }
        });
    }

    /** Tells the entries behind one, oldest first, and reads the next ones meanwhile. */
    private long following(long n, Consumer<List<StoredEntry>> reader) {
        long last = n;
        List<StoredEntry> some = page(last, StoredEntry.COLUMNS, StoredEntry::of);
        while (!some.isEmpty()) {
            last = some.get(some.size() - 1).n();
            List<StoredEntry> read = some;
            CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> reader.accept(read));
            some = page(last, StoredEntry.COLUMNS, StoredEntry::of);
            reading.join();
        }
        return last;
    }

    /** Some at a time: a chain of any length needs no memory, neither here nor in the database's driver. */
    private <T> List<T> page(long behind, String columns, RowMapper<T> row) {
        return jdbc.sql("select " + columns + " from audit_entry where n > ? order by n fetch first " + A_PAGE + " rows only").param(behind).query(row).list();
    }

    /** By which anybody can check the signature of the head. */
    String publicKey() {
        return vault.publicKey();
    }

    /**
     * Whether the chain still holds what an anchor, kept elsewhere, says of it.
     *
     * @param json the one line of an anchor
     */
    public Optional<String> against(String json) {
        Map<String, String> anchor = AuditJson.facts(json);
        long n = Long.parseLong(anchor.getOrDefault("n", "0"));
        String hash = anchor.getOrDefault("hash", "");
        if (!vault.signed(AuditHead.text(n, hash), anchor.getOrDefault("signature", ""))) {
            return Optional.of("the anchor was not signed by this vault");
        }
        Optional<String> stored = jdbc.sql("select hash from audit_entry where n = ?").param(n).query(String.class).optional();
        return stored.equals(Optional.of(hash)) ? Optional.empty() : Optional.of("entry " + n + " is not the one that the anchor names");
    }

    /** How many entries the signed head counts. */
    public long length() {
        return storedHead().n();
    }

    /**
     * Looks, before anything is added, whether vault and database belong together: a vault that was made anew because its folder was missing knows nobody of the database.
     *
     * @throws VaultRefusedException when the head of the chain was not signed by this vault
     */
    JdbcAuditTrail refusedUnlessOfThisVault() {
        AuditHead head = storedHead();
        if (!head.isNone() && !vault.signed(AuditHead.text(head.n(), head.hash()), head.signature())) {
            throw new VaultRefusedException("The database and the data folder do not belong together: the head of the audit chain was not signed by this vault. "
                    + "Name the right ones, or put back the safe copy of the data folder.");
        }
        return this;
    }

    /** The first broken entry in one sentence, or nothing where the whole chain holds. What is added meanwhile is followed as well, and the head read again. */
    public Optional<String> verify() {
        return oneConnection.execute(status -> followed());
    }

    private Optional<String> followed() {
        AuditVerification verification = new AuditVerification(witness.last());
        AuditHead head = storedHead();
        long last = following(0, verification::follow);
        for (AuditHead now = storedHead(); now.n() > head.n(); now = storedHead()) {
            head = now;
            last = following(last, verification::follow);
        }
        return verification.close(head, head.isNone() || vault.signed(AuditHead.text(head.n(), head.hash()), head.signature()));
    }

    AuditHead storedHead() {
        return jdbc.sql("select n, hash, signature from audit_head where one = 1").query(JdbcAuditTrail::head).optional().orElse(AuditHead.NONE);
    }

    private static AuditHead head(ResultSet row, int number) throws SQLException {
        return new AuditHead(row.getLong("n"), row.getString("hash"), row.getString("signature"));
    }

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        AuditEvent event = new AuditEvent(row.getString("actor"), row.getString("event"), row.getString("case_id"), row.getString("draft"),
                AuditJson.facts(row.getString("facts")));
        return new AuditEntry(row.getLong("n"), row.getString("happened"), event, row.getString("previous"), row.getString("hash"));
    }
}
