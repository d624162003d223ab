package org.covername.intake;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Who works on what: one at a time on a draft, and one at a time at the drop folder. A claim ends with the process that has it, however that ends. */
interface Claims {

    /** Held while a file is taken out of the drop folder. */
    String INBOUND = "inbound";
    String DEAD_LETTERS = "dead-letters";

    /** A claim, or word that somebody else has it. */
    interface Claim extends AutoCloseable {

        boolean held();

        @Override
        void close();
    }

    /** Does not wait: one that somebody else has is not held. */
    Claim claim(String what);

    /** Waits until nobody else has it. */
    Claim await(String what);

    /**
     * Among all processes where they share a PostgreSQL; else within this one. H2 belongs to one process, and one whose disk was full is not opened again as long as anybody has a
     * connection from before: nobody may keep one while a draft is worked on.
     */
    static Claims on(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? new ClaimsInMemory() : new JdbcClaims(database);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be asked what it is", unreachable);
        }
    }
}
