package org.covername.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covername.publication.CaseRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What all cases have come to, kept in memory so that a page that shows them all reads only those that moved since. A case is read anew when the number of its last event is
 * another one, as events are only ever added. Nothing is kept of what a transaction that is still open has seen: it may not be kept itself.
 */
final class JdbcRecords {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private Map<String, CaseRecord> kept = Map.of();

    JdbcRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    synchronized List<CaseRecord> all() {
        Map<String, CaseRecord> now = new TreeMap<>();
        List<String> moved = new ArrayList<>();
        jdbc.sql("select case_id, max(version) as last from review_event group by case_id").query(row -> {
            String caseId = row.getString("case_id");
            CaseRecord known = kept.get(caseId);
            if (known != null && known.version() == row.getLong("last")) {
                now.put(caseId, known);
            } else {
                moved.add(caseId);
            }
        });
        for (int from = 0; from < moved.size(); from += AT_ONCE) {
            now.putAll(read(moved.subList(from, Math.min(moved.size(), from + AT_ONCE))));
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            kept = now;
        }
        return List.copyOf(now.values());
    }

    private Map<String, CaseRecord> read(List<String> cases) {
        Map<String, CaseRecord> records = new TreeMap<>();
        jdbc.sql("select case_id, event, json from review_event where case_id in (:cases) order by case_id, version").param("cases", cases).query(row -> {
            String caseId = row.getString("case_id");
            CaseRecord before = records.getOrDefault(caseId, CaseRecord.empty(caseId));
            records.put(caseId, EventJson.read(row.getString("event"), row.getString("json")).after(before));
        });
        return records;
    }
}
