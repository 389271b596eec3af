package parley.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import parley.platform.Secrets;
import parley.testing.Answer;
import parley.testing.Database;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** What is in a backup comes back, on either database, whichever it came from. */
@OnBothDatabases
class RestoreTest {

    private static final int WRITERS = 6;
    private static final int WRITTEN_BEFORE = 150;

    private final TestParley parley;
    private final Desk desk;

    RestoreTest(TestParley parley) {
        this.parley = parley;
        this.desk = new Desk(parley);
    }

    @Test
    void every_row_and_every_file_comes_back_on_either_database() {
        desk.furnished();
        Answer backup = desk.backup();
        assertThat(backup.string("/state")).as(backup.text()).isEqualTo("PROVEN");
        Installation source = Installation.of(parley);
        Map<String, List<String>> rows = withoutBackupActivity(source.rows());
        assertThat(rows.get("ticket")).hasSizeGreaterThan(2);
        for (Database database : Database.values()) {
            Installation target = Installation.empty(database);

            String said = target.restore(desk.file(backup)).expectRestored().text();

            assertThat(said).contains("Restored and compared").contains("Not in a backup: session");
            assertThat(withoutBackupActivity(target.rows())).isEqualTo(rows);
            assertThat(source.files()).containsAllEntriesOf(target.files());
            assertThat(target.files().keySet()).isEqualTo(target.pairs("select storage_key, sha256 from attachment").keySet()).hasSizeGreaterThan(1);
            target.close();
        }
    }

    @Test
    void a_restored_desk_goes_on_where_it_was() {
        desk.furnished();
        Answer last = desk.agnes.post("/api/tickets", Desk.ticket("Forklift seventeen", List.of())).expect(201);
        Path file = desk.file(desk.backup());
        // The other database: this is how a company moves to PostgreSQL, or back.
        Database other = parley.database() == Database.H2 ? Database.POSTGRESQL : Database.H2;
        Installation target = Installation.empty(other);
        target.restore(file).expectRestored();

        try (TestParley moved = TestParley.startOn(other, target.settings())) {
            Visitor agnes = moved.as(parley.company().agnes());
            assertThat(agnes.get("/api/search?words=forklift").expect(200).strings("/items", "/title")).containsExactly("Forklift seventeen");
            Answer next = agnes.post("/api/tickets", Desk.ticket("After the move", List.of())).expect(201);
            assertThat(next.number("/number")).isGreaterThan(last.number("/number")).isLessThan(900_000);
            assertThat(agnes.get("/api/search?words=move").expect(200).strings("/items", "/title")).containsExactly("After the move");
            Answer files = agnes.get("/api/tickets/" + (last.number("/number") - 2)).expect(200);
            assertThat(agnes.get("/api/attachments/" + files.string("/messages/0/attachments/0/id")).expect(200).text()).startsWith("one\ntwo\n");
            assertThat(moved.as(parley.company().ada()).get("/api/admin/backups").expect(200).strings("/backups", "/fileName")).isEmpty();
        }
    }

    @Test
    void what_was_acknowledged_before_a_backup_began_is_in_it_and_nothing_is_torn() throws InterruptedException {
        Map<Long, String> acknowledged = new ConcurrentHashMap<>();
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch enough = new CountDownLatch(WRITTEN_BEFORE);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        AtomicInteger faults = new AtomicInteger();
        long began = System.nanoTime();
        for (int writer = 0; writer < WRITERS; writer++) {
            Visitor agnes = parley.as(parley.company().agnes());
            String place = "load-" + writer;
            writers.execute(() -> write(agnes, place, acknowledged, enough, stop, faults));
        }
        assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
        double perSecond = WRITTEN_BEFORE * 1e9 / (System.nanoTime() - began);
        Map<Long, String> before = Map.copyOf(acknowledged);

        Answer backup = desk.backup();

        int after = acknowledged.size() - before.size();
        stop.set(true);
        writers.shutdown();
        assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        System.out.printf("%s: %.0f tickets a second before the backup, and %d while it was made; state %s, %s bytes%n",
                parley.database(), perSecond, after, backup.string("/state"), backup.string("/sizeBytes"));
        assertThat(faults).hasValue(0);
        assertThat(backup.string("/state")).as(backup.text()).isEqualTo("PROVEN");
        assertThat(after).as("people went on working").isPositive();
        Installation source = Installation.of(parley);
        for (Database database : Database.values()) {
            Installation target = Installation.empty(database);
            target.restore(desk.file(backup)).expectRestored();

            Map<String, String> found = target.pairs("select number, title from ticket");
            Map<String, String> expected = new TreeMap<>();
            before.forEach((number, title) -> expected.put(number.toString(), title));
            assertThat(found).containsAllEntriesOf(expected);
            assertThat(target.number("""
                    select count(*) from ticket t
                    where t.title like 'Load %'
                      and ((select count(*) from message m where m.ticket_id = t.id) <> 1
                           or (select count(*) from activity a where a.ticket_id = t.id and a.kind = 'TICKET_FILED') <> 1)""")).as("torn").isZero();
            String written = "select cast(id as varchar(36)), body from message";
            assertThat(source.pairs(written)).containsAllEntriesOf(target.pairs(written));
            assertThat(source.files()).containsAllEntriesOf(target.files());
            assertThat(target.files()).hasSize((int) target.number("select count(*) from attachment"));
            target.close();
        }
    }

