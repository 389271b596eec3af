package parley.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commits of the embedded database, and how often they go to the disk. */
class EmbeddedDurabilityTest {

    private final AtomicInteger syncs = new AtomicInteger();

    @TempDir
    Path folder;

    private Connection connection;
    private Statement statement;

    @BeforeEach
    void open() throws SQLException {
        JdbcDataSource pool = new JdbcDataSource();
        pool.setURL(EmbeddedDatabase.url(folder));
        pool.setUser("sa");
        SharedSync sync = new SharedSync(syncs::incrementAndGet, () -> {});
        connection = new DurableDataSource(pool, new EmbeddedDurability(new DiskRoom(folder), sync, new QuietMoments())).getConnection();
        statement = connection.createStatement();
        statement.execute("create table words (id int primary key, word varchar(100))");
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        statement.execute("SHUTDOWN");
    }

    @Test
    void what_changes_something_is_on_the_disk_when_its_commit_returns() throws SQLException {
        statement.executeUpdate("insert into words values (1, 'printer')");
        connection.commit();
        assertThat(syncs).hasValue(1);
        statement.executeUpdate("update words set word = 'scanner' where id = 1");
        connection.commit();
        assertThat(syncs).hasValue(2);
    }

    @Test
    void what_changed_nothing_in_the_end_does_not_go_to_the_disk() throws SQLException {
        statement.executeQuery("select * from words").close();
        connection.commit();
        statement.executeUpdate("update words set word = 'scanner' where id = 2");
        connection.commit();
        statement.executeUpdate("insert into words values (3, 'mouse')");
        connection.rollback();
        connection.commit();
        assertThat(syncs).hasValue(0);
    }
}
