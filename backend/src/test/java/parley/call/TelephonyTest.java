package parley.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.Hmac;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class TelephonyTest {

    private static final int CALLS_A_MINUTE = 200;

    private final TestParley parley;
    private PhoneSystem phones;

    TelephonyTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void the_phones_are_there() {
        parley.empty();
        phones = PhoneSystem.moveIn(parley, false, "");
        PhoneSystem.seat(parley);
    }

    @Test
    void each_ring_at_each_analyst_is_a_row_of_the_ledger_and_one_of_them_answers() {
        phones.rings("c1", PhoneSystem.AGNES, "21", "omar").expect(204);
        assertThat(ledger("c1")).containsExactlyInAnyOrder("Priya open", "Omar open");

        phones.answers("c1", "21").expect(204);
        phones.hangsUp("c1", "normalClearing").expect(204);
        phones.settle();

        assertThat(ledger("c1")).containsExactlyInAnyOrder("Priya ACCEPTED", "Omar WITHDRAWN");
        assertThat(outcome("c1")).isEqualTo("Priya answered, open");
        assertThat(parley.count("select count(*) as n from open_ring", Map.of())).isZero();
    }

    @Test
    void what_is_told_again_and_again_counts_once() {
        for (int time = 0; time < 3; time++) {
            phones.rings("c1", PhoneSystem.AGNES, "21", "omar").expect(204);
        }
        phones.answers("c1", "21").expect(204);
        phones.answers("c1", "21").expect(204);
        phones.hangsUp("c1", "normalClearing").expect(204);
        phones.settle();
        phones.rings("c1", PhoneSystem.AGNES, "21", "omar").expect(204);
        phones.hangsUp("c1", "cancel").expect(204);
        phones.settle();

        assertThat(ledger("c1")).containsExactlyInAnyOrder("Priya ACCEPTED", "Omar WITHDRAWN");
        assertThat(outcome("c1")).isEqualTo("Priya answered, open");
        assertThat(parley.count("select count(*) as n from phone_call", Map.of())).isEqualTo(1);
        assertThat(parley.count("select count(*) as n from callback", Map.of())).isZero();
    }

    /** Every order of the events of an answered and of an unanswered call, each event told twice somewhere, comes to the same. */
    @Test
    void in_whatever_order_it_is_told_the_same_happened() {
        Set<String> answered = new HashSet<>();
        Set<String> missed = new HashSet<>();
        int number = 0;
        for (List<String> order : orders(List.of("ring", "ringOmar", "answer", "hangup"))) {
            String call = "a" + number++;
            order.forEach(event -> tell(call, event, "normalClearing"));
            tell(call, order.get(0), "normalClearing");
            phones.settle();
            answered.add(told(call));
        }
        for (List<String> order : orders(List.of("ring", "ringOmar", "hangup"))) {
            String call = "m" + number++;
            order.forEach(event -> tell(call, event, "noAnswer"));
            tell(call, order.get(0), "noAnswer");
            phones.settle();
            missed.add(told(call));
        }
        assertThat(answered).containsExactly("[Omar WITHDRAWN, Priya ACCEPTED] Priya answered, open, KNOWN");
        assertThat(missed).containsExactly("[Omar RANG_OUT, Priya RANG_OUT] MISSED, KNOWN");
        assertThat(parley.count("select count(*) as n from callback", Map.of())).as("who called six times is called back once").isEqualTo(1);
    }

    private void tell(String call, String event, String cause) {
        switch (event) {
            case "ring" -> phones.rings(call, PhoneSystem.AGNES, "21").expect(204);
            case "ringOmar" -> phones.rings(call, PhoneSystem.AGNES, "Omar").expect(204);
            case "answer" -> phones.answers(call, "21").expect(204);
            default -> phones.hangsUp(call, cause).expect(204);
        }
    }

    private String told(String call) {
        List<String> ledger = new ArrayList<>(ledger(call));
        ledger.sort(null);
        return ledger + " " + outcome(call) + ", "
                + parley.bean(Sql.class).first("select caller from phone_call where external_id = :call", Map.of("call", call), row -> row.text("caller")).orElseThrow();
    }

    private static List<List<String>> orders(List<String> events) {
        if (events.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : events) {
            List<String> others = new ArrayList<>(events);
            others.remove(first);
            for (List<String> order : orders(others)) {
                List<String> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }

    @Test
    void rang_out_and_hung_up_and_declined_are_told_apart() {
        phones.rings("short", PhoneSystem.AGNES, "21").expect(204);
        phones.hangsUp("short", "cancel").expect(204);
        phones.rings("long", PhoneSystem.STRANGER, "21").expect(204);
        parley.advance(Duration.ofSeconds(21));
        phones.hangsUp("long", "cancel").expect(204);
        phones.rings("declined", PhoneSystem.SHARED, "21", "omar").expect(204);
        Visitor priya = parley.as(parley.company().priya());
        String call = call("declined");
        priya.put("/api/calls/" + call + "/decline", Map.of("reason", "OTHER")).expectProblem(400, "invalid");
        priya.put("/api/calls/" + call + "/decline", Map.of("reason", "NEEDS_SUPPORT")).expect(204);
        priya.put("/api/calls/" + call + "/decline", Map.of("reason", "NEEDS_SUPPORT")).expectProblem(409, "not-now");
        phones.hangsUp("declined", "noAnswer").expect(204);
        phones.settle();

        assertThat(ledger("short")).containsExactly("Priya CALLER_HUNG_UP");
        assertThat(ledger("long")).containsExactly("Priya RANG_OUT");
        assertThat(ledger("declined")).containsExactlyInAnyOrder("Priya PASSED", "Omar RANG_OUT");
        assertThat(List.of(outcome("short"), outcome("long"), outcome("declined"))).containsExactly("ABANDONED", "MISSED", "MISSED");
    }

    @Test
    void the_word_of_an_answer_that_comes_too_late_still_counts() {
        phones.rings("c1", PhoneSystem.AGNES, "21").expect(204);
        phones.hangsUp("c1", "normalClearing").expect(204);
        phones.settle();
        assertThat(outcome("c1")).isEqualTo("ABANDONED");

        phones.answers("c1", "21").expect(204);

        assertThat(outcome("c1")).isEqualTo("Priya answered, open");
        assertThat(parley.count("select count(*) as n from callback where end_kind = 'REACHED'", Map.of())).isEqualTo(1);
    }

    @Test
    void a_call_whose_end_nobody_told_is_not_forgotten() {
        phones.rings("c1", PhoneSystem.AGNES, "21").expect(204);
        parley.advance(Duration.ofMinutes(11));
        parley.run("settle-calls");

        assertThat(outcome("c1")).isEqualTo("MISSED");
        assertThat(parley.count("select count(*) as n from callback where ended_at is null", Map.of())).isEqualTo(1);
    }

    @Test
    void who_calls_is_known_or_perhaps_or_not() {
        phones.rings("known", "030/901820", "21").expect(204);
        phones.rings("maybe", PhoneSystem.SHARED, "21").expect(204);
        phones.rings("unknown", PhoneSystem.STRANGER, "21").expect(204);
        phones.rings("withheld", "anonymous", "21").expect(204);

        Answer desk = parley.as(parley.company().priya()).get("/api/desk/calls").expect(200);
        assertThat(desk.strings("/items", "/state")).containsOnly("RINGING").hasSize(4);
        assertThat(desk.string("/items/0/caller/person/name")).isEqualTo("Agnes");
        assertThat(desk.string("/items/0/caller/number")).isEqualTo("+49 30 901820");
        assertThat(desk.strings("/items/1/caller/candidates", "/name")).containsExactly("Ines", "Tomas");
        assertThat(desk.string("/items/2/caller/match")).isEqualTo("UNKNOWN");
        assertThat(desk.string("/items/3/caller/number")).isNull();
        assertThat(parley.as(parley.company().omar()).get("/api/desk/calls").expect(200).body().at("/items")).as("it does not ring at Omar").isEmpty();
        assertThat(parley.as(parley.company().nils()).get("/api/calls").expect(200).body().at("/items")).as("not his queue").isEmpty();
    }

    @Test
    void what_is_no_event_of_ours_is_left_alone_and_what_cannot_be_read_is_refused() {
        phones.send(PhoneSystem.form("event", "dtmf", "callId", "c1", "dtmf", "1")).expect(204);
        phones.send(PhoneSystem.form("event", "newCall", "direction", "out", "callId", "c2", "to", PhoneSystem.AGNES, "user", "21")).expect(204);
        phones.send(PhoneSystem.form("event", "newCall")).expectProblem(400, "invalid");
        phones.send("").expectProblem(400, "invalid");
        phones.send("event=newCall&callId=%zz").expectProblem(400, "invalid");
        phones.send(PhoneSystem.form("event", "newCall", "callId", "c".repeat(201))).expectProblem(400, "invalid");
        phones.send(PhoneSystem.form("event", "newCall", "callId", "a\0b")).expectProblem(400, "invalid");
        phones.visitor().with("Content-Type", "application/json").post(phones.path(), "{}").expectProblem(415, "wrong-media-type");

        assertThat(parley.count("select count(*) as n from phone_call", Map.of())).isZero();
    }

    @Test
    void an_address_that_is_not_one_is_answered_like_nothing() {
        phones.visitor().post("/api/telephony/" + "x".repeat(43), PhoneSystem.form("event", "newCall", "callId", "c1")).expectProblem(404, "not-found");

        Visitor ada = parley.as(parley.company().ada());
        String at = "/api/admin/telephony-lines/" + phones.line();
        Answer renewed = ada.seen(ada.get(at).expect(200)).put(at + "/address", null).expect(200);
        phones.rings("c1", PhoneSystem.AGNES, "21").expectProblem(404, "not-found");
        phones.visitor().post(renewed.string("/path"), PhoneSystem.form("event", "newCall", "callId", "c1")).expect(204);

        ada.ifMatch(renewed.number("/line/version")).put(at, Map.of("name", "Rests", "queueId", parley.company().serviceQueue(), "signed", false, "active", false)).expect(200);
        phones.visitor().post(renewed.string("/path"), PhoneSystem.form("event", "newCall", "callId", "c2")).expectProblem(404, "not-found");
        assertThat(parley.count("select count(*) as n from phone_call", Map.of())).isEqualTo(1);
    }

    @Test
    void a_line_that_is_signed_takes_nothing_else() {
        PhoneSystem signed = PhoneSystem.moveIn(parley, true, "");
        String form = PhoneSystem.form("event", "newCall", "callId", "c1", "from", PhoneSystem.AGNES);
        long now = parley.clock().instant().getEpochSecond();

        signed.send(form).expectProblem(401, "not-signed");
        send(signed, now, "v1=" + "0".repeat(64), form).expectProblem(401, "not-signed");
        send(signed, now, Hmac.signature("whsec_another", now, form), form).expectProblem(401, "not-signed");
        send(signed, now, Hmac.signature(signed.secret(), now, form + "x"), form).expectProblem(401, "not-signed");
        send(signed, now, Hmac.signature(signed.secret(), now + 1, form), form).expectProblem(401, "not-signed");
        send(signed, now - 301, Hmac.signature(signed.secret(), now - 301, form), form).expectProblem(401, "not-signed");
        send(signed, now + 400, Hmac.signature(signed.secret(), now + 400, form), form).expectProblem(401, "not-signed");
        signed.visitor().with("Parley-Timestamp", "noon").with("Parley-Signature", "v1=").post(signed.path(), form).expectProblem(401, "not-signed");
        assertThat(parley.count("select count(*) as n from phone_call", Map.of())).isZero();

        send(signed, now, Hmac.signature(signed.secret(), now, form), form).expect(204);
        send(signed, now, Hmac.signature(signed.secret(), now, form), form).expect(204);
        assertThat(parley.count("select count(*) as n from telephony_event", Map.of())).as("sent again within its time it counts once").isEqualTo(1);
        parley.advance(Duration.ofMinutes(6));
        send(signed, now, Hmac.signature(signed.secret(), now, form), form).expectProblem(401, "not-signed");
    }

    private static Answer send(PhoneSystem signed, long moment, String signature, String form) {
        return signed.visitor().with("Parley-Timestamp", String.valueOf(moment)).with("Parley-Signature", signature).post(signed.path(), form);
    }

    @Test
    void from_elsewhere_there_is_nothing_here() {
        PhoneSystem elsewhere = PhoneSystem.moveIn(parley, false, "203.0.113.0/24");
        PhoneSystem here = PhoneSystem.moveIn(parley, false, "203.0.113.0/24, 127.0.0.0/8");

        elsewhere.rings("c1", PhoneSystem.AGNES, "21").expectProblem(404, "not-found");
        elsewhere.visitor().with("X-Forwarded-For", "203.0.113.7").post(elsewhere.path(), PhoneSystem.form("event", "newCall", "callId", "c1")).expectProblem(404, "not-found");
        here.rings("c1", PhoneSystem.AGNES, "21").expect(204);
    }

    /** Two hundred calls, each told by several connections at once and partly twice, in no time: more than any minute brings. */
    @Test
    void two_hundred_calls_at_once_lose_nothing() throws Exception {
        ExecutorService lines = Executors.newFixedThreadPool(8);
        List<Callable<Answer>> told = new ArrayList<>();
        for (int call = 0; call < CALLS_A_MINUTE; call++) {
            String id = "c" + call;
            boolean answered = call % 2 == 0;
            String from = "+49309018" + (1000 + call);
            told.add(() -> phones.rings(id, from, "21", "omar"));
            told.add(() -> phones.rings(id, from, "21", "omar"));
            told.add(() -> phones.hangsUp(id, answered ? "normalClearing" : "noAnswer"));
            if (answered) {
                told.add(() -> phones.answers(id, "omar"));
            }
        }
        for (Future<Answer> answer : lines.invokeAll(told)) {
            answer.get().expect(204);
        }
        lines.shutdown();
        phones.settle();

        assertThat(parley.count("select count(*) as n from phone_call", Map.of())).isEqualTo(CALLS_A_MINUTE);
        assertThat(parley.count("select count(*) as n from phone_call where answered_by is not null and outcome is null", Map.of())).isEqualTo(CALLS_A_MINUTE / 2);
        assertThat(parley.count("select count(*) as n from phone_call where outcome = 'MISSED' and callback_id is not null", Map.of())).isEqualTo(CALLS_A_MINUTE / 2);
        assertThat(parley.count("select count(*) as n from callback where ended_at is null", Map.of())).isEqualTo(CALLS_A_MINUTE / 2);
        assertThat(parley.count("select count(*) as n from offer where kind = 'CALL'", Map.of())).isEqualTo(2 * CALLS_A_MINUTE);
        assertThat(parley.count("select count(*) as n from offer_outcome e join offer f on f.id = e.offer_id where f.kind = 'CALL'", Map.of())).isEqualTo(2 * CALLS_A_MINUTE);
        assertThat(parley.count("select count(*) as n from offer_outcome where outcome = 'ACCEPTED'", Map.of())).isEqualTo(CALLS_A_MINUTE / 2);
    }

    @Test
    void the_calls_that_are_generated_are_taken_and_come_to_something() throws Exception {
        URI line = parley.bean(EmbeddedServer.class).getURI().resolve(phones.path());
        int taken = new CallGenerator(line, List.of("21", "omar"), Duration.ZERO, 1).call(20);
        phones.settle();

        assertThat(taken).isGreaterThanOrEqualTo(40);
        assertThat(parley.count("select count(*) as n from phone_call where outcome is not null or answered_by is not null", Map.of())).isEqualTo(20);
    }

    private String call(String external) {
        return parley.bean(Sql.class).first("select id from phone_call where external_id = :call", Map.of("call", external), row -> row.uuid("id")).orElseThrow().toString();
    }

    private List<String> ledger(String external) {
        return parley.bean(Sql.class).list("""
                select p.name, e.outcome from phone_call c join offer f on f.call_id = c.id join person p on p.id = f.analyst_id
                left join offer_outcome e on e.offer_id = f.id
                where c.external_id = :call order by f.shown_at, p.name""", Map.of("call", external),
                row -> row.text("name") + " " + (row.text("outcome") == null ? "open" : row.text("outcome")));
    }

    private String outcome(String external) {
        return parley.bean(Sql.class).first("""
                select a.name, c.outcome from phone_call c left join person a on a.id = c.answered_by where c.external_id = :call""", Map.of("call", external),
                row -> (row.text("name") == null ? "" : row.text("name") + " answered, ") + (row.text("outcome") == null ? "open" : row.text("outcome"))).orElseThrow();
    }
}
