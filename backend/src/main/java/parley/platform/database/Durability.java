package parley.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/** What happens around a commit, so that it cannot be lost once it returned. */
interface Durability {

    /** For a database that sees to it by itself. */
    Durability BUILT_IN = new Durability() {};

    /** The connection as it is to be used. */
    default Connection watched(Connection connection) throws SQLException {
        return connection;
    }

    /** Refuses the commit where it cannot be kept. */
    default void before(Connection connection) throws SQLException {}

    /** Returns when what was committed, and what it had read, cannot be lost any more. */
    default void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    /** The commit failed because of the database or its disk. */
    default void failed(SQLException failure) {}
}
