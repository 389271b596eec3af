package parley.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.account.Role;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.Database;
import parley.testing.OnBothDatabases;
import parley.testing.Samples;
import parley.testing.TestParley;
import parley.testing.Visitor;
import parley.ticket.TicketId;
import parley.ticket.TicketNumber;
import parley.ticket.TicketService;
import parley.ticket.Words;

@OnBothDatabases
class CallbacksTest {

    private final TestParley parley;
    private PhoneSystem phones;
    private Visitor priya;
    private Visitor omar;
    private Visitor agnes;

    CallbacksTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void the_phones_are_there() {
        parley.empty();
        phones = PhoneSystem.moveIn(parley, false, "");
        PhoneSystem.seat(parley);
        priya = parley.as(parley.company().priya());
        omar = parley.as(parley.company().omar());
        agnes = parley.as(parley.company().agnes());
    }

    @Test
    void a_missed_call_is_a_ticket_in_the_line_with_a_callback_promised_in_business_time() {
        missed("c1", PhoneSystem.AGNES);

        Answer offer = priya.post("/api/desk/next", null).expect(200);
        assertThat(offer.string("/promise/kind")).isEqualTo("CALLBACK");
        assertThat(offer.string("/requester/name")).isEqualTo("Agnes");
        Answer owed = priya.get("/api/callbacks").expect(200);
        assertThat(owed.number("/items/0/ticket")).isEqualTo(offer.number("/ticket/number"));
        assertThat(owed.string("/items/0/dueAt")).startsWith("2026-03-04T10:0");
        assertThat(agnes.get("/api/own-callbacks").expect(200).string("/items/0/origin")).isEqualTo("MISSED_CALL");
        assertThat(agnes.get("/api/tickets/" + offer.number("/ticket/number")).expect(200).string("/channel")).isEqualTo("PHONE");
        assertThat(parley.as(parley.company().nils()).get("/api/callbacks").expect(200).body().at("/items")).isEmpty();
    }

    @Test
    void it_joins_what_the_caller_has_open_and_who_calls_again_is_called_back_once() {
        long open = agnes.post("/api/tickets", Samples.aTicket("It beeps")).expect(201).number("/number");
        parley.sql("update ticket set queue_id = :queue where number = :number", Map.of("queue", parley.company().serviceQueue(), "number", open));
        missed("c1", PhoneSystem.AGNES);
        missed("c2", PhoneSystem.AGNES);

        Answer owed = priya.get("/api/callbacks").expect(200);
        assertThat(owed.body().at("/items")).hasSize(1);
        assertThat(owed.number("/items/0/ticket")).isEqualTo(open);
        assertThat(owed.number("/items/0/calls")).isEqualTo(2);
    }

    @Test
    void it_ends_by_reaching_them_which_is_an_answer_on_the_ticket() {
        missed("c1", PhoneSystem.AGNES);
        Answer callback = only();

        agnes.seen(callback).put(at(callback) + "/end", Map.of("end", "REACHED")).expectProblem(403, "not-for-your-role");
        parley.as(parley.company().nils()).seen(callback).put(at(callback) + "/end", Map.of("end", "REACHED")).expectProblem(404, "not-found");
        priya.ifMatch(99).put(at(callback) + "/end", Map.of("end", "REACHED")).expectProblem(412, "stale-version");
        Answer over = priya.seen(callback).put(at(callback) + "/end", Map.of("end", "REACHED", "words", "Her screen comes tomorrow.")).expect(200);

        assertThat(over.string("/end")).isEqualTo("REACHED");
        priya.seen(over).put(at(callback) + "/end", Map.of("end", "REACHED")).expectProblem(409, "not-now");
        assertThat(promises(callback.number("/ticket"))).contains("CALLBACK MET", "FIRST_RESPONSE MET");
        assertThat(agnes.get("/api/tickets/" + callback.number("/ticket")).expect(200).text()).contains("Her screen comes tomorrow.");
        assertThat(priya.get("/api/callbacks").expect(200).body().at("/items")).isEmpty();
        assertThat(priya.get("/api/callbacks?ticket=" + callback.number("/ticket")).expect(200).body().at("/items")).hasSize(1);
    }

