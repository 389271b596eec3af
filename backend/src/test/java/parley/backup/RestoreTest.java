package parley.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
        Contents contents = source.contents().withFilesThatRowsName();
        assertThat(contents.rows().get("ticket")).hasSizeGreaterThan(2);
        assertThat(contents.files()).hasSizeGreaterThan(1);
        for (Database database : Database.values()) {
            Installation target = Installation.empty(database);

            String said = target.restore(desk.file(backup)).expectRestored().text();

            assertThat(said).contains("Restored and compared").contains("Not in a backup: session");
            assertThat(target.contents().differencesFrom(contents)).isEmpty();
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
}
