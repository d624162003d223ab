package org.covername.intake;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/** Throws away a connection whose database is gone, so that the next one finds the database that came back: Hikari knows PostgreSQL's words for that, and not H2's. */
final class HikariEviction implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return Hindrance.behind(failure).isPresent() ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