    @Test
    void nobody_gives_up_before_three_half_days_and_a_written_message() {
        missed("c1", PhoneSystem.AGNES);
        Answer callback = only();
        for (int half = 0; half < 3; half++) {
            priya.seen(callback).put(at(callback) + "/end", Map.of("end", "NOT_REACHED", "words", "Please write")).expectProblem(409, "not-ready");
            priya.seen(callback).post(at(callback) + "/attempts", Map.of("result", "NO_ANSWER")).expect(201);
            callback = only();
            callback = priya.seen(callback).post(at(callback) + "/attempts", Map.of("result", "VOICEMAIL")).expect(201);
            assertThat(callback.number("/halfDaysLeft")).isEqualTo(2 - half);
            parley.advance(Duration.ofHours(12));
            priya = parley.as(parley.company().priya());
        }
        priya.seen(callback).put(at(callback) + "/end", Map.of("end", "NOT_REACHED")).expectProblem(400, "invalid");
        priya.seen(callback).put(at(callback) + "/end", Map.of("end", "NOT_REACHED", "words", "Please write when it suits.")).expect(200);

        agnes = parley.as(parley.company().agnes());
        Answer ticket = agnes.get("/api/tickets/" + callback.number("/ticket")).expect(200);
        assertThat(ticket.string("/status")).isEqualTo("WAITING_ON_REQUESTER");
        assertThat(ticket.text()).contains("Please write when it suits.");
        assertThat(agnes.get("/api/own-callbacks").expect(200).body().at("/items/0/triedAt")).hasSize(6);
    }

    @Test
    void the_requester_ends_it_by_their_own_word_here_or_on_the_ticket() {
        missed("c1", PhoneSystem.AGNES);
        Answer own = agnes.get("/api/own-callbacks").expect(200);
        String id = own.string("/items/0/id");
        parley.as(parley.company().ines()).ifMatch(0).put("/api/own-callbacks/" + id + "/done", null).expectProblem(404, "not-found");
        assertThat(agnes.ifMatch(own.number("/items/0/version")).put("/api/own-callbacks/" + id + "/done", null).expect(200).string("/end")).isEqualTo("REQUESTER_DONE");
        assertThat(promises(own.number("/items/0/ticket"))).contains("CALLBACK DROPPED");

        Answer asked = agnes.post("/api/own-callbacks", Map.of("number", "4711", "about", "The scanner")).expect(201);
        Answer ticket = agnes.get("/api/tickets/" + asked.number("/ticket")).expect(200);
        agnes.seen(ticket).put("/api/tickets/" + asked.number("/ticket") + "/confirmation", null).expect(200);
        assertThat(agnes.get("/api/own-callbacks").expect(200).strings("/items", "/end")).containsOnly("REQUESTER_DONE");
    }

    @Test
    void who_ends_it_and_who_confirms_its_ticket_in_that_moment_wait_for_each_other_in_one_order() {
        missed("c1", PhoneSystem.AGNES);
        Answer callback = only();
        TicketId ticket = parley.bean(Sql.class).first("select id from ticket where number = :number", Map.of("number", callback.number("/ticket")),
                row -> new TicketId(row.uuid("id"))).orElseThrow();

        CompletableFuture<Integer> ends = inOneTransaction(() -> {
            parley.bean(Sql.class).first("select id from ticket where id = :id for update", Map.of("id", ticket.value()), row -> row.uuid("id"));
            CompletableFuture<Integer> later = CompletableFuture.supplyAsync(() -> priya.seen(callback).put(at(callback) + "/end", Map.of("end", "REACHED")).status());
            awaitThatOneWaits();
            parley.bean(CallbackService.class).follow(ticket, new PersonId(parley.company().agnes()));
            return later;
        });

        assertThat(ends.join()).as("it is not any more as she saw it").isEqualTo(412);
        assertThat(agnes.get("/api/own-callbacks").expect(200).string("/items/0/end")).isEqualTo("REQUESTER_DONE");
    }

