package org.covername.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.covername.document.DraftFile;

/**
 * An entry just as it lies in the database, for whoever follows the chain: its facts are not read, as the hash bears out every character of them.
 *
 * @param values as {@link CanonicalText} has them
 */
record StoredEntry(long n, List<String> values, String hash) {

    /** The columns, in the order in which {@link #of} reads them. */
    static final String COLUMNS = "n, happened, actor, event, case_id, draft, facts, previous, hash";

    StoredEntry {
        values = List.copyOf(values);
    }

    static StoredEntry of(ResultSet row, int number) throws SQLException {
        List<String> values = List.of(row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8));
        return new StoredEntry(row.getLong(1), values, row.getString(9));
    }

    String previous() {
        return values.get(values.size() - 1);
    }

    /** The hash that this entry ought to have. */
    String hashed() {
        return DraftFile.sha256(CanonicalText.of(n, values).getBytes(StandardCharsets.UTF_8));
    }
}
