package parley.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Everything as it was at one moment, while people go on working. Both databases keep old versions of rows for as long as
 * somebody reads them: H2 in a transaction of isolation SNAPSHOT, PostgreSQL in one of REPEATABLE READ.
 */
public final class StillPicture {

    /** What JDBC has no name for. */
    private static final int H2_SNAPSHOT = 6;

    private StillPicture() {}

    /** The first statement on the connection takes the picture; a rollback ends it. */
    public static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            connection.setTransactionIsolation(H2_SNAPSHOT);
        } else {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
    }
}
