package parley.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * Brings the embedded database to the disk so that a crash leaves every transaction wholly there or not at all. Others may
 * store what they find at any time, H2's own thread among them; the disk is only given what was stored in a quiet moment.
 *
 * <p>People wait only while H2 collects the roots of what it will store, which is quickly done; it goes on writing them
 * into the memory of the {@link JournalledFile} while people work again. If somebody else stored something meanwhile, or
 * was about to, it is done again while they wait.
 */
final class WholePictures implements SharedSync.Sync {

    private final MVStore store;
    private final JournalledFile file;
    private final QuietMoments moments;

    WholePictures(MVStore store, JournalledFile file, QuietMoments moments) {
        this.store = store;
        this.file = file;
        this.moments = moments;
    }

    static WholePictures of(Connection connection, QuietMoments moments) throws SQLException {
        SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        MVStore store = session.getDatabase().getStore().getMvStore();
        return new WholePictures(store, JournalledDisk.opened(store.getFileStore().getFileName()), moments);
    }

    @Override
    public void sync() throws SQLException {
        try {
            if (!keptWhileOthersWork()) {
                keepWhileTheyWait();
            }
            store.sync();
        } catch (RuntimeException failure) {
            throw new SQLException("The database could not be brought to the disk", "58030", failure);
        }
    }

    /** From now on what was stored last goes to the disk as well: there are no quiet moments when the database closes. */
    void end() {
        file.keepEverything();
    }

    private boolean keptWhileOthersWork() {
        long version = moments.during(store::tryCommit);
        AtomicBoolean kept = new AtomicBoolean();
        whenAllIsWritten(() -> {
            if (store.getCurrentVersion() == version) {
                file.keep();
                kept.set(true);
            }
        });
        return kept.get();
    }

    private void keepWhileTheyWait() {
        moments.during(() -> {
            long version = store.commit();
            whenAllIsWritten(file::keep);
            return version;
        });
    }

    /** H2 holds off everybody who would store something until this is done. */
    private void whenAllIsWritten(Runnable then) {
        store.executeFilestoreOperation(then);
    }
}
