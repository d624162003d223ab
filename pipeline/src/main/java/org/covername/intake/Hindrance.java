package org.covername.intake;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps a draft from its next step and is no fault of the draft. It waits as it stands, and goes on once the cause is gone. */
enum Hindrance {
    NO_ROOM("There is no room left on a disk that Covername writes to. Make room below inbound/, outbound/ and the data folder."),
    NO_RIGHT("A folder of Covername may not be written. Give its user the right to write below inbound/, outbound/ and the data folder."),
    NO_FOLDER("A folder of Covername cannot be reached. See to the disk or the network share below inbound/, outbound/ and the data folder."),
    NO_DATABASE("The database does not answer. Start it, or mend the way to it."),
    NO_BROKER("The broker of the work queue does not answer. Start it, or mend the way to it.");

    private static final int LONGEST_CHAIN = 20;
    /** Classes of SQLSTATE: connection lost, resources short, ended by an operator; and what H2 says of a database that was closed or whose file fails. */
    private static final Set<String> LOST = Set.of("08", "53", "57");
    private static final Set<String> LOST_BY_H2 = Set.of("90028", "90031", "90067", "90098", "90121");
    private static final String FULL_DATABASE = "53100";

    private final String sentence;

    Hindrance(String sentence) {
        this.sentence = sentence;
    }

    /** What is wrong, and what to do; without any name. */
    String sentence() {
        return sentence;
    }

    /**
     * The hindrance behind a failure, the one that tells most: a database on a full disk does not answer either. None where the draft or the product itself may be the reason,
     * as such a draft must not be tried for ever.
     */
    static Optional<Hindrance> behind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(LONGEST_CHAIN).map(Hindrance::of).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static Optional<Hindrance> of(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return ofDatabase(sql);
        }
        if (failure instanceof JMSException) {
            return Optional.of(NO_BROKER);
        }
        return failure instanceof IOException io ? ofFiles(io) : Optional.empty();
    }

    private static Optional<Hindrance> ofDatabase(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.equals(FULL_DATABASE)) {
            return Optional.of(NO_ROOM);
        }
        boolean lost = failure instanceof SQLTransientConnectionException || LOST_BY_H2.contains(state) || LOST.contains(state.substring(0, Math.min(2, state.length())));
        return lost ? Optional.of(NO_DATABASE) : Optional.empty();
    }

    /** Java tells these by what the system says; a reader of documents throws an IOException as well, whose text means nothing here. */
    private static Optional<Hindrance> ofFiles(IOException failure) {
        String said = String.valueOf(failure.getMessage());
        if (says(said, "No space left on device", "Disk quota exceeded", "There is not enough space on the disk")) {
            return Optional.of(NO_ROOM);
        } else if (failure instanceof AccessDeniedException || says(said, "Read-only file system")) {
            return Optional.of(NO_RIGHT);
        }
        boolean unreachable = says(said, "Input/output error", "Stale file handle", "Transport endpoint is not connected", "Not a directory", "Too many open files", "Host is down");
        return unreachable && !(failure instanceof NoSuchFileException) ? Optional.of(NO_FOLDER) : Optional.empty();
    }

    private static boolean says(String said, String... endings) {
        return Stream.of(endings).anyMatch(said::endsWith);
    }
}
