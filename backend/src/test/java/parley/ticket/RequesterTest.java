package parley.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** What an analyst sees of the person behind a ticket. */
@OnBothDatabases
class RequesterTest {

    private final TestParley parley;
    private final Desk desk;

    RequesterTest(TestParley parley) {
        this.parley = parley;
        this.desk = new Desk(parley);
    }

    @Test
    void an_analyst_sees_how_the_requester_is_reached_and_what_else_they_have_open() {
        UUID site = UUID.randomUUID();
        parley.sql("insert into site (id, name) values (:id, 'Lindau')", Map.of("id", site));
        parley.sql("update person set title = 'Night shift lead', phone = '+49 8382 5550', site_id = :site where id = :tomas",
                Map.of("site", site, "tomas", parley.company().tomas()));
        Answer scanner = desk.filed(desk.tomas, "Scanner");
        desk.filed(desk.tomas, "Printer");
        desk.resolved(desk.priya, desk.filed(desk.tomas, "Keyboard"));
        desk.filed(desk.agnes, "Somebody else's");

        Answer seen = desk.priya.get(Desk.path(scanner) + "/requester").expect(200);

        assertThat(seen.string("/title")).isEqualTo("Night shift lead");
        assertThat(seen.string("/site")).isEqualTo("Lindau");
        assertThat(seen.string("/phone")).isEqualTo("+49 8382 5550");
        assertThat(seen.number("/open")).isEqualTo(2);
        assertThat(seen.number("/resolved")).isEqualTo(1);
        assertThat(seen.strings("/alsoOpen", "/title")).containsExactly("Printer");
    }

    @Test
    void tickets_of_another_team_are_neither_named_nor_counted() {
        Answer scanner = desk.filed(desk.ines, "Scanner");
        Answer network = desk.filed(desk.ines, "Network");
        parley.sql("update ticket set queue_id = :queue where number = :number",
                Map.of("queue", parley.company().networkQueue(), "number", network.number("/number")));

        Answer seen = desk.priya.get(Desk.path(scanner) + "/requester").expect(200);

        assertThat(seen.number("/open")).isEqualTo(1);
        assertThat(seen.strings("/alsoOpen", "/title")).isEmpty();
        desk.priya.get(Desk.path(network) + "/requester").expectProblem(404, "not-found");
    }

    @Test
    void the_reader_who_asked_themselves_sees_nothing_here() {
        Answer own = desk.filed(desk.priya, "My own chair");

        desk.priya.get(Desk.path(own) + "/requester").expectProblem(404, "not-found");
    }

    @Test
    void it_takes_three_statements_however_many_tickets_there_are() {
        Answer first = desk.filed(desk.agnes, "First");
        int few = parley.statements(() -> desk.priya.get(Desk.path(first) + "/requester").expect(200)).size();
        for (int more = 0; more < 12; more++) {
            desk.filed(desk.agnes, "More " + more);
        }
        int many = parley.statements(() -> desk.priya.get(Desk.path(first) + "/requester").expect(200)).size();

        assertThat(many).isEqualTo(few);
    }
}
