package parley.platform.sql;

import java.sql.SQLException;

/** The database refused or could not run a statement. */
public final class SqlFailed extends RuntimeException {

    SqlFailed(String statement, SQLException cause) {
        super(statement, cause);
    }
}
