package parley.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.Samples;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Who says that they are not heard reaches a supervisor, and hears from one in time. */
@OnBothDatabases
class HearingTest {

    private final TestParley parley;
    private Visitor agnes;
    private Visitor priya;
    private Visitor lotte;

    HearingTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void a_new_desk() {
        parley.empty();
        parley.sql("insert into routing_rule (id, place, name, queue_id, version) values (:id, 1, 'Everything', :queue, 0)",
                Map.of("id", UUID.randomUUID(), "queue", parley.company().serviceQueue()));
        agnes = parley.as(parley.company().agnes());
        priya = parley.as(parley.company().priya());
        lotte = parley.as(parley.company().lotte());
    }

    @Test
    void who_is_not_heard_is_answered_by_a_supervisor_and_the_analysts_read_nothing_of_it() {
        long ticket = filed();
        Answer asked = agnes.post(path(ticket) + "/hearings", Map.of("words", "Nobody calls me back")).expect(201);

        assertThat(asked.string("/dueAt")).as("four business hours after nine").startsWith("2026-03-04T13:0");
        assertThat(inbox(lotte)).contains("HEARING_ASKED");
        assertThat(lotte.get("/api/hearings").expect(200).strings("/items", "/words")).containsExactly("Nobody calls me back");
        assertThat(priya.get(path(ticket) + "/attention").expect(200).body().at("/hearing").isNull()).isTrue();
        priya.get("/api/hearings/" + asked.string("/id")).expectProblem(404, "not-found");
        assertThat(inbox(priya)).doesNotContain("HEARING_ASKED");

        Answer answered = lotte.seen(asked).put("/api/hearings/" + asked.string("/id") + "/answer", Map.of("words", "I call you at two")).expect(200);
        assertThat(answered.string("/answeredBy/name")).isEqualTo("Lotte");
        assertThat(inbox(agnes)).contains("HEARING_ANSWERED");
        assertThat(agnes.get(path(ticket) + "/attention").expect(200).string("/hearing/answer")).isEqualTo("I call you at two");
        assertThat(lotte.get("/api/hearings").expect(200).body().at("/items")).isEmpty();
        assertThat(lotte.get("/api/hearings?open=false").expect(200).body().at("/items")).hasSize(1);
        lotte.seen(answered).put("/api/hearings/" + asked.string("/id") + "/answer", Map.of("words", "Again")).expectProblem(409, "not-now");
    }

    @Test
    void it_is_open_once_and_can_be_said_again_after_the_answer() {
        long ticket = filed();
        Answer asked = agnes.post(path(ticket) + "/hearings", Map.of()).expect(201);
        agnes.post(path(ticket) + "/hearings", Map.of()).expectProblem(409, "conflict");
        lotte.seen(asked).put("/api/hearings/" + asked.string("/id") + "/answer", Map.of("words", "I see to it")).expect(200);
        agnes.post(path(ticket) + "/hearings", Map.of()).expect(201);
    }

    @Test
    void those_who_work_it_and_strangers_do_not_say_it() {
        long ticket = filed();
        priya.post(path(ticket) + "/hearings", Map.of()).expectProblem(409, "conflict");
        parley.as(parley.company().ines()).post(path(ticket) + "/hearings", Map.of()).expectProblem(404, "not-found");
    }

    @Test
    void a_supervisor_does_not_answer_for_their_own_work() {
        long ticket = filed();
        parley.sql("update ticket set assignee_id = :lotte, status = 'OPEN' where number = :number", Map.of("lotte", parley.company().lotte(), "number", ticket));
        Answer asked = agnes.post(path(ticket) + "/hearings", Map.of()).expect(201);
        assertThat(lotte.get("/api/hearings/" + asked.string("/id")).expect(200).body().at("/allowedActions")).isEmpty();
        lotte.seen(asked).put("/api/hearings/" + asked.string("/id") + "/answer", Map.of("words", "All is well")).expectProblem(403, "same-person");
    }

    @Test
    void a_late_answer_is_told_to_the_supervisors_once() {
        long ticket = filed();
        agnes.post(path(ticket) + "/hearings", Map.of()).expect(201);
        parley.run("remind-of-hearings");
        assertThat(inbox(lotte)).doesNotContain("HEARING_LATE");
        parley.advance(Duration.ofHours(5));
        parley.run("remind-of-hearings");
        parley.run("remind-of-hearings");
        assertThat(inbox(lotte)).filteredOn("HEARING_LATE"::equals).hasSize(1);
    }

    @Test
    void an_answer_can_open_a_plan() {
        long ticket = filed();
        Answer asked = agnes.post(path(ticket) + "/hearings", Map.of("words", "I was passed around")).expect(201);
        lotte.seen(asked).put("/api/hearings/" + asked.string("/id") + "/answer", Map.of("words", "We make a plan", "plan", true)).expect(200);
        Answer plans = lotte.get("/api/plans").expect(200);
        assertThat(plans.strings("/items", "/ground")).containsExactly("NOT_HEARD");
        assertThat(plans.string("/items/0/words")).isEqualTo("I was passed around");
        assertThat(plans.string("/items/0/state")).isEqualTo("TO_MAKE");
    }

    @Test
    void what_helps_is_written_by_oneself_and_read_by_those_who_work_the_ticket() {
        long ticket = filed();
        assertThat(agnes.put("/api/account/what-helps", Map.of("words", " Write, please: I cannot hear well in the hall ")).expect(200).string("/whatHelps"))
                .isEqualTo("Write, please: I cannot hear well in the hall");
        assertThat(priya.get(path(ticket) + "/requester").expect(200).string("/whatHelps")).startsWith("Write, please");
        assertThat(priya.post("/api/desk/next", null).expect(200).string("/requester/whatHelps")).startsWith("Write, please");
        assertThat(parley.count("select count(*) as n from activity where kind = 'WHAT_HELPS_CHANGED' and detail like '%hall%'", Map.of())).as("words in the record").isZero();
        assertThat(agnes.put("/api/account/what-helps", Map.of("words", "")).expect(200).body().at("/whatHelps").isNull()).isTrue();
        agnes.put("/api/account/what-helps", Map.of("words", "x".repeat(501))).expectProblem(400, "invalid");
    }

    private long filed() {
        return agnes.post("/api/tickets", Samples.aTicket("Scanner dead")).expect(201).number("/number");
    }

    private Iterable<String> inbox(Visitor who) {
        parley.run("tell-people");
        return who.get("/api/inbox").expect(200).strings("/items", "/kind");
    }

    private static String path(long ticket) {
        return "/api/tickets/" + ticket;
    }
}
