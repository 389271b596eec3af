package parley.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Who sees what. */
@OnBothDatabases
class TicketSightTest {

    private static final String CANARY = "zanzibarcanary";

    private final TestParley parley;
    private final Desk desk;

    TicketSightTest(TestParley parley) {
        this.parley = parley;
        this.desk = new Desk(parley);
    }

    @Test
    void another_persons_ticket_looks_like_a_missing_one_by_every_route() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");
        for (Visitor stranger : List.of(desk.ines, desk.tomas, desk.nils, desk.sam, desk.ada)) {
            for (String missing : List.of(Desk.path(ticket), "/api/tickets/999999")) {
                Visitor seen = stranger.ifMatch(0);
                stranger.get(missing).expectProblem(404, "not-found");
                stranger.post(missing + "/replies", Map.of("body", "x")).expectProblem(404, "not-found");
                seen.put(missing + "/confirmation", null).expectProblem(404, "not-found");
                seen.put(missing + "/withdrawal", null).expectProblem(404, "not-found");
                seen.put(missing + "/reopening", Map.of("body", "x")).expectProblem(404, "not-found");
                seen.put(missing + "/watchers/" + parley.company().ines(), null).expectProblem(404, "not-found");
                seen.delete(missing + "/watchers/" + parley.company().ines()).expectProblem(404, "not-found");
            }
            assertThat(stranger.get(Desk.path(ticket)).withoutInstance()).isEqualTo(stranger.get("/api/tickets/999999").withoutInstance());
        }
        Visitor nils = desk.nils.ifMatch(0);
        nils.post(Desk.path(ticket) + "/notes", Map.of("body", "x")).expectProblem(404, "not-found");
        nils.put(Desk.path(ticket) + "/resolution", Map.of("body", "x")).expectProblem(404, "not-found");
        nils.put(Desk.path(ticket) + "/priority", Map.of("impact", "ONE", "urgency", "STOPPED")).expectProblem(404, "not-found");
        assertThat(desk.activities(ticket)).containsExactly("TICKET_FILED");
    }

    @Test
    void an_internal_note_is_never_seen_by_the_asking_side_by_any_route() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");
        Answer brought = desk.agnes.seen(ticket).put(Desk.path(ticket) + "/watchers/" + parley.company().ines(), null).expect(200);
        String file = Desk.upload(desk.priya, CANARY + ".txt", "secret " + CANARY).expect(201).string("/id");
        String before = routes(desk.agnes, brought) + routes(desk.ines, brought);

        Answer noted = desk.priya.post(Desk.path(ticket) + "/notes", Map.of("body", CANARY + " is broken on purpose", "attachments", List.of(file))).expect(201);

        assertThat(noted.text()).contains(CANARY);
        assertThat(desk.omar.get(Desk.path(ticket)).text()).contains(CANARY);
        assertThat(desk.omar.get("/api/search?words=" + CANARY).strings("/items", "/number")).containsExactly(String.valueOf(ticket.number("/number")));
        desk.omar.get("/api/attachments/" + file).expect(200);
        assertThat(routes(desk.agnes, brought) + routes(desk.ines, brought)).isEqualTo(before).doesNotContain(CANARY);
        for (Visitor asking : List.of(desk.agnes, desk.ines)) {
            asking.get("/api/attachments/" + file).expectProblem(404, "not-found");
            assertThat(asking.get("/api/search?words=" + CANARY).expect(200).strings("/items", "/number")).isEmpty();
            asking.post(Desk.path(ticket) + "/notes", Map.of("body", "x")).expectProblem(403, "not-for-your-role");
            assertThat(desk.reply(asking, ticket, Map.of("body", "Any news?")).expect(201).text()).doesNotContain(CANARY);
        }
    }

    @Test
    void an_analyst_who_asks_is_on_the_asking_side_of_their_own_ticket() {
        Answer ticket = desk.filed(desk.omar, "My own laptop");

        desk.priya.post(Desk.path(ticket) + "/notes", Map.of("body", "canaryofomar")).expect(201);

        Answer own = desk.omar.get(Desk.path(ticket)).expect(200);
        assertThat(own.string("/part")).isEqualTo("REQUESTER");
        assertThat(own.text()).doesNotContain("canaryofomar");
        assertThat(desk.omar.get("/api/search?words=" + "canaryofomar").strings("/items", "/number")).isEmpty();
        desk.omar.post(Desk.path(ticket) + "/notes", Map.of("body", "x")).expectProblem(403, "not-for-your-role");
        desk.omar.seen(own).put(Desk.path(ticket) + "/resolution", Map.of("body", "x")).expectProblem(403, "not-for-your-role");
    }

    private static String routes(Visitor viewer, Answer ticket) {
        return viewer.get(Desk.path(ticket)).expect(200).text()
                + viewer.get("/api/tickets").expect(200).text()
                + viewer.get("/api/tickets?list=WATCHED").expect(200).text()
                + viewer.get("/api/search?words=scanner").expect(200).text()
                + viewer.get("/api/search?words=" + ticket.number("/number")).expect(200).text();
    }
}
