package parley.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class QuietMomentsTest {

    private static final String CHANGE = "update words set word = word || '!' where id = 1";
    private static final String READ = "select word from words";

    /** For one who does not leave; whoever does not wait for him is much sooner there. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final QuietMoments moments = new QuietMoments(PATIENCE);

    @TempDir
    Path folder;

    private Connection first;
    private Connection second;

    @BeforeEach
    void open() throws SQLException {
        first = connect();
        second = connect();
        try (Statement statement = first.createStatement()) {
            statement.execute("create table words (id int primary key, word varchar(100))");
            statement.execute("insert into words values (1, 'printer'), (2, 'scanner')");
        }
        first.setAutoCommit(false);
        second.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        try (Statement statement = first.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    @Test
    void one_who_waits_for_a_row_is_not_waited_for() throws Exception {
        execute(first, CHANGE);
        CompletableFuture<Void> waits = CompletableFuture.runAsync(() -> execute(second, CHANGE));
        awaitBlocked(second);
        long began = System.nanoTime();
        assertThat(moments.during(() -> "quiet")).isEqualTo("quiet");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE.minusSeconds(1));
        assertThat(waits).isNotDone();
        first.commit();
        waits.get(1, TimeUnit.MINUTES);
        second.commit();
    }

    @Test
    void one_who_tries_again_and_again_is_waited_for_while_the_other_comes_to_its_end() throws Exception {
        execute(first, "insert into words values (3, 'screen')");
        CompletableFuture<Void> tries = CompletableFuture.runAsync(() -> execute(second, "insert into words values (3, 'mouse') on conflict do nothing"));
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        assertThat(tries).isNotDone();
        long began = System.nanoTime();
        CompletableFuture<String> quiet = CompletableFuture.supplyAsync(() -> moments.during(() -> "quiet"));
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        execute(first, "insert into words values (4, 'keyboard')");
        commit(first);
        assertThat(quiet.get(1, TimeUnit.MINUTES)).isEqualTo("quiet");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as("sooner than one who takes long").isLessThan(PATIENCE.minusSeconds(1));
        tries.get(1, TimeUnit.MINUTES);
        second.rollback();
    }

    @Test
    void one_who_is_at_work_is_waited_for() throws Exception {
        CountDownLatch in = new CountDownLatch(1);
        CompletableFuture<Long> works = CompletableFuture.supplyAsync(() -> {
            moments.enter(session(first));
            in.countDown();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            long leaves = System.nanoTime();
            moments.leave();
            return leaves;
        });
        in.await();
        long quiet = moments.during(System::nanoTime);
        assertThat(quiet).isGreaterThanOrEqualTo(works.get());
    }

    @Test
    void one_who_takes_long_is_not_waited_for_for_ever() throws Exception {
        CountDownLatch in = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> works = CompletableFuture.runAsync(() -> {
            moments.enter(session(first));
            in.countDown();
            await(done);
            moments.leave();
        });
        in.await();
        assertThat(moments.during(() -> "once")).isEqualTo("once");
        long began = System.nanoTime();
        assertThat(moments.during(() -> "again")).isEqualTo("again");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE.minusSeconds(1));
        done.countDown();
        works.get();
    }

    @Test
    void changes_and_ends_wait_and_reads_do_not() throws Exception {
        execute(first, CHANGE);
        CompletableFuture<Void> changes = moments.during(() -> {
            execute(second, READ);
            CompletableFuture<Void> later = CompletableFuture.runAsync(() -> execute(second, "update words set word = 'copier' where id = 2"));
            CompletableFuture<Void> commit = CompletableFuture.runAsync(() -> commit(first));
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            assertThat(later).isNotDone();
            assertThat(commit).isNotDone();
            return CompletableFuture.allOf(later, commit);
        });
        changes.get(1, TimeUnit.MINUTES);
        second.rollback();
    }

    /** In a process that compiles nothing, as in the first minutes of a server: compiled code looks at the transaction once. */
    @Test
    void transactions_may_end_while_it_is_asked_whom_they_wait_for() throws Exception {
        Process asks = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xint", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), EndingTransactions.class.getName()).redirectErrorStream(true).start();
        assertThat(new String(asks.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
        assertThat(asks.waitFor()).isZero();
    }

    @Test
    void what_may_change_something_is_known_by_its_words() {
        assertThat(WatchedConnection.onlyReads("  select t.id from ticket t where t.id = ?")).isTrue();
        assertThat(WatchedConnection.onlyReads("with known as (select 1) select * from known")).isTrue();
        assertThat(WatchedConnection.onlyReads("select id from ticket where id = ? FOR UPDATE skip locked")).isFalse();
        assertThat(WatchedConnection.onlyReads("select nextval('ticket_number')")).isFalse();
        assertThat(WatchedConnection.onlyReads("select seq from final table (insert into outbox values (1))")).isFalse();
        assertThat(WatchedConnection.onlyReads("with gone as (delete from outbox returning 1) select 1")).isFalse();
        assertThat(WatchedConnection.onlyReads("update ticket set title = ''")).isFalse();
        assertThat(WatchedConnection.onlyReads("truncate table ticket")).isFalse();
    }

    private Connection connect() throws SQLException {
        return WatchedConnection.of(DriverManager.getConnection(EmbeddedDatabase.url(folder), "sa", ""), moments);
    }

    private static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitBlocked(Connection connection) {
        while (session(connection).getBlockingSessionId() == 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static SessionLocal session(Connection connection) {
        try {
            return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