    @SuppressWarnings("unchecked")
    private <T> T inOneTransaction(Supplier<T> work) {
        TransactionOperations<Connection> transactions = parley.bean(TransactionOperations.class);
        return transactions.executeWrite(transaction -> work.get());
    }

    /** Until somebody stands before a row that somebody else's transaction holds. */
    private void awaitThatOneWaits() {
        String waiting = parley.database() == Database.POSTGRESQL
                ? "select count(*) as n from pg_locks where not granted"
                : "select count(*) as n from information_schema.sessions where blocker_id is not null";
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (parley.count(waiting, Map.of()) == 0) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    @Test
    void it_outlasts_a_ticket_that_is_closed_by_the_clock() {
        missed("c1", PhoneSystem.AGNES);
        long ticket = only().number("/ticket");
        parley.bean(TicketService.class).resolve(new TicketNumber(ticket), Words.of("A new one is there"),
                new CurrentUser(new PersonId(parley.company().priya()), "Priya", Set.of(Role.ANALYST)), null);
        parley.advance(Duration.ofDays(8));
        parley.run("close-resolved-tickets");

        priya = parley.as(parley.company().priya());
        assertThat(priya.get("/api/tickets/" + ticket).expect(200).string("/status")).isEqualTo("CLOSED");
        assertThat(promises(ticket)).contains("CALLBACK RUNNING");
        assertThat(only().number("/ticket")).isEqualTo(ticket);
    }

    @Test
    void call_me_back_is_the_same_with_a_promise_from_when_it_suits() {
        agnes.post("/api/own-callbacks", Map.of("number", "call me", "about", "x")).expectProblem(400, "invalid");
        agnes.post("/api/own-callbacks", Map.of("number", "030 901820", "about", "x", "notBefore", "2027-03-04T13:00:00Z")).expectProblem(400, "invalid");
        Answer asked = agnes.post("/api/own-callbacks", Map.of("number", "030 901820", "about", "The scanner", "notBefore", "2026-03-04T13:00:00Z")).expect(201);

        assertThat(asked.string("/dueAt")).isEqualTo("2026-03-04T14:00:00Z");
        assertThat(asked.string("/number")).isEqualTo("+49 30 901820");
        agnes.post("/api/own-callbacks", Map.of("number", "030 901820", "about", "The scanner")).expectProblem(409, "conflict");
        assertThat(asked.text()).doesNotContain("@");
        assertThat(agnes.get("/api/tickets/" + asked.number("/ticket")).expect(200).string("/title")).isEqualTo("The scanner");
    }

    @Test
    void who_is_reached_before_it_suited_and_promised_another_call_is_promised_it() {
        parley.as(parley.company().ada()).post("/api/admin/routing-rules", Map.of("name", "Questions", "queueId", parley.company().serviceQueue(), "kind", "QUESTION")).expect(201);
        long ticket = agnes.post("/api/own-callbacks", Map.of("number", "030 901820", "about", "The scanner", "notBefore", "2026-03-05T13:00:00Z"))
                .expect(201).number("/ticket");
        Answer first = only();
        priya.seen(first).put(at(first) + "/end", Map.of("end", "REACHED")).expect(200);
        parley.advance(Duration.ofMinutes(1));
        priya.post("/api/calls", Map.of("from", PhoneSystem.AGNES, "outcome", Map.of("outcome", "CALLBACK_PROMISED", "ticket", ticket))).expect(201);
        assertThat(promises(ticket)).contains("CALLBACK MET", "CALLBACK RUNNING");
        assertThat(priya.get("/api/tickets/" + ticket + "/standing").expect(200).strings("/promises", "/state")).containsExactly("MET", "MET", "RUNNING", "RUNNING");

        Answer second = only();
        priya.seen(second).put(at(second) + "/end", Map.of("end", "REACHED")).expect(200);

        assertThat(promises(ticket)).contains("CALLBACK MET").doesNotContain("CALLBACK RUNNING");
    }

    @Test
    void who_is_not_known_is_called_back_too_and_gets_a_ticket_when_found() {
        missed("c1", PhoneSystem.SHARED);
        missed("c2", PhoneSystem.SHARED);
        Answer callback = only();
        assertThat(callback.strings("/caller/candidates", "/name")).containsExactly("Ines", "Tomas");
        assertThat(callback.number("/calls")).isEqualTo(2);

        callback = priya.seen(callback).put(at(callback) + "/taking", null).expect(200);
        assertThat(callback.string("/calledBy/name")).isEqualTo("Priya");
        omar.seen(callback).put(at(callback) + "/taking", null).expectProblem(409, "conflict");
        Answer matched = omar.seen(callback).put(at(callback) + "/person", Map.of("person", parley.company().ines(), "keepNumber", true)).expect(200);

        assertThat(matched.string("/caller/person/name")).isEqualTo("Ines");
        assertThat(promises(matched.number("/ticket"))).contains("CALLBACK RUNNING");
        assertThat(matched.string("/dueAt")).as("the promise stays").isEqualTo(callback.string("/dueAt"));
        omar.seen(matched).put(at(callback) + "/person", Map.of("person", parley.company().tomas(), "keepNumber", false)).expectProblem(409, "conflict");
    }

    @Test
    void an_unknown_caller_who_is_late_is_noticed() {
        missed("c1", PhoneSystem.STRANGER);
        parley.advance(Duration.ofDays(1));
        parley.run("notice-late-callbacks");
        parley.run("notice-late-callbacks");
        priya = parley.as(parley.company().priya());

        assertThat(only().body().at("/isLate").asBoolean()).isTrue();
        assertThat(parley.count("select count(*) as n from activity where kind = 'CALLBACK_LATE'", Map.of())).isEqualTo(1);
    }

    @Test
    void who_withholds_the_number_cannot_be_called_back_but_stands_in_the_list() {
        missed("c1", "anonymous");
        assertThat(priya.get("/api/callbacks").expect(200).body().at("/items")).isEmpty();
        assertThat(priya.get("/api/calls?outcome=MISSED").expect(200).body().at("/items")).hasSize(1);
    }

    @Test
    void an_answered_call_becomes_a_ticket_and_is_its_first_response() {
        String call = answered("c1", PhoneSystem.AGNES);
        priya.put("/api/calls/" + call + "/outcome", Map.of("outcome", "NEW_TICKET")).expectProblem(400, "invalid");
        priya.put("/api/calls/" + call + "/outcome", Map.of("outcome", "MISSED")).expectProblem(400, "invalid");
        omar.put("/api/calls/" + call + "/outcome", Map.of("outcome", "WRONG_NUMBER")).expectProblem(404, "not-found");
        Answer done = priya.put("/api/calls/" + call + "/outcome", Map.of("outcome", "NEW_TICKET", "title", "Second screen", "words", "It comes on Friday.")).expect(200);

        priya.put("/api/calls/" + call + "/outcome", Map.of("outcome", "WRONG_NUMBER")).expectProblem(409, "not-now");
        assertThat(priya.get("/api/desk/calls").expect(200).body().at("/items")).isEmpty();
        Answer ticket = agnes.get("/api/tickets/" + done.number("/ticket")).expect(200);
        assertThat(ticket.string("/assignee/name")).isEqualTo("Priya");
        assertThat(ticket.text()).contains("It comes on Friday.");
        assertThat(promises(done.number("/ticket"))).contains("FIRST_RESPONSE MET", "RESOLUTION RUNNING");
    }

    @Test
    void what_a_call_asks_for_and_who_answered_cannot_do_waits_in_the_line_for_those_who_can() {
        Visitor ada = parley.as(parley.company().ada());
        String sap = ada.post("/api/admin/skills", Map.of("name", "SAP")).expect(201).string("/id");
        ada.post("/api/admin/routing-rules", Map.of("name", "Questions", "queueId", parley.company().serviceQueue(), "kind", "QUESTION", "skillIds", List.of(sap))).expect(201);
        String at = "/api/admin/analysts/" + parley.company().omar();
        ada.seen(ada.get(at).expect(200)).put(at, Map.of("skillIds", List.of(sap))).expect(200);

        String call = answered("c1", PhoneSystem.AGNES);
        long asked = priya.put("/api/calls/" + call + "/outcome", Map.of("outcome", "NEW_TICKET", "title", "Booking stuck")).expect(200).number("/ticket");
        String other = answered("c2", PhoneSystem.AGNES);
        long promised = priya.put("/api/calls/" + other + "/outcome", Map.of("outcome", "CALLBACK_PROMISED", "title", "And another")).expect(200).number("/ticket");
        Map<String, Object> outcome = Map.of("outcome", "NEW_TICKET", "title", "By hand", "person", parley.company().ines());
        long written = priya.post("/api/calls", Map.of("outcome", outcome)).expect(201).number("/ticket");

        for (long number : List.of(asked, promised, written)) {
            assertThat(priya.get("/api/tickets/" + number).expect(200).string("/assignee")).isNull();
            assertThat(promises(number)).contains("FIRST_RESPONSE RUNNING");
        }
        assertThat(promises(promised)).contains("CALLBACK RUNNING");
        assertThat(priya.get("/api/desk/calls").expect(200).body().at("/items")).isEmpty();
        priya.post("/api/desk/next", null).expect(204);
        assertThat(omar.post("/api/desk/next", null).expect(200).number("/ticket/number")).isIn(asked, promised, written);
    }

    @Test
    void what_rings_stands_before_what_one_talks_on_and_what_is_long_over() {
        for (int call = 0; call < 20; call++) {
            phones.rings("over" + call, PhoneSystem.STRANGER, "21").expect(204);
            phones.answers("over" + call, "21").expect(204);
            phones.hangsUp("over" + call, "normalClearing").expect(204);
            phones.settle();
        }
        priya = parley.as(parley.company().priya());
        phones.rings("talking", PhoneSystem.SHARED, "21").expect(204);
        phones.answers("talking", "21").expect(204);
        parley.advance(Duration.ofSeconds(1));
        phones.rings("ringing", PhoneSystem.AGNES, "21").expect(204);

        assertThat(priya.get("/api/desk/calls").expect(200).strings("/items", "/state")).hasSize(20).startsWith("RINGING", "TALKING", "ENDED").endsWith("ENDED");
    }

    @Test
    void an_answered_call_joins_a_ticket_that_the_analyst_works_and_no_other() {
        long open = agnes.post("/api/tickets", Samples.aTicket("It beeps")).expect(201).number("/number");
        parley.sql("update ticket set queue_id = :queue where number = :number", Map.of("queue", parley.company().serviceQueue(), "number", open));
        long hidden = agnes.post("/api/tickets", Samples.aTicket("Network")).expect(201).number("/number");
        parley.sql("update ticket set queue_id = :queue where number = :number", Map.of("queue", parley.company().networkQueue(), "number", hidden));
        String call = answered("c1", PhoneSystem.AGNES);
        assertThat(priya.get("/api/desk/calls").expect(200).strings("/items/0/openTickets", "/number")).containsExactly(String.valueOf(open));

        String before = parley.rows(java.util.Set.of("session"));
        Answer refused = priya.put("/api/calls/" + call + "/outcome", Map.of("outcome", "JOINED_TICKET", "ticket", hidden)).expectProblem(404, "not-found");
        Answer missing = priya.put("/api/calls/" + call + "/outcome", Map.of("outcome", "JOINED_TICKET", "ticket", 999_999)).expectProblem(404, "not-found");
        assertThat(refused.string("/detail")).isEqualTo(missing.string("/detail"));
        priya.post("/api/calls", Map.of("outcome", Map.of("outcome", "JOINED_TICKET", "ticket", hidden))).expectProblem(404, "not-found");
        assertThat(parley.rows(java.util.Set.of("session"))).as("nothing was written").isEqualTo(before);

        priya.put("/api/calls/" + call + "/outcome", Map.of("outcome", "JOINED_TICKET", "ticket", open)).expect(200);
        assertThat(promises(open)).contains("FIRST_RESPONSE MET");
    }

    @Test
    void a_call_is_written_down_by_hand_with_what_came_of_it() {
        Map<String, Object> outcome = new HashMap<>(Map.of("outcome", "CALLBACK_PROMISED", "title", "Wants a quote"));
        priya.post("/api/calls", Map.of("from", PhoneSystem.STRANGER, "outcome", outcome)).expect(201);
        assertThat(only().string("/origin")).isEqualTo("PROMISED");

        outcome.put("person", parley.company().agnes());
        outcome.put("keepNumber", true);
        Answer known = priya.post("/api/calls", Map.of("from", "+4930901898", "outcome", outcome)).expect(201);
        assertThat(promises(known.number("/ticket"))).contains("CALLBACK RUNNING");
        phones.rings("c9", "+4930901898", "21").expect(204);
        assertThat(priya.get("/api/desk/calls").expect(200).string("/items/0/caller/person/name")).as("the number was learnt").isEqualTo("Agnes");
        priya.post("/api/calls", Map.of("outcome", Map.of("outcome", "NOTHING_TO_FOLLOW"))).expect(201);
        priya.post("/api/calls", Map.of("outcome", Map.of("outcome", "CALLBACK_PROMISED"))).expectProblem(400, "invalid");
    }

    @Test
    void numbers_are_kept_by_oneself_and_by_administrators() {
        agnes.put("/api/account/numbers", Map.of("numbers", List.of("nonsense"))).expectProblem(400, "invalid");
        assertThat(agnes.put("/api/account/numbers", Map.of("numbers", List.of("4711", "030 901830"))).expect(200).body().at("/furtherNumbers")).hasSize(2);
        Visitor ada = parley.as(parley.company().ada());
        String at = "/api/admin/people/" + parley.company().ines();
        Answer ines = ada.seen(ada.get(at).expect(200)).put(at + "/numbers", Map.of("numbers", List.of("4712"))).expect(200);
        assertThat(ines.body().at("/furtherNumbers/0").asText()).isEqualTo("4712");
    }

    private void missed(String call, String from) {
        phones.rings(call, from, "21").expect(204);
        phones.hangsUp(call, "noAnswer").expect(204);
        phones.settle();
    }

    private String answered(String call, String from) {
        phones.rings(call, from, "21").expect(204);
        phones.answers(call, "21").expect(204);
        return priya.get("/api/desk/calls").expect(200).string("/items/0/id");
    }

    /** The one callback that is owed, as Priya sees it. */
    private Answer only() {
        Answer all = priya.get("/api/callbacks").expect(200);
        assertThat(all.body().at("/items")).hasSize(1);
        return new Answer(200, all.headers(), all.body().at("/items/0").toString(), all.body().at("/items/0"));
    }

    private static String at(Answer callback) {
        return "/api/callbacks/" + callback.string("/id");
    }

    private List<String> promises(long ticket) {
        return parley.bean(Sql.class).list("select p.kind, p.state from promise p join ticket t on t.id = p.ticket_id where t.number = :number", Map.of("number", ticket),
                row -> row.text("kind") + " " + row.text("state"));
    }
}
