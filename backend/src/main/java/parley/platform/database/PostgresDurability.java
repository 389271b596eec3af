package parley.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Refuses a PostgreSQL that would acknowledge what it may lose. */
final class PostgresDurability {

    private PostgresDurability() {}

    static void check(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            demand(statement, "fsync", "on");
            demand(statement, "full_page_writes", "on");
            if (read(statement, "synchronous_commit").equals("off")) {
                throw new IllegalStateException("PostgreSQL has synchronous_commit=off and could lose acknowledged work. Set it to on.");
            }
        }
    }

    private static void demand(Statement statement, String setting, String value) throws SQLException {
        if (!read(statement, setting).equals(value)) {
            throw new IllegalStateException("PostgreSQL has " + setting + "=" + read(statement, setting)
                    + " and could lose acknowledged work. Set it to " + value + ".");
        }
    }

    private static String read(Statement statement, String setting) throws SQLException {
        try (ResultSet result = statement.executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        }
    }
}
