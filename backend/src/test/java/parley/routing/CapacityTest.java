package parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** How many tickets somebody has in hand, what hard ones count, and a breather after one. */
@OnBothDatabases
class CapacityTest {

    private final TestParley parley;
    private final Company company;
    private final Asked asked;
    private final DeskPeople people;
    private final Visitor priya;
    private final Visitor omar;

    CapacityTest(TestParley parley) {
        this.parley = parley;
        this.company = parley.company();
        this.asked = new Asked(parley);
        this.people = new DeskPeople(parley);
        this.priya = parley.as(company.priya());
        this.omar = parley.as(company.omar());
    }

    @BeforeEach
    void nobody_waits_and_nobody_is_here() {
        RoundTheClock.standard(parley);
        asked.nothingElse();
        people.nobody();
    }

    @Test
    void who_has_as_many_as_they_hold_is_told_so_and_may_still_pick_with_a_reason() {
        people.worked(false, 2, null);
        taken(asked.urgently("One"));
        taken(asked.urgently("Two"));
        var third = asked.urgently("Three");

        assertThat(priya.post("/api/desk/next", null).expectProblem(409, "not-ready").text()).contains("2 of 2");
        priya.post("/api/desk/picks", Map.of("number", third)).expectProblem(400, "invalid");
        priya.post("/api/desk/picks", Map.of("number", third, "reason", "OTHER")).expectProblem(400, "invalid");
        priya.post("/api/desk/picks", Map.of("number", third, "reason", "KNOWS_THE_CASE")).expect(201);
        assertThat(parley.count("select count(*) as n from activity where kind = 'TICKET_PICKED' and ticket_id = :id and detail like '%FULL%'", Map.of("id", asked.id(third))))
                .isEqualTo(1);
        var overview = priya.get("/api/desk").expect(200);
        assertThat(overview.number("/inHand")).isEqualTo(3);
        assertThat(overview.number("/room")).isEqualTo(2);
    }

    @Test
    void a_value_of_ones_own_goes_before_that_of_the_queue_and_waiting_tickets_do_not_count() {
        people.worked(false, 1, null);
        people.able(company.priya(), 2);
        var one = asked.urgently("One");
        taken(one);
        taken(asked.urgently("Two"));
        asked.urgently("Three");
        priya.post("/api/desk/next", null).expectProblem(409, "not-ready");

        priya.post("/api/tickets/" + one + "/replies", Map.of("body", "Which one is it?", "then", "WAITING_ON_REQUESTER")).expect(201);

        priya.post("/api/desk/next", null).expect(200);
    }

    @Test
    void a_ticket_that_was_hard_counts_for_more() {
        people.worked(false, 3, null);
        var number = asked.urgently("Again and again");
        taken(number);
        priya.post("/api/tickets/" + number + "/replies", Map.of("body", "Done", "then", "RESOLVED")).expect(201);
        parley.as(company.agnes()).post("/api/tickets/" + number + "/replies", Map.of("body", "It is not")).expect(201);
        assertThat(priya.get("/api/desk").expect(200).number("/inHand")).isEqualTo(2);
        for (int time = 0; time < 2; time++) {
            handedOver(priya, number, company.omar());
            handedOver(omar, number, company.priya());
        }
        asked.urgently("Next");

        assertThat(priya.post("/api/desk/next", null).expectProblem(409, "not-ready").text()).contains("3 of 3", String.valueOf(number));
    }

    @Test
    void a_breather_is_offered_after_a_hard_ticket_and_nothing_else_is_offered_meanwhile() {
        people.here(company.priya(), company.omar());
        people.worked(true, null, null);
        var number = asked.urgently("Hard one");
        taken(number);
        priya.put("/api/tickets/" + number + "/support-request", null).expect(204);
        assertThat(priya.get("/api/desk").expect(200).string("/afterHard")).isNull();
        priya.post("/api/tickets/" + number + "/replies", Map.of("body", "Done", "then", "RESOLVED")).expect(201);
        assertThat(priya.get("/api/desk").expect(200).number("/afterHard")).isEqualTo(number);

        priya.put("/api/desk/breather", Map.of("minutes", 0)).expectProblem(400, "invalid");
        priya.put("/api/desk/breather", Map.of("minutes", 10)).expect(204);
        var overview = priya.get("/api/desk").expect(200);
        assertThat(overview.string("/afterHard")).isNull();
        assertThat(overview.string("/breather")).isNotNull();
        assertThat(overview.string("/presence")).isEqualTo("AVAILABLE");
        assertThat(omar.get("/api/desk").expect(200).string("/here/0/state")).as("no colleague is told why").isEqualTo("BUSY");

        var first = asked.urgently("Next");
        parley.bean(PushWork.class).run();
        assertThat(people.ledger(asked.id(first))).containsExactly("Omar open pushed");
        var second = asked.urgently("After next");
        parley.bean(PushWork.class).run();
        assertThat(people.ledger(asked.id(second))).isEmpty();

        parley.advance(Duration.ofMinutes(11));
        people.here(company.priya());
        parley.bean(PushWork.class).run();
        assertThat(people.ledger(asked.id(second))).containsExactly("Priya open pushed");
    }

    @Test
    void who_asks_for_the_next_one_has_drawn_breath() {
        people.here(company.priya());
        priya.put("/api/desk/breather", Map.of("minutes", 10)).expect(204);
        asked.urgently("Next");
        priya.post("/api/desk/next", null).expect(200);
        assertThat(priya.get("/api/desk").expect(200).string("/breather")).isNull();
        priya.put("/api/desk/breather", Map.of("minutes", 10)).expect(204);
        priya.delete("/api/desk/breather").expect(204);
        assertThat(priya.get("/api/desk").expect(200).string("/breather")).isNull();
    }

    private void taken(long number) {
        priya.post("/api/desk/picks", Map.of("number", number)).expect(201);
    }

    private void handedOver(Visitor from, long number, java.util.UUID to) {
        from.seen(from.get("/api/tickets/" + number)).post("/api/tickets/" + number + "/hand-overs", Map.of("to", to, "note", "Please")).expect(204);
    }
}
