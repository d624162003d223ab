package org.covername.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The H2 file of a data folder as a script of SQL, which any later H2 reads. Opened for one process alone, so that a script is never made of a database at work. */
final class JdbcH2Copy {

    private static final int IN_USE = 90020;

    private JdbcH2Copy() {
    }

    static void write(Path data, Path script) {
        run(data, ";IFEXISTS=TRUE", "script to ?", script);
    }

    static void read(Path script, Path data) {
        run(data, "", "runscript from ?", script);
    }

    private static void run(Path data, String settings, String sql, Path script) {
        String address = "jdbc:h2:file:" + data.resolve("database") + settings;
        try (Connection connection = DriverManager.getConnection(address, "sa", ""); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, script.toString());
            statement.execute();
        } catch (SQLException failed) {
            throw new BackupRefusedException(failed.getErrorCode() == IN_USE ? "The database in " + data + " is in use; stop Covername, and try again."
                    : "The database in " + data + " cannot be copied (" + failed.getSQLState() + "); see that there is room, and that the data folder is the right one.", failed);
        }
    }
}
