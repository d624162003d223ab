package org.covername.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /** Rows of a case, the oldest first. */
    public List<Row> of(String caseId) {
        return jdbc.sql("select version, event, draft, actor, json from review_event where case_id = ? order by version").param(caseId)
                .query((row, number) -> new Row(row.getLong("version"), row.getString("event"), row.getString("draft"), row.getString("actor"),
                        DraftFile.sha256(row.getString("json").getBytes(StandardCharsets.UTF_8)))).list();
    }
}
