package parley.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.Samples;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** A ticket that goes around gets a plan; a plan is made by a supervisor, read by the person, and over on a day. */
@OnBothDatabases
class PlanTest {

    private final TestParley parley;
    private Company company;
    private Visitor agnes;
    private Visitor priya;
    private Visitor omar;
    private Visitor lotte;

    PlanTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void a_new_desk() {
        parley.empty();
        parley.sql("insert into routing_rule (id, place, name, queue_id, version) values (:id, 1, 'Everything', :queue, 0)",
                Map.of("id", UUID.randomUUID(), "queue", parley.company().serviceQueue()));
        company = parley.company();
        agnes = parley.as(company.agnes());
        priya = parley.as(company.priya());
        omar = parley.as(company.omar());
        lotte = parley.as(company.lotte());
    }

    @Test
    void two_passes_open_one_plan_and_need_for_support_is_not_counted() {
        long ticket = filed();
        pass(priya, "NEEDS_SUPPORT");
        pass(omar, "CONFLICT_OF_INTEREST");
        assertThat(plans()).isEmpty();
        pass(colleague("Grete"), "NEEDS_ANOTHER_SKILL");
        assertThat(plans()).containsExactly("PASSES");
        assertThat(inbox(lotte)).contains("PLAN_ASKED");
        pass(colleague("Jonas"), "NEEDS_ANOTHER_SKILL");
        assertThat(plans()).as("one at a time").hasSize(1);
        assertThat(lotte.get("/api/plans").expect(200).number("/items/0/ticketNumber")).isEqualTo(ticket);
    }

    @Test
    void two_hand_overs_without_a_word_open_a_plan() {
        long ticket = filed();
        accepted(priya);
        handOver(ticket, priya, company.omar());
        assertThat(plans()).isEmpty();
        handOver(ticket, omar, company.priya());
        assertThat(plans()).containsExactly("SILENT_HAND_OVERS");
    }

    @Test
    void hand_overs_after_a_word_to_the_requester_open_none() {
        long ticket = filed();
        accepted(priya);
        priya.post(path(ticket) + "/replies", Map.of("body", "I look into it", "then", "OPEN")).expect(201);
        handOver(ticket, priya, company.omar());
        omar.post(path(ticket) + "/replies", Map.of("body", "So do I", "then", "OPEN")).expect(201);
        handOver(ticket, omar, company.priya());
        assertThat(plans()).isEmpty();
    }

    @Test
    void a_plan_that_is_made_is_read_by_the_person_and_gives_the_ticket_to_the_pair() {
        long ticket = filed();
        Answer wanted = wanted(ticket);
        agnes.get("/api/plans/" + wanted.string("/id")).expectProblem(404, "not-found");
        priya.get("/api/plans/" + wanted.string("/id")).expectProblem(404, "not-found");

        Answer made = lotte.seen(wanted).put("/api/plans/" + wanted.string("/id") + "/agreement", agreement()).expect(200);
        assertThat(made.string("/state")).isEqualTo("IN_FORCE");
        assertThat(agnes.get(path(ticket)).expect(200).string("/assignee/name")).isEqualTo("Priya");
        assertThat(agnes.get("/api/plans?aboutMe=true").expect(200).string("/items/0/agreed")).isEqualTo("We call before noon");
        assertThat(inbox(agnes)).contains("PLAN_MADE");
        assertThat(inbox(omar)).contains("PLAN_MADE");
        assertThat(priya.get(path(ticket) + "/attention").expect(200).string("/plans/0/agreed")).isEqualTo("We call before noon");
        assertThat(agnes.get(path(ticket) + "/attention").expect(200).body().at("/plans")).hasSize(1);
        assertThat(parley.as(company.nils()).get("/api/plans").expect(200).body().at("/items")).isEmpty();
        agnes.seen(made).put("/api/plans/" + made.string("/id") + "/agreement", agreement()).expectProblem(403, "not-for-your-role");
    }

    @Test
    void what_was_agreed_says_who_and_until_when() {
        Answer wanted = wanted(filed());
        refused(wanted, "second", company.priya().toString(), "/second");
        refused(wanted, "first", company.nils().toString(), "/first");
        refused(wanted, "speaker", company.agnes().toString(), "/speaker");
        refused(wanted, "lookAgainOn", "2026-03-04", "/lookAgainOn");
        refused(wanted, "expiresOn", "2026-03-10", "/expiresOn");
        refused(wanted, "expiresOn", "2026-12-31", "/expiresOn");
    }

    @Test
    void it_is_looked_at_again_and_goes_on_or_is_over() {
        Answer made = made(filed());
        days(8);
        parley.run("remind-of-hearings");
        parley.run("remind-of-hearings");
        assertThat(inbox(lotte)).filteredOn("PLAN_DUE"::equals).hasSize(1);
        lotte.seen(made).put(plan(made) + "/review", Map.of("outcome", "Better", "lookAgainOn", "2026-05-01")).expectProblem(400, "invalid");
        Answer goesOn = lotte.seen(made).put(plan(made) + "/review", Map.of("outcome", "Better", "lookAgainOn", "2026-03-25")).expect(200);
        assertThat(goesOn.string("/state")).isEqualTo("IN_FORCE");
        Answer over = lotte.seen(goesOn).put(plan(made) + "/review", Map.of("outcome", "Good")).expect(200);
        assertThat(over.string("/state")).isEqualTo("ENDED");
        lotte.seen(over).put(plan(made) + "/review", Map.of("outcome", "Good")).expectProblem(409, "not-now");
        assertThat(lotte.get("/api/plans?open=false").expect(200).body().at("/items")).hasSize(1);
    }

