package org.covername.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.covername.delivery.Errand.Kind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Errands in the database: waiting, begun, done. Whoever takes one says so before it is sent, so that neither a restart nor a second machine sends it twice; one that a stop
 * left begun may or may not have gone out.
 */
final class JdbcErrands {

    private static final String WAITING = "waiting";
    private static final String BEGUN = "begun";
    private static final String DONE = "done";
    private static final String UNKNOWN = "unknown";

    private final JdbcClient jdbc;

    JdbcErrands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes an errand, unless it is known. */
    void note(Errand errand) {
        if (knows(errand.id())) {
            return;
        }
        try {
            jdbc.sql("insert into errand (id, kind, case_id, which, detail, state, changed) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(errand.id(), errand.kind().word(), errand.caseId(), errand.which(), errand.detail(), WAITING, Instant.now().toString()).update();
        } catch (DuplicateKeyException another) {
            // Another machine noted it in this very moment: it is there, which is all that is wanted.
            return;
        }
    }

    boolean knows(String id) {
        return jdbc.sql("select count(*) from errand where id = ?").param(id).query(Integer.class).single() > 0;
    }

    List<Errand> waiting() {
        return jdbc.sql("select * from errand where state = ? order by changed, id").param(WAITING).query(JdbcErrands::errand).list();
    }

    /** Whether the errand is the caller's: nobody else has it. */
    boolean begin(Errand errand) {
        return move(errand, WAITING, BEGUN);
    }

    void done(Errand errand) {
        move(errand, BEGUN, DONE);
    }

    /** It did not go out: it is tried again at the next look. */
    void again(Errand errand) {
        move(errand, BEGUN, WAITING);
    }

    /** Errands that a stop left begun: a package goes again, as it only takes its own place; a notice does not, and is told to the log. */
    List<Errand> left(Duration longest) {
        List<Errand> left = jdbc.sql("select * from errand where state = ? and changed < ?").params(BEGUN, Instant.now().minus(longest).toString()).query(JdbcErrands::errand).list();
        left.forEach(errand -> move(errand, BEGUN, errand.kind().notice() ? UNKNOWN : WAITING));
        return left;
    }

    private boolean move(Errand errand, String from, String to) {
        return jdbc.sql("update errand set state = ?, changed = ? where id = ? and state = ?").params(to, Instant.now().toString(), errand.id(), from).update() == 1;
    }

    private static Errand errand(ResultSet row, int number) throws SQLException {
        return new Errand(row.getString("id"), Kind.ofWord(row.getString("kind")), row.getString("case_id"), row.getString("which"), row.getString("detail"));
    }
}
