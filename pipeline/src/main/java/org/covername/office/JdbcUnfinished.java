package org.covername.office;

import java.util.List;
import org.covername.office.Candidates.Unfinished;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts of a case, as the intake's own table knows them, that are being read or that failed. */
final class JdbcUnfinished {

    private JdbcUnfinished() {
    }

    static List<Unfinished> of(JdbcClient jdbc, String caseId) {
        return jdbc.sql("select draft_no, state from draft where case_id = ? and state in ('WAITING', 'HELD') order by draft_no").param(caseId)
                .query((row, number) -> new Unfinished("draft-" + row.getInt("draft_no"), row.getString("state").equals("HELD"))).list();
    }
}