    @Test
    void it_runs_out_by_itself_on_every_read_and_is_written_down() {
        long ticket = filed();
        Answer made = made(ticket);
        days(40);
        assertThat(lotte.get(plan(made)).expect(200).string("/state")).isEqualTo("ENDED");
        assertThat(priya.get(path(ticket) + "/attention").expect(200).body().at("/plans")).isEmpty();
        lotte.seen(made).put(plan(made) + "/agreement", agreement()).expectProblem(409, "not-now");
        parley.run("remind-of-hearings");
        assertThat(lotte.get(plan(made)).expect(200).string("/endedAt")).isNotEmpty();
        assertThat(parley.count("select count(*) as n from activity where kind = 'PLAN_RAN_OUT'", Map.of())).isEqualTo(1);
    }

    @Test
    void none_is_needed_with_a_reason_and_only_before_it_is_made() {
        Answer wanted = wanted(filed());
        lotte.seen(wanted).put(plan(wanted) + "/dismissal", Map.of("reason", "  ")).expectProblem(400, "invalid");
        Answer dismissed = lotte.seen(wanted).put(plan(wanted) + "/dismissal", Map.of("reason", "Both were off sick")).expect(200);
        assertThat(dismissed.string("/state")).isEqualTo("ENDED");
        Answer made = made(filed());
        lotte.seen(made).put(plan(made) + "/dismissal", Map.of("reason", "No")).expectProblem(409, "not-now");
    }

    @Test
    void a_supervisor_asks_for_one_about_tickets_of_theirs_only() {
        long ticket = filed();
        lotte.post("/api/plans", Map.of("ticket", ticket, "ground", "PASSES", "words", "It was")).expectProblem(400, "invalid");
        wanted(ticket);
        lotte.post("/api/plans", Map.of("ticket", ticket, "ground", "FINDING", "words", "It was")).expectProblem(409, "conflict");
        UUID other = Company.person(parley, "Mia", null, "SUPERVISOR");
        parley.sql("insert into team_member (team_id, person_id) values (:team, :mia)", Map.of("team", company.network(), "mia", other));
        parley.as(other).post("/api/plans", Map.of("ticket", filed(), "ground", "BY_HAND", "words", "It was")).expectProblem(404, "not-found");
    }

    /** Everybody signs in again after such a time. */
    private void days(int many) {
        parley.advance(Duration.ofDays(many));
        agnes = parley.as(company.agnes());
        priya = parley.as(company.priya());
        lotte = parley.as(company.lotte());
    }

    private Visitor colleague(String name) {
        UUID id = Company.person(parley, name, null, "EMPLOYEE", "ANALYST");
        parley.sql("insert into team_member (team_id, person_id) values (:team, :id)", Map.of("team", company.serviceDesk(), "id", id));
        return parley.as(id);
    }

    private void refused(Answer wanted, String field, Object value, String pointer) {
        Map<String, Object> agreement = new HashMap<>(agreement());
        agreement.put(field, value);
        Answer refused = lotte.seen(wanted).put(plan(wanted) + "/agreement", agreement).expectProblem(400, "invalid");
        assertThat(refused.string("/errors/0/pointer")).isEqualTo(pointer);
    }

    private Map<String, Object> agreement() {
        return Map.of("first", company.priya().toString(), "second", company.omar().toString(), "speaker", company.lotte().toString(), "managerToo", true,
                "agreed", "We call before noon", "lookAgainOn", "2026-03-11", "expiresOn", "2026-04-03");
    }

    private Answer wanted(long ticket) {
        return lotte.post("/api/plans", Map.of("ticket", ticket, "ground", "BY_HAND", "words", "Three people had it")).expect(201);
    }

    private Answer made(long ticket) {
        Answer wanted = wanted(ticket);
        return lotte.seen(wanted).put(plan(wanted) + "/agreement", agreement()).expect(200);
    }

    private Iterable<String> plans() {
        return lotte.get("/api/plans").expect(200).strings("/items", "/ground");
    }

    private void pass(Visitor analyst, String reason) {
        Answer offer = analyst.post("/api/desk/next", null).expect(200);
        analyst.put("/api/desk/offers/" + offer.string("/id") + "/pass", Map.of("reason", reason)).expect(204);
    }

    private void accepted(Visitor analyst) {
        Answer offer = analyst.post("/api/desk/next", null).expect(200);
        analyst.put("/api/desk/offers/" + offer.string("/id") + "/acceptance", Map.of("withSupport", false)).expect(200);
    }

    private void handOver(long ticket, Visitor by, UUID to) {
        by.seen(by.get(path(ticket))).post(path(ticket) + "/hand-overs", Map.of("to", to.toString(), "note", "Yours")).expect(204);
    }

    private Iterable<String> inbox(Visitor who) {
        parley.run("tell-people");
        return who.get("/api/inbox").expect(200).strings("/items", "/kind");
    }

    private long filed() {
        return agnes.post("/api/tickets", Samples.aTicket("Scanner dead")).expect(201).number("/number");
    }

    private static String plan(Answer plan) {
        return "/api/plans/" + plan.string("/id");
    }

    private static String path(long ticket) {
        return "/api/tickets/" + ticket;
    }
}
