package parley.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

@OnBothDatabases
class TicketListTest {

    private final TestParley parley;
    private final Desk desk;

    TicketListTest(TestParley parley) {
        this.parley = parley;
        this.desk = new Desk(parley);
    }

    @Test
    void a_list_is_read_to_its_end_while_new_tickets_come_in() {
        List<Long> filed = new ArrayList<>(IntStream.range(0, 7).mapToObj(each -> desk.filed(desk.agnes, "Number " + each).number("/number")).toList());
        List<String> read = new ArrayList<>();

        Answer page = desk.agnes.get("/api/tickets?limit=3").expect(200);
        read.addAll(page.strings("/items", "/number"));
        while (page.string("/next") != null) {
            desk.filed(desk.agnes, "In between");
            page = desk.agnes.get("/api/tickets?limit=3&cursor=" + page.string("/next")).expect(200);
            read.addAll(page.strings("/items", "/number"));
        }

        java.util.Collections.reverse(filed);
        assertThat(read).startsWith(filed.stream().map(String::valueOf).toArray(String[]::new)).doesNotHaveDuplicates();
    }

    @Test
    void lists_are_by_part_and_by_status() {
        Answer mine = desk.filed(desk.ines, "Mine");
        Answer done = desk.filed(desk.ines, "Done");
        desk.resolved(desk.priya, done);
        Map<String, Object> forInes = Desk.ticket("For Ines");
        forInes.put("requesterId", parley.company().ines());
        Answer filedFor = desk.tomas.post("/api/tickets", forInes).expect(201);
        Answer watched = desk.filed(desk.tomas, "Watched");
        desk.tomas.seen(watched).put(Desk.path(watched) + "/watchers/" + parley.company().ines(), null).expect(200);

        assertThat(desk.ines.get("/api/tickets").strings("/items", "/title")).containsExactly("For Ines", "Done", "Mine");
        assertThat(desk.ines.get("/api/tickets?status=NEW&status=OPEN").strings("/items", "/title")).containsExactly("For Ines", "Mine");
        assertThat(desk.ines.get("/api/tickets?status=RESOLVED").strings("/items", "/title")).containsExactly("Done");
        assertThat(desk.ines.get("/api/tickets?list=WATCHED").strings("/items", "/title")).containsExactly("Watched");
        assertThat(desk.tomas.get("/api/tickets").strings("/items", "/number")).contains(String.valueOf(filedFor.number("/number")))
                .doesNotContain(String.valueOf(mine.number("/number")));
    }

    @Test
    void a_row_says_who_has_it_and_what_can_be_done() {
        Answer ticket = desk.filed(desk.sam, "Scanner");
        desk.resolved(desk.priya, ticket);

        Answer list = desk.sam.get("/api/tickets").expect(200);

        assertThat(list.string("/items/0/queue/team")).isEqualTo("Service desk");
        assertThat(list.string("/items/0/status")).isEqualTo("RESOLVED");
        assertThat(list.strings("/items/0/allowedActions", "")).contains("CONFIRM", "REOPEN");
        assertThat(list.number("/items/0/version")).isEqualTo(1);
    }

    @Test
    void wrong_parameters_are_told() {
        desk.agnes.get("/api/tickets?limit=0").expectProblem(400, "invalid");
        desk.agnes.get("/api/tickets?limit=201").expectProblem(400, "invalid");
        desk.agnes.get("/api/tickets?cursor=nonsense").expectProblem(400, "invalid");
        desk.agnes.get("/api/tickets?status=NONSENSE").expect(400);
        desk.agnes.get("/api/tickets?list=EVERYBODYS").expect(400);
        desk.agnes.get("/api/tickets/abc").expect(400);
    }

    @Test
    void the_statements_of_a_page_do_not_grow_with_its_rows() {
        Answer small = desk.filed(desk.ada, "Small");
        int list = parley.statements(() -> desk.ada.get("/api/tickets").expect(200)).size();
        int detail = parley.statements(() -> desk.ada.get(Desk.path(small)).expect(200)).size();
        int search = parley.statements(() -> desk.ada.get("/api/search?words=small").expect(200)).size();
        for (int each = 0; each < 30; each++) {
            desk.filed(desk.ada, "Small " + each);
            desk.reply(each % 2 == 0 ? desk.priya : desk.ada, small, each % 2 == 0 ? Map.of("body", "x", "then", "OPEN") : Map.of("body", "y")).expect(201);
        }
        desk.ada.get("/api/search?words=small").expect(200);

        assertThat(parley.statements(() -> desk.ada.get("/api/tickets").expect(200))).hasSize(list).hasSizeLessThanOrEqualTo(3);
        assertThat(parley.statements(() -> desk.ada.get(Desk.path(small)).expect(200))).hasSize(detail).hasSizeLessThanOrEqualTo(5);
        assertThat(parley.statements(() -> desk.ada.get("/api/search?words=small").expect(200)).size()).isLessThanOrEqualTo(Math.max(search, 4));
    }
}
