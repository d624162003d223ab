package org.covername.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covername.document.DraftFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal's rows just as they lie in the database, for whoever checks them: none is read into an event. */
public record JdbcRows(JdbcClient jdbc) {

    /**
     * What a row says beside its event's own fields.
     *
     * @param sha256 of the stored fields, which the audit holds of an event that was not changed
     */
    public record Row(long version, String event, String draft, String actor, String sha256) {
    }

    /** Cases with at least one row, in alphabetical order. */
    public List<String> cases() {
        return jdbc.sql("select distinct case_id from review_event order by case_id").query(String.class).list();
    }

    /** Rows of these cases, each with at least one; the oldest of a case first. */
    public Map<String, List<Row>> of(List<String> cases) {
        Map<String, List<Row>> rows = new TreeMap<>();
        jdbc.sql("select case_id, version, event, draft, actor, json from review_event where case_id in (:cases) order by case_id, version").param("cases", cases)
                .query(row -> {
                    rows.computeIfAbsent(row.getString("case_id"), any -> new ArrayList<>()).add(new Row(row.getLong("version"), row.getString("event"), row.getString("draft"),
                            row.getString("actor"), DraftFile.sha256(row.getString("json").getBytes(StandardCharsets.UTF_8))));
                });
        return rows;
    }
}
