package parley.platform.database;

import io.micronaut.core.annotation.Nullable;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes commits of the embedded database durable: a commit that returned is on the disk. H2 by itself
 * writes some time later, and does not sync; one sync serves everybody who waits (group commit).
 *
 * <p>A caller needs a sync that began after its commit, so it waits for the next one to begin and end; the first who
 * waits runs it. After one failed sync nothing is acknowledged any more, because H2 reports such an error only once; and
 * after one failed write neither, because H2 has closed the database, and a thread that still uses it may never return.
 */
final class SharedSync {

    private final Sync sync;
    private final Runnable whenTheDiskFails;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private long begun;
    private long done;
    private boolean running;
    private volatile SQLException failure;

    /** Those who are committing a change, from before others can read it until it is on the disk. */
    private final AtomicInteger changing = new AtomicInteger();

    /** Makes a change seen by others. */
    interface Commit {
        void commit() throws SQLException;
    }

    /** Brings all that was committed before to the disk. */
    interface Sync {
        void sync() throws SQLException;
    }

    /**
     * @param sync called by one at a time
     * @param whenTheDiskFails told once
     */
    SharedSync(Sync sync, Runnable whenTheDiskFails) {
        this.sync = sync;
        this.whenTheDiskFails = whenTheDiskFails;
    }

    /** Commits what changes something, and returns when it is on the disk. */
    void change(Commit commit) throws SQLException {
        changing.incrementAndGet();
        try {
            commit.commit();
            await();
        } finally {
            changing.decrementAndGet();
        }
    }

    /**
     * For a commit that changes nothing: it waits for what others have committed, since that may be what it read, and
     * for nothing where nobody has. So jobs that find nothing to do leave the disk alone.
     */
    void awaitChanges() throws SQLException {
        if (changing.get() > 0) {
            await();
        }
        check();
    }

    void await() throws SQLException {
        lock.lock();
        try {
            long mine = begun + 1;
            while (done < mine && failure == null) {
                if (running) {
                    ended.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
            check();
        } finally {
            lock.unlock();
        }
    }

    private void check() throws SQLException {
        if (failure != null) {
            throw new SQLException("The disk no longer takes what is written", "58030", failure);
        }
    }

    /** The database could not write, or not sync. */
    void fail(SQLException trouble) {
        lock.lock();
        try {
            if (failure == null) {
                failure = trouble;
                whenTheDiskFails.run();
            }
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean failed() {
        return failure != null;
    }

    private void lead() {
        running = true;
        long turn = ++begun;
        lock.unlock();
        SQLException trouble = trySync();
        lock.lock();
        running = false;
        done = turn;
        if (trouble != null) {
            fail(trouble);
        }
        ended.signalAll();
    }

    private @Nullable SQLException trySync() {
        try {
            sync.sync();
            return null;
        } catch (SQLException trouble) {
            return trouble;
        }
    }
}