    /** Tickets, some with a file, and a long draft that is typed over again and again. */
    private static void write(Visitor agnes, String place, Map<Long, String> acknowledged, CountDownLatch enough, AtomicBoolean stop, AtomicInteger faults) {
        int turn = 0;
        while (!stop.get()) {
            String title = "Load " + UUID.randomUUID();
            List<String> files = new ArrayList<>();
            if (turn % 10 == 0) {
                files.add(Desk.upload(agnes, "log.txt", title.repeat(20)).string("/id"));
            }
            Answer filed = agnes.post("/api/tickets", Desk.ticket(title, files));
            Answer draft = agnes.put("/api/drafts/" + place, Map.of("body", title.repeat(100)));
            if (filed.status() != 201 || draft.status() >= 300) {
                faults.incrementAndGet();
                return;
            }
            acknowledged.put(filed.number("/number"), title);
            enough.countDown();
            turn++;
        }
    }

    @Test
    void every_table_is_either_in_a_backup_or_left_out_for_a_reason_and_none_that_is_held_needs_one_that_is_not() {
        Installation.of(parley).open(connection -> {
            Schema schema = Schema.of(connection);
            Set<String> held = new java.util.TreeSet<>(schema.tables().stream().map(Table::name).toList());
            Set<String> expected = Installation.tables(connection);
            expected.removeAll(Schema.LEFT_OUT.keySet());
            expected.remove(Schema.HISTORY);
            assertThat(held).isEqualTo(expected).contains("person", "ticket", "activity", "outbox", "exception_request");
            assertThat(schema.tables()).allSatisfy(table -> assertThat(table.references()).allSatisfy(
                    reference -> assertThat(held).as(table.name()).contains(reference.target())));
            assertThat(schema.tables().stream().filter(table -> !table.later().isEmpty()).map(table -> table.name() + " " + new java.util.TreeSet<>(table.later())).toList())
                    .as("filled in a second step, for pointing round a circle").contains("person [manager_id]", "ticket [follows_id]");
        });
    }

    @Test
    void rows_that_are_left_out_of_a_restore_are_found_by_their_number_and_changed_ones_by_their_contents() {
        TableDigest digest = new TableDigest();
        digest.add("[1]".getBytes());
        digest.add("[2]".getBytes());
        TableDigest turned = new TableDigest();
        turned.add("[2]".getBytes());
        turned.add("[1]".getBytes());
        TableDigest changed = new TableDigest();
        changed.add("[1]".getBytes());
        changed.add("[3]".getBytes());
        assertThat(turned.hex()).isEqualTo(digest.hex()).hasSize(Secrets.sha256("").length());
        assertThat(changed.hex()).isNotEqualTo(digest.hex());
    }

    /** What was written down about the backup itself came after its snapshot. */
    private static Map<String, List<String>> withoutBackupActivity(Map<String, List<String>> rows) {
        Map<String, List<String>> without = new TreeMap<>(rows);
        Set<String> proven = new java.util.HashSet<>();
        without.put("activity", rows.get("activity").stream().filter(row -> {
            boolean after = row.contains("kind=BACKUP_");
            if (after) {
                proven.add(row.replaceAll(".*[{ ]seq=(\\d+).*", "$1"));
            }
            return !after;
        }).toList());
        without.put("outbox", rows.get("outbox").stream().filter(row -> !proven.contains(row.replaceAll(".*activity_seq=(\\d+).*", "$1"))).toList());
        return without;
    }
}
