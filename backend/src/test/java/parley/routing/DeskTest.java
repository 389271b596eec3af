package parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.account.Role;
import parley.platform.sql.Sql;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;
import parley.ticket.Impact;
import parley.ticket.TicketNumber;
import parley.ticket.TicketService;
import parley.ticket.Urgency;
import parley.ticket.Words;

@OnBothDatabases
class DeskTest {

    private final TestParley parley;
    private final Company company;
    private final Asked asked;
    private final Visitor priya;
    private final Visitor omar;
    private final Visitor lotte;

    DeskTest(TestParley parley) {
        this.parley = parley;
        this.company = parley.company();
        this.asked = new Asked(parley);
        this.priya = parley.as(company.priya());
        this.omar = parley.as(company.omar());
        this.lotte = parley.as(company.lotte());
    }

    @BeforeEach
    void the_desk_is_open_and_nobody_waits() {
        RoundTheClock.standard(parley);
        asked.nothingElse();
    }

    @Test
    void take_next_offers_the_largest_share_of_a_promise_and_not_the_oldest() {
        var old = asked.whatCanWait("Second screen");
        parley.advance(Duration.ofHours(1));
        var urgent = asked.urgently("Scanner dead");
        parley.advance(Duration.ofMinutes(20));

        var card = priya.post("/api/desk/next", null).expect(200);
        assertThat(card.number("/ticket/number")).isEqualTo(urgent);
        assertThat(card.string("/requester/name")).isEqualTo("Agnes");
        assertThat(card.string("/promise/kind")).isEqualTo("FIRST_RESPONSE");
        assertThat(card.number("/place")).isEqualTo(1);
        assertThat(card.strings("/alsoOpen", "/number")).contains(String.valueOf(old));

        assertThat(omar.post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(old);
        lotte.post("/api/desk/next", null).expect(204);
    }

    @Test
    void what_is_kept_for_somebody_is_offered_to_them_again_and_to_nobody_else() {
        var number = asked.urgently("Scanner dead");

        var first = priya.post("/api/desk/next", null).expect(200);
        var again = priya.post("/api/desk/next", null).expect(200);
        omar.post("/api/desk/next", null).expect(204);

        assertThat(again.string("/id")).isEqualTo(first.string("/id"));
        assertThat(priya.get("/api/desk/offer").expect(200).number("/ticket/number")).isEqualTo(number);
        omar.get("/api/desk/offer").expect(204);
        assertThat(ledger(number)).containsExactly("NEXT Priya open");
    }

    @Test
    void who_accepts_has_the_ticket_and_it_leaves_the_line() {
        var number = asked.urgently("Scanner dead");
        var offer = priya.post("/api/desk/next", null).expect(200).string("/id");

        omar.put("/api/desk/offers/" + offer + "/acceptance", Map.of("withSupport", false)).expectProblem(409, "not-now");
        assertThat(priya.put("/api/desk/offers/" + offer + "/acceptance", Map.of("withSupport", false)).expect(200).number("/number")).isEqualTo(number);
        priya.put("/api/desk/offers/" + offer + "/acceptance", Map.of("withSupport", false)).expectProblem(409, "not-now");

        assertThat(ledger(number)).containsExactly("NEXT Priya ACCEPTED");
        assertThat(inLine(number)).isZero();
        assertThat(recorded(number)).contains("OFFER_SHOWN", "TICKET_ASSIGNED", "OFFER_ACCEPTED");
    }

    @Test
    void a_passed_ticket_keeps_its_place_and_goes_to_somebody_else() {
        var first = asked.urgently("Scanner dead");
        parley.advance(Duration.ofMinutes(1));
        var second = asked.urgently("Printer dead");
        var place = effectiveStarts(first);
        var offer = priya.post("/api/desk/next", null).expect(200);
        assertThat(offer.number("/ticket/number")).isEqualTo(first);

        priya.put("/api/desk/offers/" + offer.string("/id") + "/pass", Map.of("reason", "OTHER")).expectProblem(400, "invalid");
        priya.put("/api/desk/offers/" + offer.string("/id") + "/pass", Map.of("reason", "NEEDS_ANOTHER_SKILL", "words", "SAP")).expect(204);

        assertThat(effectiveStarts(first)).isEqualTo(place);
        assertThat(priya.post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(second);
        var reoffered = omar.post("/api/desk/next", null).expect(200);
        assertThat(reoffered.number("/ticket/number")).isEqualTo(first);
        assertThat(reoffered.number("/place")).isEqualTo(1);
        assertThat(reoffered.string("/earlier/0/reason")).isEqualTo("NEEDS_ANOTHER_SKILL");
        assertThat(reoffered.string("/earlier/0/words")).isEqualTo("SAP");
        assertThat(ledger(first)).containsExactly("NEXT Priya PASSED NEEDS_ANOTHER_SKILL", "NEXT Omar open");
        assertThat(recorded(first)).contains("OFFER_PASSED");
    }

    @Test
    void where_there_is_nobody_else_a_passed_ticket_comes_back_after_an_hour_but_a_conflict_of_interest_does_not() {
        var skill = asked.urgently("Scanner dead");
        pass(priya, skill, "NEEDS_ANOTHER_SKILL");
        var conflict = asked.urgently("Wife of the analyst");
        pass(priya, conflict, "CONFLICT_OF_INTEREST");
        priya.post("/api/desk/next", null).expect(204);

        parley.advance(Duration.ofMinutes(61));

        assertThat(priya.post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(skill);
        assertThat(omar.post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(conflict);
    }

    @Test
    void an_unanswered_offer_times_out_once_and_goes_on() {
        var number = asked.urgently("Scanner dead");
        priya.post("/api/desk/next", null).expect(200);
        parley.bean(TimeOutOffers.class).run();
        omar.post("/api/desk/next", null).expect(204);

        parley.advance(Duration.ofSeconds(61));
        parley.bean(TimeOutOffers.class).run();
        parley.bean(TimeOutOffers.class).run();

        assertThat(omar.post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(number);
        assertThat(ledger(number)).containsExactly("NEXT Priya TIMED_OUT", "NEXT Omar open");
        assertThat(recorded(number)).contains("OFFER_TIMED_OUT");
        assertThat(parley.count("select count(*) as n from offer_outcome e join offer f on f.id = e.offer_id where f.ticket_id = :id and e.seconds between 60 and 600",
                Map.of("id", asked.id(number)))).isEqualTo(1);
    }

    @Test
    void nobody_is_offered_what_they_asked_for_or_what_lies_in_other_queues() {
        asked.by(company.omar(), "My own screen", Impact.ONE, Urgency.STOPPED);

        omar.post("/api/desk/next", null).expect(204);
        parley.as(company.nils()).post("/api/desk/next", null).expect(204);
        priya.post("/api/desk/next", null).expect(200);
        parley.as(company.agnes()).post("/api/desk/next", null).expectProblem(403, "not-for-your-role");
    }

    @Test
    void a_pick_over_the_head_says_why_and_is_a_row_with_the_head_that_was_jumped() {
        var head = asked.urgently("Scanner dead");
        parley.advance(Duration.ofMinutes(5));
        var later = asked.urgently("Printer dead");

        priya.post("/api/desk/picks", Map.of("number", later)).expectProblem(400, "invalid");
        priya.post("/api/desk/picks", Map.of("number", later, "reason", "OTHER")).expectProblem(400, "invalid");
        priya.post("/api/desk/picks", Map.of("number", later, "reason", "KNOWS_THE_CASE")).expect(201);
        priya.post("/api/desk/picks", Map.of("number", later, "reason", "KNOWS_THE_CASE")).expectProblem(409, "conflict");
        omar.post("/api/desk/picks", Map.of("number", head)).expect(201);

        assertThat(ledger(later)).containsExactly("PICKED Priya ACCEPTED");
        assertThat(ledger(head)).containsExactly("PICKED Omar ACCEPTED");
        assertThat(parley.count("select count(*) as n from offer where ticket_id = :later and head_id = :head and pick_reason = 'KNOWS_THE_CASE' and place = 2",
                Map.of("later", asked.id(later), "head", asked.id(head)))).isEqualTo(1);
        assertThat(recorded(later)).contains("TICKET_PICKED");
        parley.as(company.nils()).post("/api/desk/picks", Map.of("number", head)).expectProblem(404, "not-found");
    }

    @Test
    void what_is_before_a_colleague_cannot_be_picked_and_who_holds_an_offer_answers_it_first() {
        var first = asked.urgently("Scanner dead");
        priya.post("/api/desk/next", null).expect(200);
        var second = asked.urgently("Printer dead");

        omar.post("/api/desk/picks", Map.of("number", first, "reason", "ASKED_FOR_ME")).expectProblem(409, "conflict");
        priya.post("/api/desk/picks", Map.of("number", second, "reason", "ASKED_FOR_ME")).expectProblem(409, "conflict");

        assertThat(ledger(second)).isEmpty();
    }

    @Test
    void an_offer_is_withdrawn_when_the_ticket_is_solved_or_given_to_somebody_else_meanwhile() {
        var solved = asked.urgently("Scanner dead");
        priya.post("/api/desk/next", null).expect(200);
        parley.bean(TicketService.class).resolve(new TicketNumber(solved), Words.of("Replaced"), Asked.user(company.lotte(), Role.SUPERVISOR), null);
        priya.get("/api/desk/offer").expect(204);

        var given = asked.urgently("Printer dead");
        priya.post("/api/desk/next", null).expect(200);
        lotte.ifMatch(version(given)).post("/api/tickets/" + given + "/hand-overs", Map.of("to", company.omar(), "note", "You know this printer")).expect(204);

        assertThat(ledger(solved)).containsExactly("NEXT Priya WITHDRAWN");
        assertThat(ledger(given)).containsExactlyInAnyOrder("NEXT Priya WITHDRAWN", "ASSIGNED Omar ACCEPTED");
    }

    @Test
    void a_hand_over_needs_a_note_and_either_somebody_or_a_queue() {
        var number = taken(priya, "Scanner dead");

        priya.post("/api/tickets/" + number + "/hand-overs", Map.of("to", company.omar(), "note", "x")).expectProblem(428, "version-missing");
        var atVersion = priya.ifMatch(version(number));
        atVersion.post("/api/tickets/" + number + "/hand-overs", Map.of("to", company.omar())).expectProblem(400, "invalid");
        atVersion.post("/api/tickets/" + number + "/hand-overs", Map.of("note", "To nobody")).expectProblem(400, "invalid");
        atVersion.post("/api/tickets/" + number + "/hand-overs", Map.of("to", company.priya(), "note", "To myself")).expectProblem(400, "invalid");
        atVersion.post("/api/tickets/" + number + "/hand-overs", Map.of("to", company.nils(), "note", "Not his queue")).expectProblem(400, "invalid");
        priya.ifMatch(99).post("/api/tickets/" + number + "/hand-overs", Map.of("to", company.omar(), "note", "x")).expectProblem(412, "stale-version");

        atVersion.post("/api/tickets/" + number + "/hand-overs", Map.of("to", company.omar(), "note", "Knows the scanner")).expect(204);

        assertThat(parley.count("select count(*) as n from ticket where number = :number and assignee_id = :omar", Map.of("number", number, "omar", company.omar())))
                .isEqualTo(1);
        assertThat(parley.count("select count(*) as n from hand_over where ticket_id = :id and not replied", Map.of("id", asked.id(number)))).isEqualTo(1);
        assertThat(recorded(number)).contains("TICKET_HANDED_OVER", "INTERNAL_NOTE_KEPT");
        var forAgnes = parley.as(company.agnes()).get("/api/tickets/" + number + "/standing").expect(200);
        assertThat(forAgnes.string("/assignee/name")).isEqualTo("Omar");
        assertThat(forAgnes.string("/handOvers/0/from/name")).isEqualTo("Priya");
        assertThat(forAgnes.text()).doesNotContain("Knows the scanner");
        assertThat(omar.get("/api/tickets/" + number + "/standing").expect(200).string("/handOvers/0/note")).isEqualTo("Knows the scanner");
    }

    @Test
    void back_in_its_line_a_ticket_stands_where_it_stood() {
        var number = taken(priya, "Scanner dead");
        var place = effectiveStarts(number);
        parley.advance(Duration.ofMinutes(30));
        var later = asked.urgently("Printer dead");

        priya.ifMatch(version(number)).post("/api/tickets/" + number + "/hand-overs", Map.of("queue", company.serviceQueue(), "note", "Going home")).expect(204);

        assertThat(effectiveStarts(number)).isEqualTo(place);
        assertThat(omar.post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(number);
        assertThat(lotte.post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(later);
    }

    @Test
    void handed_to_another_queue_it_is_in_the_line_of_that_one() {
        var number = taken(priya, "Scanner dead");

        priya.ifMatch(version(number)).post("/api/tickets/" + number + "/hand-overs", Map.of("queue", company.networkQueue(), "note", "It is the access point")).expect(204);

        omar.post("/api/desk/next", null).expect(204);
        assertThat(parley.as(company.nils()).post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(number);
    }

    @Test
    void what_waited_on_others_is_handed_to_a_queue_and_stands_in_its_line() {
        for (var queue : List.of(company.serviceQueue(), company.networkQueue())) {
            var number = taken(priya, "Scanner dead");
            priya.post("/api/tickets/" + number + "/replies", Map.of("body", "The maker looks at it", "then", "WAITING_ON_OTHERS")).expect(201);

            priya.ifMatch(version(number)).post("/api/tickets/" + number + "/hand-overs", Map.of("queue", queue, "note", "Please ask the maker")).expect(204);

            var analyst = queue.equals(company.networkQueue()) ? parley.as(company.nils()) : omar;
            assertThat(analyst.post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(number);
            assertThat(analyst.get("/api/tickets/" + number).expect(200).string("/status")).isEqualTo("OPEN");
        }
    }

    @Test
    void support_brings_a_second_person_in_and_is_not_seen_by_the_requester() {
        var number = asked.urgently("Scanner dead");
        var offer = priya.post("/api/desk/next", null).expect(200).string("/id");
        priya.put("/api/desk/offers/" + offer + "/acceptance", Map.of("withSupport", true)).expect(200);

        priya.put("/api/tickets/" + number + "/support", null).expectProblem(409, "conflict");
        lotte.put("/api/tickets/" + number + "/support", null).expect(204);

        var standing = priya.get("/api/tickets/" + number + "/standing").expect(200);
        assertThat(standing.string("/support/askedBy/name")).isEqualTo("Priya");
        assertThat(standing.string("/support/joinedBy/name")).isEqualTo("Lotte");
        assertThat(parley.as(company.agnes()).get("/api/tickets/" + number + "/standing").expect(200).string("/support")).isNull();
        assertThat(recorded(number)).contains("SUPPORT_ASKED", "SUPPORT_JOINED");
        lotte.put("/api/tickets/" + number + "/support", null).expectProblem(404, "not-found");
    }

    @Test
    void passing_for_want_of_support_asks_for_it() {
        var number = asked.urgently("Scanner dead");
        pass(priya, number, "NEEDS_SUPPORT");

        assertThat(omar.get("/api/tickets/" + number + "/standing").expect(200).string("/support/askedBy/name")).isEqualTo("Priya");
        omar.put("/api/tickets/" + number + "/support", null).expect(204);
    }

    @Test
    void the_requester_sees_an_honest_place_and_the_promises() {
        for (int others = 0; others < 5; others++) {
            asked.urgently("Before");
        }
        parley.advance(Duration.ofMinutes(10));
        var mine = asked.urgently("Mine");

        var standing = parley.as(company.agnes()).get("/api/tickets/" + mine + "/standing").expect(200);

        assertThat(standing.number("/placeFrom")).isBetween(1L, 6L);
        assertThat(standing.number("/placeTo")).isGreaterThanOrEqualTo(6L);
        assertThat(standing.strings("/promises", "/kind")).containsExactly("FIRST_RESPONSE", "RESOLUTION");
        assertThat(standing.string("/assignee")).isNull();
        parley.as(company.ines()).get("/api/tickets/" + mine + "/standing").expectProblem(404, "not-found");
        parley.as(company.nils()).get("/api/tickets/" + mine + "/standing").expectProblem(404, "not-found");
    }

    @Test
    void the_desk_shows_own_work_own_queues_and_who_is_here() {
        var number = taken(priya, "Scanner dead");
        asked.urgently("Printer dead");
        omar.put("/api/desk/presence", Map.of("state", "AVAILABLE")).expect(204);
        omar.put("/api/desk/presence", Map.of("state", "BUSY")).expect(204);
        parley.as(company.nils()).put("/api/desk/presence", Map.of("state", "AVAILABLE")).expect(204);

        var desk = priya.get("/api/desk").expect(200);

        assertThat(desk.strings("/work", "/list")).containsExactly("YOUR_TURN", "WAITING_ON_REQUESTER", "WAITING_ON_OTHERS", "ON_HOLD");
        assertThat(desk.number("/work/0/tickets")).isPositive();
        assertThat(desk.strings("/queues", "/name")).containsExactly("Service");
        assertThat(desk.number("/queues/0/waiting")).isEqualTo(1);
        assertThat(desk.string("/queues/0/nextDue")).isNotNull();
        assertThat(desk.strings("/here", "/name")).containsExactly("Omar");
        assertThat(desk.string("/here/0/state")).isEqualTo("BUSY");
        assertThat(priya.get("/api/desk/work/YOUR_TURN").expect(200).strings("/items", "/number")).contains(String.valueOf(number));

        parley.advance(Duration.ofMinutes(3));
        assertThat(priya.get("/api/desk").expect(200).strings("/here", "/name")).isEmpty();
    }

    @Test
    void own_work_is_read_page_by_page_in_the_order_of_what_is_due() {
        var numbers = List.of(taken(lotte, "One"), taken(lotte, "Two"), taken(lotte, "Three"));

        var first = lotte.get("/api/desk/work/YOUR_TURN?limit=2").expect(200);
        var rest = lotte.get("/api/desk/work/YOUR_TURN?limit=2&cursor=" + first.string("/next")).expect(200);

        assertThat(first.strings("/items", "/number")).containsExactly(numbers.get(0).toString(), numbers.get(1).toString());
        assertThat(rest.strings("/items", "/number")).containsExactly(numbers.get(2).toString());
        assertThat(rest.string("/next")).isNull();
    }

    @Test
    void the_line_is_listed_as_it_will_be_served_and_only_to_those_who_work_it() {
        var slow = asked.whatCanWait("Second screen");
        parley.advance(Duration.ofMinutes(30));
        var fast = asked.byEverybody("All scanners dead");
        parley.advance(Duration.ofMinutes(10));
        priya.post("/api/desk/next", null).expect(200);

        var line = omar.get("/api/desk/queues/" + company.serviceQueue() + "/line").expect(200);

        assertThat(line.strings("/items", "/number")).containsExactly(String.valueOf(fast), String.valueOf(slow));
        assertThat(line.string("/items/0/offeredTo/name")).isEqualTo("Priya");
        assertThat(omar.get("/api/desk/queues/" + company.serviceQueue() + "/line?limit=1").expect(200).flag("/more")).isTrue();
        var foreign = parley.as(company.nils()).get("/api/desk/queues/" + company.serviceQueue() + "/line").expect(200);
        assertThat(foreign.strings("/items", "/number")).isEmpty();
        assertThat(foreign.flag("/more")).isFalse();
    }

    @Test
    void two_at_one_ticket_see_each_other() {
        var number = taken(priya, "Scanner dead");

        assertThat(priya.put("/api/tickets/" + number + "/presence", Map.of("doing", "VIEWING")).expect(200).strings("", "/name")).isEmpty();
        var seen = omar.put("/api/tickets/" + number + "/presence", Map.of("doing", "WRITING_NOTE")).expect(200);
        assertThat(seen.strings("", "/name")).containsExactly("Priya");
        assertThat(priya.get("/api/tickets/" + number + "/presence").expect(200).strings("", "/doing")).containsExactly("WRITING_NOTE");

        omar.delete("/api/tickets/" + number + "/presence").expect(204);
        assertThat(priya.get("/api/tickets/" + number + "/presence").expect(200).strings("", "/doing")).isEmpty();
        omar.put("/api/tickets/" + number + "/presence", Map.of("doing", "VIEWING")).expect(200);
        parley.advance(Duration.ofSeconds(46));
        assertThat(priya.get("/api/tickets/" + number + "/presence").expect(200).strings("", "/doing")).isEmpty();
        parley.as(company.agnes()).get("/api/tickets/" + number + "/presence").expectProblem(403, "not-for-your-role");
        parley.as(company.nils()).get("/api/tickets/" + number + "/presence").expectProblem(404, "not-found");
    }

    @Test
    void a_list_says_of_each_ticket_what_its_page_says_and_leaves_out_what_one_may_not_see() {
        var waiting = asked.urgently("Scanner dead");
        var later = asked.whatCanWait("Second screen");
        var taken = taken(priya, "Printer dead");
        var hers = asked.by(company.ines(), "Mine", Impact.ONE, Urgency.STOPPED).number().value();
        var agnes = parley.as(company.agnes());

        var list = agnes.get("/api/standings?number=%d&number=%d&number=%d&number=%d&number=999999".formatted(waiting, later, taken, hers)).expect(200);

        assertThat(list.strings("/items", "/number")).containsExactly(String.valueOf(waiting), String.valueOf(later), String.valueOf(taken));
        for (var index = 0; index < 2; index++) {
            var page = agnes.get("/api/tickets/" + list.number("/items/" + index + "/number") + "/standing").expect(200);
            assertThat(list.number("/items/" + index + "/placeFrom")).isEqualTo(page.number("/placeFrom")).isPositive();
            assertThat(list.number("/items/" + index + "/placeTo")).isEqualTo(page.number("/placeTo"));
        }
        assertThat(list.string("/items/2/placeFrom")).isNull();
        assertThat(list.strings("/items/0/promises", "/kind")).containsExactly("FIRST_RESPONSE", "RESOLUTION");
        agnes.get("/api/standings").expectProblem(400, "invalid");
        agnes.get("/api/standings?number=1" + "&number=1".repeat(50)).expectProblem(400, "invalid");
        agnes.get("/api/standings?number=x").expectProblem(400, "invalid");
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_line() {
        for (int waiting = 0; waiting < 3; waiting++) {
            asked.urgently("Few");
        }
        var few = statements();
        for (int waiting = 0; waiting < 40; waiting++) {
            asked.urgently("Many");
        }

        assertThat(statements()).isEqualTo(few);
        assertThat(few).containsEntry("desk", 7L).containsEntry("line", 4L).containsEntry("work", 2L);
        assertThat(few.get("standing")).isLessThanOrEqualTo(9);
        assertThat(few.get("standings")).isLessThanOrEqualTo(6);
        assertThat(few.get("next")).isLessThanOrEqualTo(24);
    }

    private Map<String, Long> statements() {
        var number = asked.whatCanWait("Counted");
        var agnes = parley.as(company.agnes());
        agnes.get("/api/tickets/" + number + "/standing").expect(200);
        var mine = agnes.get("/api/tickets?limit=50").expect(200).strings("/items", "/number");
        return Map.of(
                "standings", count(() -> agnes.get("/api/standings?number=" + String.join("&number=", mine)).expect(200)),
                "desk", count(() -> priya.get("/api/desk").expect(200)),
                "line", count(() -> priya.get("/api/desk/queues/" + company.serviceQueue() + "/line?limit=3").expect(200)),
                "work", count(() -> priya.get("/api/desk/work/YOUR_TURN?limit=3").expect(200)),
                "standing", count(() -> agnes.get("/api/tickets/" + number + "/standing").expect(200)),
                "next", count(() -> pass(priya, 0, "GOING_OFF_SHIFT")));
    }

    private long count(Runnable work) {
        return parley.statements(work).size();
    }

    private void pass(Visitor analyst, long number, String reason) {
        var offer = analyst.post("/api/desk/next", null).expect(200);
        if (number != 0) {
            assertThat(offer.number("/ticket/number")).isEqualTo(number);
        }
        analyst.put("/api/desk/offers/" + offer.string("/id") + "/pass", Map.of("reason", reason)).expect(204);
    }

    private long taken(Visitor analyst, String title) {
        var number = asked.urgently(title);
        analyst.post("/api/desk/picks", Map.of("number", number, "reason", "KNOWS_THE_CASE")).expect(201);
        return number;
    }

    private long version(long number) {
        return parley.count("select version as n from ticket where number = :number", Map.of("number", number));
    }

    private long inLine(long number) {
        return parley.count("select count(*) as n from promise where ticket_id = :id and line_queue_id is not null", Map.of("id", asked.id(number)));
    }

    private List<Long> effectiveStarts(long number) {
        return parley.bean(Sql.class).list("select effective_start from promise where ticket_id = :id order by kind", Map.of("id", asked.id(number)),
                row -> row.number("effective_start"));
    }

    private List<String> ledger(long number) {
        return parley.bean(Sql.class).list("""
                select f.kind, p.name, coalesce(e.outcome, 'open') as outcome, e.reason
                from offer f join person p on p.id = f.analyst_id
                left join offer_outcome e on e.offer_id = f.id
                where f.ticket_id = :id order by f.shown_at, f.id""", Map.of("id", asked.id(number)),
                row -> row.text("kind") + " " + row.text("name") + " " + row.text("outcome") + (row.text("reason") == null ? "" : " " + row.text("reason")));
    }

    private List<String> recorded(long number) {
        return parley.bean(Sql.class).list("select kind from activity where ticket_id = :id order by seq", Map.of("id", asked.id(number)), row -> row.text("kind"));
    }
}
