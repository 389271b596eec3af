package parley.survival;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.platform.database.EmbeddedDatabase;
import parley.testing.ServerProcess;

/**
 * Kills the server, and the database, in the middle of work: what was acknowledged is there, and nothing is half done.
 * The planted faults show that the test would find a loss.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("parley.survival.rounds", 5);
    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private final Random random = new Random();

    @TempDir
    Path folder;

    @Test
    void a_killed_server_on_h2_loses_nothing() throws Exception {
        assertThat(remainsAfterKillingTheServer("", EmbeddedDatabase.url(folder), false, ROUNDS)).isEqualTo(new Remains(0, 0));
    }

    @Test
    void a_killed_server_on_postgresql_loses_nothing() throws Exception {
        try (EmbeddedPostgres postgres = postgres("on")) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            assertThat(remainsAfterKillingTheServer(url, url, false, ROUNDS)).isEqualTo(new Remains(0, 0));
        }
    }

    @Test
    void a_killed_postgresql_loses_nothing() throws Exception {
        assertThat(remainsAfterKillingPostgres("on", false)).isEqualTo(new Remains(0, 0));
    }

    @Test
    void the_test_finds_what_h2_loses_with_its_default_settings() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("db") + H2;
        assertThat(remainsAfterKillingTheServer(url, url, true, 1).lost()).isPositive();
    }

    @Test
    void the_test_finds_what_postgresql_loses_without_synchronous_commit() throws Exception {
        assertThat(remainsAfterKillingPostgres("off", true).lost()).isPositive();
    }

    private Remains remainsAfterKillingTheServer(String serverUrl, String checkUrl, boolean plantedFault, int rounds) throws Exception {
        Load load = new Load();
        Remains remains = new Remains(0, 0);
        for (int round = 0; round < rounds; round++) {
            ServerProcess server = ServerProcess.start(folder, serverUrl, plantedFault);
            if (round == 0) {
                load.setUp(server);
            }
            load.until(server, 200 + random.nextInt(1_300), server::kill);
            Remains now = Remains.of(checkUrl, load.acknowledged());
            remains = new Remains(Math.max(remains.lost(), now.lost()), Math.max(remains.torn(), now.torn()));
        }
        return remains;
    }

    private Remains remainsAfterKillingPostgres(String synchronousCommit, boolean plantedFault) throws Exception {
        Load load = new Load();
        EmbeddedPostgres postgres = postgres(synchronousCommit);
        ServerProcess server = ServerProcess.start(folder.resolve("files"), postgres.getJdbcUrl("postgres", "postgres"), plantedFault);
        load.setUp(server);
        load.until(server, 1_000 + random.nextInt(500), this::killPostgres);
        server.kill();
        // There is nothing left to stop; this lets go of the folder.
        postgres.close();
        try (EmbeddedPostgres again = postgres(synchronousCommit)) {
            return Remains.of(again.getJdbcUrl("postgres", "postgres"), load.acknowledged());
        }
    }

    /** The WAL writer is slowed down, so that what waits for it is surely still waiting at the kill. */
    private EmbeddedPostgres postgres(String synchronousCommit) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", synchronousCommit)
                .setServerConfig("wal_writer_delay", "10s")
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
    }

    private void killPostgres() {
        try {
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid")).get(0).trim());
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            var children = postmaster.children().toList();
            postmaster.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            while (postmaster.isAlive() || children.stream().anyMatch(ProcessHandle::isAlive)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
