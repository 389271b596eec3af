package parley.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

@OnBothDatabases
class DraftTest {

    private final TestParley parley;
    private final Desk desk;

    DraftTest(TestParley parley) {
        this.parley = parley;
        this.desk = new Desk(parley);
    }

    @Test
    void what_one_types_is_kept_for_oneself_until_it_is_forgotten() {
        assertThat(desk.agnes.get("/api/drafts/ask").expect(200).string("/body")).isNull();

        desk.agnes.put("/api/drafts/ask", Map.of("body", "The sc")).expect(200);
        desk.agnes.put("/api/drafts/ask", Map.of("body", "The scanner")).expect(200);

        assertThat(desk.agnes.get("/api/drafts/ask").string("/body")).isEqualTo("The scanner");
        assertThat(desk.ines.get("/api/drafts/ask").string("/body")).isNull();
        desk.agnes.delete("/api/drafts/ask").expect(204);
        assertThat(desk.agnes.get("/api/drafts/ask").string("/body")).isNull();
    }

    @Test
    void what_is_sent_is_forgotten_with_the_sending_and_not_before() {
        desk.agnes.put("/api/drafts/ask", Map.of("body", "The scanner")).expect(200);
        Map<String, Object> ticket = Desk.ticket("Scanner");
        ticket.put("draft", "ask");

        Map<String, Object> refused = Desk.ticket(" ");
        refused.put("draft", "ask");
        desk.agnes.post("/api/tickets", refused).expectProblem(400, "invalid");
        assertThat(desk.agnes.get("/api/drafts/ask").string("/body")).isEqualTo("The scanner");
        desk.agnes.post("/api/tickets", ticket).expect(201);
        assertThat(desk.agnes.get("/api/drafts/ask").string("/body")).isNull();
    }

    @Test
    void a_place_is_a_plain_name_and_a_draft_has_an_end() {
        desk.agnes.get("/api/drafts/..%2Fx").expect(400);
        desk.agnes.put("/api/drafts/UPPER", Map.of("body", "x")).expectProblem(400, "invalid");
        desk.agnes.put("/api/drafts/ask", Map.of("body", "x".repeat(200_001))).expectProblem(400, "invalid");
        desk.agnes.put("/api/drafts/ask", Map.of()).expectProblem(400, "invalid");
    }

    @Test
    void a_program_that_types_everywhere_loses_the_oldest() {
        for (int each = 0; each < 205; each++) {
            desk.sam.put("/api/drafts/place-" + each, Map.of("body", "x")).expect(200);
        }
        assertThat(parley.count("select count(*) as n from draft where person_id = :sam", Map.of("sam", parley.company().sam()))).isEqualTo(200);
        assertThat(desk.sam.get("/api/drafts/place-204").string("/body")).isEqualTo("x");
        assertThat(desk.sam.get("/api/drafts/place-0").string("/body")).isNull();
    }
}
