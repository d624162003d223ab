package org.covername.office;

import java.util.List;
import org.covername.office.Candidates.Unfinished;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts of a case, as the intake's own tables know them, that are being read, that failed, or whose report does not yet say what was ruled. */
final class JdbcUnfinished {

    private JdbcUnfinished() {
    }

    static List<Unfinished> of(JdbcClient jdbc, String caseId) {
        return jdbc.sql("select draft_no, state from draft d where case_id = ? and (state in ('WAITING', 'HELD')"
                + " or exists (select 1 from draft_ruling r where r.draft_key = d.draft_key and r.last_no > r.applied_no)) order by draft_no").param(caseId)
                .query((row, number) -> new Unfinished("draft-" + row.getInt("draft_no"), row.getString("state").equals("HELD"))).list();
    }
}
