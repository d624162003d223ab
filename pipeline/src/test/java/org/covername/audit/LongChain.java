package org.covername.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.covername.journal.Told;
import org.covername.vault.Vault;
import org.springframework.jdbc.core.JdbcTemplate;

/** A chain as an office has it after years, written in batches: each entry hashed, the last one signed, as the trail does it one by one. */
public final class LongChain {

    private static final int BATCH = 5000;

    private final JdbcTemplate database;
    private final Vault vault;
    private final List<Object[]> rows = new ArrayList<>();
    private AuditEntry last;

    public LongChain(DataSource database, Vault vault) {
        this.database = new JdbcTemplate(database);
        this.vault = vault;
        AuditHead head = new JdbcAuditTrail(database, vault).storedHead();
        this.last = new AuditEntry(head.n(), "", AuditEvent.ofProduct("", "", "", new TreeMap<>()), "", head.hash());
    }

    /** The entry of an event that stands in the journal. */
    public void add(Told told) {
        add(AuditEvents.of(told));
    }

    /** Entries of steps, until there are so many in all. */
    public void fillTo(long entries) {
        while (last.n() < entries) {
            add(AuditEvent.ofProduct("recognition", "case-" + last.n() / 40, "draft-1", new TreeMap<>(Map.of("in", last.hash(), "out", last.hash(), "rules", last.hash()))));
        }
    }

    private void add(AuditEvent event) {
        last = AuditEntry.after(last.n(), last.hash(), event);
        rows.add(new Object[] {last.n(), last.time(), event.actor(), event.what(), event.caseId(), event.draft(), AuditJson.object(event.facts()), last.previous(), last.hash()});
        if (rows.size() == BATCH) {
            write();
        }
    }

    /** Writes what is left, and signs. */
    public void close() {
        write();
        database.update("update audit_head set n = ?, hash = ?, signature = ? where one = 1", last.n(), last.hash(), vault.sign(AuditHead.text(last.n(), last.hash())));
    }

    private void write() {
        database.batchUpdate("insert into audit_entry (n, happened, actor, event, case_id, draft, facts, previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        rows.clear();
    }
}
