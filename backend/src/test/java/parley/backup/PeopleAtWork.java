package parley.backup;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import parley.platform.Secrets;
import parley.testing.Answer;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * Several people who write at a steady pace, each one thing after another, and note down outside the server what was
 * acknowledged and when. They can be asked to hold still for a moment.
 */
final class PeopleAtWork implements AutoCloseable {

    private static final int PEOPLE = 12;
    private static final int PATIENCE_SECONDS = 60;

    /** Who was held up makes up for so much, and no more. */
    private static final long CATCH_UP = TimeUnit.MILLISECONDS.toNanos(200);

    /** Files, tickets, replies and drafts, in the mixture of a desk that is all writing. */
    enum Kind {
        UPLOAD,
        TICKET,
        REPLY,
        DRAFT
    }

    /**
     * @param mark found nowhere else: the id of an upload, the words of a ticket or of a reply
     * @param sha256 of the contents of an upload
     * @param began nanoseconds
     * @param ended nanoseconds; it was acknowledged
     */
    record Written(Kind kind, String mark, String sha256, long began, long ended) {}

    private final TestParley parley;
    private final long between;
    private final AtomicLong nextAt = new AtomicLong(System.nanoTime());
    private final Queue<Written> written = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final ReadWriteLock still = new ReentrantReadWriteLock(true);
    private volatile boolean done;

    PeopleAtWork(TestParley parley, int perSecond) {
        this.parley = parley;
        this.between = TimeUnit.SECONDS.toNanos(1) / perSecond;
        List<UUID> people = List.of(parley.company().agnes(), parley.company().ines(), parley.company().tomas());
        for (int person = 0; person < PEOPLE; person++) {
            Visitor visitor = parley.as(people.get(person % people.size()));
            int number = person;
            threads.add(new Thread(() -> work(visitor, number), "at work " + person));
        }
        threads.forEach(Thread::start);
    }

    List<Written> written() {
        return List.copyOf(written);
    }

    /** What was answered other than by taking it. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    void awaitWritten(int number) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (written.size() < number) {
            if (System.nanoTime() > end || !refused.isEmpty()) {
                throw new IllegalStateException(written.size() + " written; refused: " + refused);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** Waits until they have kept their pace for so long: a machine that just started, or that is busy, takes its time to it. */
    void awaitPace(Duration time) {
        int wanted = (int) (time.toNanos() / between);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS) / 2;
        int before;
        do {
            before = written.size();
            awaitWritten(before + 1);
            LockSupport.parkNanos(time.toNanos());
        } while (written.size() - before < wanted && System.nanoTime() < end);
    }

    /** Waits for what is under way, and lets nobody begin anything until it is closed. */
    Stillness holdStill() {
        still.writeLock().lock();
        return still.writeLock()::unlock;
    }

    interface Stillness extends AutoCloseable {

        @Override
        void close();
    }

    @Override
    public void close() {
        done = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void work(Visitor visitor, int person) {
        Random random = new Random(person);
        try {
            for (int turn = 0; !done; turn++) {
                String file = turn % 2 == 0 ? upload(visitor, random) : null;
                long ticket = file(visitor, file == null ? List.of() : List.of(file));
                draft(visitor, "work-" + person);
                reply(visitor, ticket);
                reply(visitor, ticket);
            }
        } catch (RuntimeException failure) {
            refused.add(failure.toString());
        }
    }

    private String upload(Visitor visitor, Random random) {
        byte[] bytes = new byte[4_000];
        random.nextBytes(bytes);
        String contents = Base64.getEncoder().encodeToString(bytes);
        return write(Kind.UPLOAD, null, Secrets.sha256(contents.getBytes(StandardCharsets.UTF_8)), 201, () -> Desk.upload(visitor, "log.txt", contents)).string("/id");
    }

    private long file(Visitor visitor, List<String> files) {
        String title = "Load " + UUID.randomUUID();
        return write(Kind.TICKET, title, null, 201, () -> visitor.post("/api/tickets", Desk.ticket(title, files))).number("/number");
    }

    private void reply(Visitor visitor, long ticket) {
        String words = "It beeps still " + UUID.randomUUID();
        write(Kind.REPLY, words, null, 201, () -> visitor.post("/api/tickets/" + ticket + "/replies", Map.of("body", words)));
    }

    private void draft(Visitor visitor, String place) {
        String words = "I begin to write " + UUID.randomUUID();
        write(Kind.DRAFT, words, null, 200, () -> visitor.put("/api/drafts/" + place, Map.of("body", words)));
    }

    private interface Write {
        Answer send();
    }

    private Answer write(Kind kind, String mark, String sha256, int status, Write write) {
        LockSupport.parkNanos(nextAt.accumulateAndGet(System.nanoTime(), (next, now) -> Math.max(next + between, now - CATCH_UP)) - System.nanoTime());
        still.readLock().lock();
        try {
            long began = System.nanoTime();
            Answer answer = write.send();
            long ended = System.nanoTime();
            answer.expect(status);
            written.add(new Written(kind, mark == null ? answer.string("/id") : mark, sha256, began, ended));
            return answer;
        } finally {
            still.readLock().unlock();
        }
    }
}
