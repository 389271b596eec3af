package parley.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens what a crash would leave, again and again, while eight write transactions over many tables and get into each
 * other's way: each of them is there wholly or not at all. The planted fault, a gate that nobody passes, is found.
 */
class WholePicturesTest {

    private static final int WRITERS = 8;
    private static final int TABLES = 12;
    /** Each of them is looked at between two tables when H2 stores; with only a few it is too quick to be caught at it. */
    private static final int MAPS_BETWEEN = 100;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String SHUTDOWN = "SHUTDOWN";

    private final AtomicInteger crashes = new AtomicInteger();
    private final AtomicInteger torn = new AtomicInteger();
    private volatile boolean enough;

    @TempDir
    Path folder;

    @TempDir
    Path copy;

    @BeforeEach
    void register() {
        FilePath.register(new CopiedDisk());
    }

    @AfterEach
    void forget() {
        CopiedDisk.afterEachSync(() -> {});
    }

    @Test
    void no_crash_leaves_a_transaction_by_halves() throws Exception {
        QuietMoments moments = new QuietMoments();
        work(moments, moments, 150);
        assertThat(crashes.get()).isGreaterThanOrEqualTo(150);
        assertThat(torn.get()).isZero();
    }

    @Test
    void the_test_finds_halves_where_nobody_waits_for_a_quiet_moment() throws Exception {
        work(new QuietMoments(), new QuietMoments(), 5_000);
        assertThat(torn.get()).isPositive();
    }

    /** @param watched the gate that the writers pass, which ought to be the one of the pictures */
    private void work(QuietMoments ofPictures, QuietMoments watched, int mostCrashes) throws Exception {
        String url = EmbeddedDatabase.url(folder).replace("journalled:", "journalled:copied:");
        try (Connection own = DriverManager.getConnection(url, "sa", ""); Statement statement = own.createStatement()) {
            setUp(statement, ((SessionLocal) own.unwrap(JdbcConnection.class).getSession()).getDatabase().getStore().getMvStore());
            WholePictures pictures = WholePictures.of(own, ofPictures);
            SharedSync sync = new SharedSync(pictures, () -> enough = true);
            sync.await();
            CopiedDisk.afterEachSync(() -> crash(mostCrashes));
            JdbcDataSource pool = new JdbcDataSource();
            pool.setURL(url);
            pool.setUser("sa");
            allWrite(new DurableDataSource(pool, new EmbeddedDurability(new DiskRoom(folder), sync, watched)));
            CopiedDisk.afterEachSync(() -> {});
            assertThat(sync.failed()).isFalse();
            pictures.end();
            statement.execute(SHUTDOWN);
        }
        assertThat(halves(EmbeddedDatabase.url(folder))).isZero();
    }

    private static void setUp(Statement statement, MVStore store) throws SQLException {
        statement.execute("create table counter (id int primary key, written bigint not null)");
        statement.execute("insert into counter values (0, 0), (1, 0), (2, 0)");
        for (int table = 0; table < TABLES; table++) {
            statement.execute("create table t%d (id bigint generated always as identity primary key, writer int, round int, words varchar(200))".formatted(table));
            statement.execute("create index t%d_writer on t%d (writer, round)".formatted(table, table));
            for (int map = 0; map < MAPS_BETWEEN; map++) {
                store.openMap("between." + table + "." + map);
            }
        }
    }

    private void allWrite(DurableDataSource source) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int self = writer;
                Callable<Void> writes = () -> {
                    write(source, self);
                    return null;
                };
                work.add(people.submit(writes));
            }
            for (Future<?> each : work) {
                each.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            people.shutdownNow();
        }
    }

    /** A row of each table, with a row in the middle that others want as well. */
    private void write(DurableDataSource source, int writer) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int round = 0; !enough; round++) {
                try {
                    for (int table = 0; table < TABLES; table++) {
                        if (table == TABLES / 2) {
                            statement.executeUpdate("update counter set written = written + 1 where id = " + (writer + round) % 3);
                        }
                        statement.executeUpdate("insert into t%d (writer, round, words) values (%d, %d, 'The printer is on fire')".formatted(table, writer, round));
                    }
                    connection.commit();
                } catch (SQLException turnDidNotCome) {
                    if (Outage.of(turnDidNotCome) == Outage.NOT_KNOWN) {
                        throw turnDidNotCome;
                    }
                    connection.rollback();
                }
            }
        }
    }

    private void crash(int most) {
        if (enough) {
            return;
        }
        try {
            for (Path file : List.of(EmbeddedDatabase.file(folder), EmbeddedDatabase.journal(folder))) {
                Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            torn.addAndGet(halves(EmbeddedDatabase.url(copy)));
            enough = crashes.incrementAndGet() >= most || torn.get() > 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Tables that do not have the same transactions as the first one, or not as many as were counted. */
    private static int halves(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", ""); Statement statement = connection.createStatement()) {
            String counts = IntStream.range(0, TABLES)
                    .mapToObj(table -> "select count(*) as rows_of, sum(cast(writer as bigint) * 1000003 + round) as sum_of from t" + table)
                    .collect(Collectors.joining(" union ", "select count(*) from (", ")"));
            int different = number(statement, counts) - 1;
            int uncounted = number(statement, "select (select sum(written) from counter) - (select count(*) from t0)");
            statement.execute(SHUTDOWN);
            return different + Math.abs(uncounted);
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
