package parley.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/** The embedded database: refused before the disk is full, synced as a whole before anything is acknowledged. */
final class EmbeddedDurability implements Durability {

    private static final String DISK_FULL = "53100";

    private final DiskRoom room;
    private final SharedSync sync;
    private final QuietMoments moments;

    EmbeddedDurability(DiskRoom room, SharedSync sync, QuietMoments moments) {
        this.room = room;
        this.sync = sync;
        this.moments = moments;
    }

    @Override
    public Connection watched(Connection connection) throws SQLException {
        return WatchedConnection.of(connection, moments);
    }

    /** H2 closes itself at the first write that fails, so it must not come to that. */
    @Override
    public void before(Connection connection) throws SQLException {
        if (room.isShort()) {
            connection.rollback();
            throw new SQLException("There is no room left for the database", DISK_FULL);
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        if (session.hasPendingTransaction()) {
            sync.change(connection::commit);
        } else {
            connection.commit();
            sync.awaitChanges();
        }
    }

    @Override
    public void failed(SQLException failure) {
        if (Outage.brokeTheFile(failure)) {
            sync.fail(failure);
        }
    }
}
