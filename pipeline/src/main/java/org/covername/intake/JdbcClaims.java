package org.covername.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who works on what, among all processes on one database. A claim is a row that is locked in a connection of its own: it goes with the process however that ends, and needs no
 * clock. PostgreSQL sees the end of a machine by the keep-alive that its connection is given.
 */
final class JdbcClaims {

    /** Held while a file is taken out of the drop folder. */
    static final String INBOUND = "inbound";
    static final String DEAD_LETTERS = "dead-letters";

    private static final Logger LOG = LoggerFactory.getLogger(JdbcClaims.class);

    private final DataSource database;

    JdbcClaims(DataSource database) {
        this.database = database;
    }

    /** A claim, or word that somebody else has it. */
    record Claim(Connection connection, boolean held) implements AutoCloseable {

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

    /** Does not wait: one that somebody else has is not held. */
    Claim claim(String what) {
        return ask(what, " for update skip locked");
    }

    /** Waits until nobody else has it. */
    Claim await(String what) {
        return ask(what, " for update");
    }

    private Claim ask(String what, String how) {
        try {
            Connection connection = database.getConnection();
            try {
                connection.setAutoCommit(false);
                return new Claim(connection, locks(connection, what, how));
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
