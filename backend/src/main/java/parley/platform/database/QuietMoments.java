package parley.platform.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.h2.engine.SessionLocal;

/**
 * Moments in which nobody changes anything in the embedded database. H2 collects what it stores map by map while others
 * write, so what it stored in any other moment can have a transaction in one table and not in the next.
 *
 * <p>Everything that may change something passes this gate on its way in and out. Whoever wants a quiet moment closes it
 * and waits until those inside are out, or stand still: a statement can wait in H2 for a row of somebody else's
 * transaction. That transaction cannot end while the gate is closed if its session is outside, or stands still itself; so
 * the one who waits for it stays where it is, and is not waited for. Hence there is no deadlock: who is inside waits for
 * nobody outside but in H2, who is outside waits only for the gate, and who closed it waits only for those who move.
 *
 * <p>H2 does not always wait: {@code insert ... on conflict do nothing} tries again and again while the row that it would
 * meet is not committed. So after ten milliseconds those go on whose transactions have begun, until nobody is inside; only
 * new ones are held off. They come to their end, and with them whatever waited for it.
 *
 * <p>A statement that runs longer than five seconds is not waited for either, once for all its time: so one that takes
 * a minute holds up the others once and not at every commit. It may be there by halves after a crash. Nothing that people
 * or jobs do takes so long. It is also less than a statement waits for a row, so that none gives up waiting unseen.
 */
final class QuietMoments {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition left = lock.newCondition();
    private final Condition opened = lock.newCondition();
    private final Map<Thread, Inside> inside = new HashMap<>();
    private final Duration longest;
    private boolean closed;
    private boolean begunGoOn;

    QuietMoments() {
        this(LONGEST);
    }

    /** @param longest that a statement is waited for, from its begin */
    QuietMoments(Duration longest) {
        this.longest = longest;
    }

    private record Inside(SessionLocal session, Thread thread, long since) {

        /** A thread that was woken is no longer in this state, even before it runs. */
        boolean waitsForOneNotIn(Set<Integer> moving) {
            int blocker = blocker(session);
            return blocker != 0 && !moving.contains(blocker) && thread.getState() == Thread.State.TIMED_WAITING && blocker(session) == blocker;
        }
    }

    /**
     * H2 looks at the transaction twice, whether it is there and then for whom it waits. It is the thread of the session
     * that ends it, at any moment.
     *
     * @return the session for whose row this one waits, 0 where it does not
     */
    static int blocker(SessionLocal session) {
        try {
            return session.getBlockingSessionId();
        } catch (NullPointerException ended) {
            return 0;
        }
    }

    /** Before something that may change something; {@link #leave} follows in any case. */
    void enter(SessionLocal session) {
        lock.lock();
        try {
            while (closed && !(begunGoOn && session.hasPendingTransaction())) {
                opened.awaitUninterruptibly();
            }
            inside.put(Thread.currentThread(), new Inside(session, Thread.currentThread(), System.nanoTime()));
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            inside.remove(Thread.currentThread());
            begunGoOn &= !inside.isEmpty();
            left.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Does this while nobody changes anything. It must be short, and must not pass the gate itself. */
    <T> T during(Supplier<T> action) {
        boolean interrupted = false;
        lock.lock();
        try {
            closed = true;
            long since = System.nanoTime();
            while (somebodyMoves()) {
                interrupted |= awaitMove();
                letBegunGoOn(since);
            }
            begunGoOn = false;
            return action.get();
        } finally {
            closed = false;
            begunGoOn = false;
            opened.signalAll();
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void letBegunGoOn(long since) {
        if (!begunGoOn && !inside.isEmpty() && System.nanoTime() - since > PATIENCE) {
            begunGoOn = true;
            opened.signalAll();
        }
    }

    /** @return whether somebody wants this thread to stop */
    private boolean awaitMove() {
        try {
            left.awaitNanos(LOOK_AGAIN);
            return false;
        } catch (InterruptedException stop) {
            return true;
        }
    }

    /** Those who wait for somebody outside stand still, then those who wait for them, and so on. */
    private boolean somebodyMoves() {
        List<Inside> moving = new ArrayList<>(inside.values());
        boolean fewer = true;
        while (fewer) {
            Set<Integer> sessions = moving.stream().map(each -> each.session().getId()).collect(Collectors.toSet());
            fewer = moving.removeIf(each -> each.waitsForOneNotIn(sessions));
        }
        long now = System.nanoTime();
        return moving.stream().anyMatch(each -> now - each.since() < longest.toNanos());
    }
}
