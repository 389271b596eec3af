package parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Company;
import parley.testing.Database;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Work that is offered by itself, to whoever has been free longest; and the second one who joins after a pass. */
@OnBothDatabases
class PushTest {

    private final TestParley parley;
    private final Company company;
    private final Asked asked;
    private final DeskPeople people;
    private final Visitor priya;
    private final Visitor omar;

    PushTest(TestParley parley) {
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
    void the_head_goes_to_whoever_has_been_free_longest_and_only_where_the_queue_says_so() {
        people.here(company.omar());
        parley.advance(Duration.ofSeconds(30));
        people.here(company.priya(), company.omar());
        var number = asked.urgently("Scanner dead");
        push();
        assertThat(people.ledger(asked.id(number))).isEmpty();

        people.worked(true, null, null);
        push();
        push();

        assertThat(people.ledger(asked.id(number))).containsExactly("Omar open pushed");
        assertThat(omar.get("/api/desk/offer").expect(200).flag("/pushed")).isTrue();
        var next = asked.urgently("Printer dead");
        push();
        assertThat(people.ledger(asked.id(next))).containsExactly("Priya open pushed");
    }

    @Test
    void nobody_gets_it_who_is_away_or_busy_or_full_or_cannot() {
        people.worked(true, null, null);
        var sap = people.skill("SAP");
        people.here(company.priya(), company.omar(), company.lotte());
        priya.put("/api/desk/presence", Map.of("state", "BUSY")).expect(204);
        people.able(company.lotte(), 1);
        var lottes = asked.urgently("Hers");
        parley.as(company.lotte()).post("/api/desk/picks", Map.of("number", lottes)).expect(201);
        var number = asked.urgently("Booking stuck");
        omar.put("/api/tickets/" + number + "/skills/" + sap, null).expect(200);

        push();
        assertThat(people.ledger(asked.id(number))).isEmpty();

        people.able(company.omar(), null, sap);
        push();
        assertThat(people.ledger(asked.id(number))).containsExactly("Omar open pushed");
    }

    @Test
    void unanswered_it_goes_on_and_keeps_its_place_and_who_lets_two_pass_is_asked_whether_they_are_there() {
        people.worked(true, null, null);
        people.here(company.omar());
        var first = asked.urgently("Scanner dead");
        var second = asked.urgently("Printer dead");

        unanswered();
        assertThat(people.ledger(asked.id(first))).containsExactly("Omar TIMED_OUT pushed");
        assertThat(omar.get("/api/desk").expect(200).flag("/asked")).isFalse();
        unanswered();
        assertThat(people.ledger(asked.id(first))).as("not the same one again").hasSize(1);
        assertThat(people.ledger(asked.id(second))).containsExactly("Omar TIMED_OUT pushed");
        assertThat(omar.get("/api/desk").expect(200).flag("/asked")).isTrue();

        parley.advance(Duration.ofMinutes(6));
        unanswered();
        assertThat(people.ledger(asked.id(first))).as("nothing until he says that he is there").hasSize(1);
        people.here(company.priya());
        push();
        assertThat(people.ledger(asked.id(first))).containsExactly("Omar TIMED_OUT pushed", "Priya open pushed");
        assertThat(priya.get("/api/desk/offer").expect(200).number("/place")).isEqualTo(1);

        omar.put("/api/desk/presence/confirmation", null).expect(204);
        assertThat(omar.get("/api/desk").expect(200).flag("/asked")).isFalse();
        people.here(company.omar());
        push();
        assertThat(people.ledger(asked.id(second))).containsExactly("Omar TIMED_OUT pushed", "Omar open pushed");
    }

    @Test
    void two_nodes_that_push_at_once_offer_each_ticket_once() throws Exception {
        people.worked(true, null, null);
        people.here(company.priya(), company.omar(), company.lotte());
        var numbers = List.of(asked.urgently("One"), asked.urgently("Two"), asked.urgently("Three"));
        var other = parley.database() == Database.POSTGRESQL ? parley.secondNode() : null;
        try {
            var pool = Executors.newFixedThreadPool(6);
            var nodes = other == null ? List.of(parley) : List.of(parley, other);
            for (var done : pool.invokeAll(java.util.stream.IntStream.range(0, 6).<Callable<Void>>mapToObj(index -> () -> {
                nodes.get(index % nodes.size()).bean(PushWork.class).run();
                return null;
            }).toList())) {
                done.get();
            }
            pool.shutdown();
        } finally {
            if (other != null) {
                other.close();
            }
        }

        assertThat(numbers).allSatisfy(number -> assertThat(people.ledger(asked.id(number))).hasSize(1));
        assertThat(parley.count("select count(distinct analyst_id) as n from open_offer", Map.of())).isEqualTo(3);
    }

    @Test
    void after_a_pass_the_next_offer_goes_out_with_a_second_one_who_joins_whoever_takes_it() {
        var number = asked.urgently("Nobody wants it");
        people.here(company.lotte());
        parley.advance(Duration.ofSeconds(10));
        people.here(company.priya(), company.omar(), company.lotte());
        pass(priya);

        var card = omar.post("/api/desk/next", null).expect(200);
        assertThat(card.string("/second/name")).isEqualTo("Lotte");
        assertThat(card.flag("/joins")).isFalse();
        var lotte = parley.as(company.lotte());
        var hers = lotte.get("/api/desk/offer").expect(200);
        assertThat(hers.flag("/joins")).isTrue();
        assertThat(hers.string("/offeredTo/name")).isEqualTo("Omar");
        priya.get("/api/desk/offer").expect(204);

        omar.put("/api/desk/offers/" + card.string("/id") + "/acceptance", Map.of("withSupport", false)).expect(200);

        var standing = omar.get("/api/tickets/" + number + "/standing").expect(200);
        assertThat(standing.string("/assignee/name")).isEqualTo("Omar");
        assertThat(standing.string("/support/joinedBy/name")).isEqualTo("Lotte");
        assertThat(people.ledger(asked.id(number))).containsExactly("Priya PASSED", "Omar ACCEPTED with Lotte");
        lotte.get("/api/desk/offer").expect(204);
    }

    @Test
    void the_second_one_may_take_it_and_the_first_one_joins() {
        var number = asked.urgently("Nobody wants it");
        people.here(company.priya(), company.omar(), company.lotte());
        priya.put("/api/desk/presence", Map.of("state", "AWAY")).expect(204);
        pass(priya);
        omar.put("/api/desk/presence", Map.of("state", "AVAILABLE")).expect(204);
        var card = omar.post("/api/desk/next", null).expect(200);
        assertThat(card.string("/second/name")).isEqualTo("Lotte");

        priya.put("/api/desk/offers/" + card.string("/id") + "/acceptance", Map.of("withSupport", false)).expectProblem(409, "not-now");
        parley.as(company.lotte()).put("/api/desk/offers/" + card.string("/id") + "/acceptance", Map.of("withSupport", false)).expect(200);

        var standing = omar.get("/api/tickets/" + number + "/standing").expect(200);
        assertThat(standing.string("/assignee/name")).isEqualTo("Lotte");
        assertThat(standing.string("/support/joinedBy/name")).isEqualTo("Omar");
        assertThat(people.ledger(asked.id(number))).containsExactlyInAnyOrder("Priya PASSED", "Omar WITHDRAWN with Lotte", "Lotte ACCEPTED with Omar");
        omar.put("/api/desk/offers/" + card.string("/id") + "/acceptance", Map.of("withSupport", false)).expectProblem(409, "not-now");
    }

    @Test
    void where_nobody_is_free_it_is_offered_all_the_same_and_a_conflict_of_interest_is_not_asked_to_join() {
        var number = asked.urgently("Nobody wants it");
        people.here(company.priya());
        var offer = priya.post("/api/desk/next", null).expect(200).string("/id");
        priya.put("/api/desk/offers/" + offer + "/pass", Map.of("reason", "CONFLICT_OF_INTEREST")).expect(204);

        assertThat(omar.post("/api/desk/next", null).expect(200).string("/second")).isNull();
        assertThat(people.ledger(asked.id(number))).containsExactly("Priya PASSED", "Omar open");
    }

    private void unanswered() {
        push();
        parley.advance(Duration.ofSeconds(61));
        people.here(company.omar());
        parley.bean(TimeOutOffers.class).run();
    }

    private void pass(Visitor analyst) {
        var offer = analyst.post("/api/desk/next", null).expect(200).string("/id");
        analyst.put("/api/desk/offers/" + offer + "/pass", Map.of("reason", "NEEDS_ANOTHER_SKILL")).expect(204);
    }

    private void push() {
        parley.bean(PushWork.class).run();
    }
}
