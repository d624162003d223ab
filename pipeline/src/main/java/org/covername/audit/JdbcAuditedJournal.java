package org.covername.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.covername.journal.JdbcRows;
import org.covername.journal.JdbcRows.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The journal held against the chain, event by event: what a case has become is read from the journal, so a row that somebody changed, removed or added there would make a
 * held report a cleared one while the chain still held.
 */
public final class JdbcAuditedJournal {

    private static final String VERSION = "version";
    private static final String HASH = "event";
    private static final String TELLS_OF_THE_JOURNAL = "facts like '%\"version\":%'";
    /** Cases that are read together: one at a time, an office with ten thousand asks twenty thousand questions. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;

    /** @param database the one that holds both the journal and the chain */
    public JdbcAuditedJournal(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.snapshot = new TransactionTemplate(new JdbcTransactionManager(database));
        // Both have to be read as they stood at one moment: the service may write an event, and its entry, in between.
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
        snapshot.setReadOnly(true);
    }

    /** The first row that is not as the chain has it, in one sentence; nothing where all are. */
    public Optional<String> verify() {
        return snapshot.execute(status -> {
            JdbcRows rows = new JdbcRows(jdbc);
            TreeSet<String> all = new TreeSet<>(rows.cases());
            all.addAll(jdbc.sql("select distinct case_id from audit_entry where " + TELLS_OF_THE_JOURNAL).query(String.class).list());
            List<String> cases = List.copyOf(all);
            Optional<String> found = Optional.empty();
            for (int from = 0; from < cases.size() && found.isEmpty(); from += AT_ONCE) {
                found = against(cases.subList(from, Math.min(cases.size(), from + AT_ONCE)), rows);
            }
            return found;
        });
    }

    private Optional<String> against(List<String> cases, JdbcRows rows) {
        Map<String, List<Row>> stored = rows.of(cases);
        Map<String, SortedMap<Long, AuditEvent>> audited = audited(cases);
        return cases.stream().map(caseId -> against(caseId, stored.getOrDefault(caseId, List.of()), audited.getOrDefault(caseId, new TreeMap<>()))).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> against(String caseId, List<Row> rows, SortedMap<Long, AuditEvent> audited) {
        for (Row row : rows) {
            Optional<AuditEvent> told = Optional.ofNullable(audited.remove(row.version()));
            if (told.isEmpty()) {
                return Optional.of("event " + row.version() + " of " + caseId + " stands in the journal, and the chain has no entry of it");
            }
            if (!same(row, told.get())) {
                return Optional.of("event " + row.version() + " of " + caseId + " was changed in the journal: the chain has another hash or word of it");
            }
        }
        return audited.isEmpty() ? Optional.empty()
                : Optional.of("event " + audited.firstKey() + " of " + caseId + " is missing in the journal, and the chain has its entry");
    }

    private Map<String, SortedMap<Long, AuditEvent>> audited(List<String> cases) {
        Map<String, SortedMap<Long, AuditEvent>> audited = new HashMap<>();
        jdbc.sql("select case_id, actor, event, draft, facts from audit_entry where case_id in (:cases) and " + TELLS_OF_THE_JOURNAL + " order by n").param("cases", cases).query(row -> {
            SortedMap<String, String> facts = AuditJson.facts(row.getString("facts"));
            if (facts.containsKey(HASH) && facts.containsKey(VERSION)) {
                String caseId = row.getString("case_id");
                audited.computeIfAbsent(caseId, any -> new TreeMap<>())
                        .put(Long.valueOf(facts.get(VERSION)), new AuditEvent(row.getString("actor"), row.getString("event"), caseId, row.getString("draft"), facts));
            }
        });
        return audited;
    }

    /** The name of an event is compared as well: two events may have the same fields, and mean the opposite. */
    private static boolean same(Row row, AuditEvent told) {
        return row.sha256().equals(told.facts().get(HASH)) && AuditEvents.word(row.event()).equals(told.what()) && row.draft().equals(told.draft())
                && row.actor().equals(told.actor());
    }
}
