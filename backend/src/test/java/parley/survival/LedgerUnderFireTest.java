package parley.survival;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.platform.database.EmbeddedDatabase;
import parley.testing.ServerProcess;

/**
 * Fifty analysts at the desk, and servers that are killed among them: every offer has one row and one end, nobody wins what
 * another has, and nothing that waits falls out of the line. Planted faults show that each would be found.
 */
class LedgerUnderFireTest {

    private static final int ROUNDS = Integer.getInteger("parley.survival.ledgerRounds", 1);
    private static final Map<String, String> OFFERS_TIME_OUT_SOON = Map.of("PARLEY_DESK_OFFER_KEPT_FOR", "1s");

    private final Random random = new Random();
    private final DeskLoad load = new DeskLoad();

    @TempDir
    Path folder;

    @Test
    void one_of_two_nodes_on_postgresql_is_killed_again_and_again() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("full_page_writes", "on").setServerConfig("synchronous_commit", "on").setPGStartupWait(Duration.ofMinutes(2)).start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            survives(url, url, 2);
        }
    }

    @Test
    void the_only_node_on_h2_is_killed_again_and_again() throws Exception {
        survives("", EmbeddedDatabase.url(folder), 1);
    }

    private void survives(String serverUrl, String checkUrl, int nodes) throws Exception {
        ServerProcess.start(folder, serverUrl, false).end();
        try (Connection database = DriverManager.getConnection(checkUrl, "sa", "")) {
            load.moveIn(database);
            letGo(database, checkUrl);
        }
        work(serverUrl, nodes);
        try (Connection database = DriverManager.getConnection(checkUrl, "sa", "")) {
            assertThat(LedgerRemains.of(database, load.answered())).isEmpty();
            assertThat(load.unexpected()).as("answers that no rule of the desk explains").isZero();
            assertThat(load.count("ACCEPTED")).isGreaterThan(40);
            assertThat(load.count("PASSED")).isGreaterThan(5);
            findsWhatIsPlanted(database);
            letGo(database, checkUrl);
        }
    }

    private void work(String url, int nodes) throws InterruptedException {
        List<ServerProcess> running = new CopyOnWriteArrayList<>();
        for (int node = 0; node < nodes; node++) {
            running.add(ServerProcess.start(folder, url, OFFERS_TIME_OUT_SOON));
        }
        load.start(() -> oneOf(running));
        for (int round = 0; round < ROUNDS; round++) {
            load.awaitAccepted(20 + random.nextInt(40));
            int unlucky = random.nextInt(nodes);
            running.get(unlucky).kill();
            running.set(unlucky, ServerProcess.start(folder, url, OFFERS_TIME_OUT_SOON));
        }
        load.awaitAccepted(20);
        load.stop();
        running.forEach(ServerProcess::end);
    }

    private static URI oneOf(List<ServerProcess> running) {
        return running.get(ThreadLocalRandom.current().nextInt(running.size())).address();
    }

    private void findsWhatIsPlanted(Connection database) throws SQLException {
        assertThat(foundAfter(database, "delete from offer_outcome where outcome = 'PASSED'"))
                .containsKeys("an offer that neither is open nor ended", "an answer that was taken and is not there");
        assertThat(foundAfter(database, "delete from offer_outcome where offer_id in (select f.id from offer f where f.kind = 'NEXT')",
                "delete from open_offer", "delete from offer where kind = 'NEXT'")).containsKey("an offer that was shown and is not there");
        assertThat(foundAfter(database, """
                insert into open_offer (ticket_id, analyst_id, offer_id, kept_until)
                select f.ticket_id, f.analyst_id, f.id, f.kept_until from offer f join offer_outcome e on e.offer_id = f.id
                where e.outcome = 'ACCEPTED' and f.kept_until is not null
                  and not exists (select 1 from open_offer o where o.ticket_id = f.ticket_id or o.analyst_id = f.analyst_id) order by f.id limit 1"""))
                .containsKey("an offer that is open and has ended");
        assertThat(foundAfter(database, "update activity set kind = 'OFFER_SHOWN' where kind = 'OFFER_ACCEPTED'")).containsKey("an end that the record does not know");
        assertThat(foundAfter(database, "update ticket set assignee_id = (select id from person where name = 'Asker 1') where assignee_id is not null"))
                .containsKey("an assignee whom the ledger does not know");
        assertThat(foundAfter(database, """
                update offer set ticket_id = (
                    select f.ticket_id from offer f join offer_outcome e on e.offer_id = f.id where e.outcome = 'ACCEPTED' order by f.id limit 1)"""))
                .containsKey("a ticket that two have won");
        assertThat(foundAfter(database, "update promise set line_queue_id = null")).containsKey("a ticket that waits outside the line");
        assertThat(foundAfter(database, "update promise set line_queue_id = (select id from queue where triage) where state = 'RUNNING'",
                "update ticket set assignee_id = (select id from person where name = 'Asker 1')")).containsKey("a ticket in the line that waits for nobody");
    }

    private Map<String, Long> foundAfter(Connection database, String... faults) throws SQLException {
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            for (String fault : faults) {
                statement.executeUpdate(fault);
            }
            return LedgerRemains.of(database, load.answered());
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    /** An embedded database is left closed, for the next one who opens it. */
    private static void letGo(Connection database, String url) throws SQLException {
        if (url.startsWith("jdbc:h2:")) {
            try (Statement statement = database.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        }
    }
}
