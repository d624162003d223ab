package org.covername.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Claims among all processes on one PostgreSQL: a row that is locked in a connection of its own. The lock goes with the connection, and needs no clock; the end of a machine the
 * database sees by the keep-alive that its connections are given.
 */
final class JdbcClaims implements Claims {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcClaims.class);

    private final DataSource database;

    JdbcClaims(DataSource database) {
        this.database = database;
    }

    /** @param held whether the row was to be had; the connection is kept until the claim is given back */
    record Row(Connection connection, boolean held) implements Claim {

        /** Where the connection is gone, so is the claim; what was done under it stands. */
        @Override
        public void close() {
            try (connection) {
                connection.rollback();
                connection.setAutoCommit(true);
            } catch (SQLException gone) {
                LOG.warn("The database does not answer: {}", gone.getClass().getName());
            }
        }
    }

    @Override
    public Claim claim(String what) {
        return ask(what, " for update skip locked");
    }

    @Override
    public Claim await(String what) {
        return ask(what, " for update");
    }

    private Claim ask(String what, String how) {
        try {
            Connection connection = database.getConnection();
            try {
                connection.setAutoCommit(false);
                return new Row(connection, locks(connection, what, how));
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("A claim cannot be made", failure);
        }
    }

    private static boolean locks(Connection connection, String what, String how) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement("select what from claim where what = ?" + how)) {
            question.setString(1, what);
            try (ResultSet row = question.executeQuery()) {
                return row.next();
            }
        }
    }
}
