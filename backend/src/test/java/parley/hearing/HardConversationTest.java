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

/** Notes about what happened, and words in confidence: who writes, who reads, and until when. */
@OnBothDatabases
class HardConversationTest {

    private final TestParley parley;
    private Visitor agnes;
    private Visitor priya;
    private Visitor omar;
    private Visitor lotte;
    private long ticket;

    HardConversationTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void a_new_desk() {
        parley.empty();
        parley.sql("insert into routing_rule (id, place, name, queue_id, version) values (:id, 1, 'Everything', :queue, 0)",
                Map.of("id", UUID.randomUUID(), "queue", parley.company().serviceQueue()));
        agnes = parley.as(parley.company().agnes());
        priya = parley.as(parley.company().priya());
        omar = parley.as(parley.company().omar());
        lotte = parley.as(parley.company().lotte());
        ticket = agnes.post("/api/tickets", Samples.aTicket("Scanner dead")).expect(201).number("/number");
    }

    @Test
    void a_note_is_set_by_a_supervisor_and_read_by_the_person_who_says_something_to_it() {
        priya.post(notes(), note("2026-03-31")).expectProblem(403, "not-for-your-role");
        Answer set = lotte.post(notes(), note("2026-03-31")).expect(201);
        assertThat(inbox(agnes)).contains("CONDUCT_NOTE_SET");
        assertThat(agnes.get("/api/conduct-notes").expect(200).strings("/items", "/words")).containsExactly("The call on 3 March ended in shouting");
        Answer said = agnes.seen(set).put("/api/conduct-notes/" + set.string("/id") + "/answer", Map.of("words", "On both sides")).expect(200);
        assertThat(inbox(lotte)).contains("CONDUCT_NOTE_ANSWERED");
        Answer known = priya.get("/api/tickets/" + ticket + "/attention").expect(200);
        assertThat(known.string("/conductNotes/0/answer")).isEqualTo("On both sides");
        assertThat(known.body().at("/conductNotes/0/allowedActions")).isEmpty();
        assertThat(agnes.get("/api/tickets/" + ticket + "/attention").expect(200).body().at("/conductNotes")).as("read at one's own account").isEmpty();
        priya.seen(said).put("/api/conduct-notes/" + set.string("/id") + "/answer", Map.of("words", "No")).expectProblem(404, "not-found");
        parley.as(parley.company().ines()).get("/api/conduct-notes/" + set.string("/id")).expectProblem(404, "not-found");
    }

    @Test
    void a_note_is_over_on_its_day_or_when_it_is_taken_away() {
        lotte.post(notes(), note("2026-03-04")).expectProblem(400, "invalid");
        lotte.post(notes(), note("2026-12-31")).expectProblem(400, "invalid");
        Answer first = lotte.post(notes(), note("2026-03-06")).expect(201);
        Answer second = lotte.post(notes(), note("2026-03-31")).expect(201);
        lotte.seen(second).delete("/api/conduct-notes/" + second.string("/id")).expect(204);
        assertThat(agnes.get("/api/conduct-notes").expect(200).body().at("/items")).hasSize(1);
        parley.advance(Duration.ofDays(3));
        agnes = parley.as(parley.company().agnes());
        priya = parley.as(parley.company().priya());
        assertThat(agnes.get("/api/conduct-notes").expect(200).body().at("/items")).isEmpty();
        assertThat(priya.get("/api/tickets/" + ticket + "/attention").expect(200).body().at("/conductNotes")).isEmpty();
        agnes.seen(first).put("/api/conduct-notes/" + first.string("/id") + "/answer", Map.of("words", "Late")).expectProblem(409, "not-now");
    }

    @Test
    void a_word_in_confidence_is_read_by_the_leads_and_nobody_else() {
        Answer said = priya.post("/api/confidences", Map.of("kind", "HELP", "ticket", ticket, "words", "I dread this call")).expect(201);
        assertThat(inbox(lotte)).contains("CONFIDENCE_SAID");
        assertThat(inbox(omar)).doesNotContain("CONFIDENCE_SAID");
        assertThat(omar.get("/api/confidences").expect(200).body().at("/items")).isEmpty();
        omar.get("/api/confidences/" + said.string("/id")).expectProblem(404, "not-found");
        assertThat(lotte.get("/api/confidences").expect(200).strings("/items", "/words")).containsExactly("I dread this call");
        Answer answered = lotte.seen(said).put("/api/confidences/" + said.string("/id") + "/answer", Map.of("words", "I take it with you")).expect(200);
        assertThat(inbox(priya)).contains("CONFIDENCE_ANSWERED");
        assertThat(priya.get("/api/confidences?open=false").expect(200).string("/items/0/answer")).isEqualTo("I take it with you");
        lotte.seen(answered).put("/api/confidences/" + said.string("/id") + "/answer", Map.of("words", "Again")).expectProblem(409, "not-now");
        assertThat(parley.count("select count(*) as n from activity a where a.ticket_id is not null and a.kind like 'CONFIDENCE%'", Map.of())).as("on no ticket").isZero();
    }

    @Test
    void without_a_lead_nothing_is_sent_into_the_void() {
        parley.as(parley.company().nils()).post("/api/confidences", Map.of("kind", "DEBRIEF", "words", "That was hard")).expectProblem(409, "not-ready");
        priya.post("/api/confidences", Map.of("kind", "DEBRIEF", "ticket", 999_999, "words", "That was hard")).expectProblem(404, "not-found");
        Answer own = lotte.post("/api/confidences", Map.of("kind", "DEBRIEF", "words", "That was hard")).expectProblem(409, "not-ready");
        assertThat(own.string("/detail")).contains("kept");
    }

    private String notes() {
        return "/api/tickets/" + ticket + "/conduct-notes";
    }

    private static Map<String, Object> note(String until) {
        return Map.of("words", "The call on 3 March ended in shouting", "expiresOn", until);
    }

    private Iterable<String> inbox(Visitor who) {
        parley.run("tell-people");
        return who.get("/api/inbox").expect(200).strings("/items", "/kind");
    }
}
