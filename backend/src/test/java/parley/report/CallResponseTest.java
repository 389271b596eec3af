package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.call.PhoneSystem;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * A Monday on the phone worked by hand, 2 March 2026, one call every five minutes from eight on. A call back is promised
 * within a business hour; the desk is open from eight to five.
 *
 * <pre>
 * calls   ring at         then                                         called back
 * 1-20    Priya (even     Priya answers after 4, 8, 12 .. 80 seconds
 *         ones Omar too)
 * 21-23   Priya           nobody answers, 30 seconds                   after 40 minutes, after 100 minutes, never
 * 24      Priya           the caller gives up after 25 seconds         after 50 minutes
 * 25      Priya           nobody answers; the number is withheld       cannot be
 * 26, 27  Priya           the caller gives up after 6 seconds          called off in time; in writing, after three half-days
 * by hand                 Priya writes it down
 * </pre>
 */
@OnBothDatabases
class CallResponseTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String NOW = "2026-03-16T12:00:00Z";
    private static final int CALLS = 27;
    private static final int SESSION = 1;
    private static final int QUEUES = 1;

    private final TestParley parley;
    private final Histories histories;
    private final PhoneSystem phones;
    private final String priya;
    private final String omar;

    CallResponseTest(TestParley parley) {
        this.parley = parley;
        parley.empty();
        this.histories = new Histories(parley).at("2026-02-27T08:00:00Z");
        this.phones = PhoneSystem.moveIn(parley, histories.queue);
        this.priya = PhoneSystem.seat(parley, parley.company().priya());
        this.omar = PhoneSystem.seat(parley, parley.company().omar());
    }

    @Test
    void the_day_is_what_was_worked_out_by_hand() {
        monday();
        Answer week = maren().get("/api/response?period=2026-W10").expect(200);

        assertThat(week.number("/calls/calls")).as("what was written down by hand is none of them").isEqualTo(CALLS);
        assertThat(week.number("/calls/callsBefore")).isEqualTo(1);
        share(week, "answered", 20, 27, 20.0 / 27);
        assertThat(week.number("/calls/hungUpSoon")).isEqualTo(2);
        assertThat(week.number("/calls/speedOfAnswer/tickets")).isEqualTo(20);
        assertThat(week.number("/calls/speedOfAnswer/median/seconds")).isBetween(36L, 45L);
        assertThat(week.number("/calls/speedOfAnswer/nineInTen/seconds")).isBetween(68L, 77L);
        assertThat(week.number("/calls/speedOfAnswer/bars/1/from")).as("a bar is ten seconds").isEqualTo(10);
        share(week, "abandonment", 5, 25, 0.2);
        share(week, "nonResponse", 5, 25, 0.2);
        share(week, "callbacksKept", 2, 5, null);
        assertThat(week.number("/calls/timeToCallBack/over")).isEqualTo(3);
        assertThat(week.number("/calls/timeToCallBack/waiting")).as("one who was never called, one who was not reached").isEqualTo(2);
        assertThat(week.string("/calls/timeToCallBack/median")).as("too few for a median").isNull();
    }

    @Test
    void each_figure_opens_what_it_counts_and_is_a_table() {
        monday();

        assertThat(counted("CALLS", "ALL")).hasSize(CALLS);
        assertThat(counted("CALLS", "HUNG_UP_SOON")).containsExactly("HUNG_UP_SOON", "HUNG_UP_SOON");
        assertThat(counted("SPEED_OF_ANSWER", "ALL")).hasSize(20).containsOnly("ANSWERED");
        assertThat(counted("SPEED_OF_ANSWER", "SLOWEST")).hasSize(2);
        assertThat(counted("ABANDONMENT", "ALL")).hasSize(25);
        assertThat(counted("ABANDONMENT", "NOT_ANSWERED")).hasSize(5);
        assertThat(counted("NON_RESPONSE", "RANG_OUT")).hasSize(5);
        assertThat(counted("CALLBACKS", "KEPT")).hasSize(2);
        assertThat(counted("CALLBACKS", "BROKEN")).hasSize(3);

        Answer late = maren().get("/api/response/calls?figure=CALLBACKS&part=BROKEN&period=2026-W10").expect(200);
        assertThat(late.strings("/items", "/isOver")).containsExactlyInAnyOrder("false", "false", "true");
        Answer table = maren().get("/api/response/calls.csv?figure=ABANDONMENT&part=NOT_ANSWERED&period=2026-W10").expect(200);
        assertThat(table.header("Content-Disposition")).isEqualTo("attachment; filename=\"parley-abandonment-2026-W10.csv\"");
        assertThat(table.text().lines().toList()).hasSize(6).startsWith("at,queue,result,seconds,over,ticket");
        assertThat(table.text()).as("who called is for who answers").doesNotContain("+4930");
    }

    @Test
    void rings_are_told_of_all_phones_together_and_a_decline_is_no_ring_that_rang_out() {
        histories.at(MONDAY);
        phones.rings("c1", PhoneSystem.STRANGER, priya, omar).expect(204);
        Visitor atPhone = parley.as(parley.company().priya());
        String call = atPhone.get("/api/desk/calls").expect(200).string("/items/0/id");
        atPhone.put("/api/calls/" + call + "/decline", Map.of("reason", "GOING_OFF_SHIFT")).expect(204);
        parley.advance(Duration.ofSeconds(25));
        phones.hangsUp("c1", "cancel").expect(204);
        phones.settle();
        histories.at(NOW);

        assertThat(counted("NON_RESPONSE", "ALL")).containsExactlyInAnyOrder("DECLINED", "RANG_OUT");
        Answer rings = maren().get("/api/response/calls?figure=NON_RESPONSE&period=2026-W10").expect(200);
        assertThat(rings.text()).doesNotContain("Priya").doesNotContain("Omar").doesNotContain(parley.company().priya().toString());
    }

    @Test
    void what_is_due_later_is_not_counted_yet_and_what_still_rings_is_no_call_yet() {
        histories.at("2026-03-06T16:30:00Z");
        missed("late", PhoneSystem.STRANGER, "noAnswer", 30);
        phones.rings("rings", PhoneSystem.STRANGER, priya).expect(204);

        Answer week = maren().get("/api/response?period=2026-W10").expect(200);
        assertThat(week.number("/calls/calls")).isEqualTo(1);
        assertThat(counted("CALLBACKS", "ALL")).isEmpty();
        histories.at("2026-03-09T12:00:00Z");
        assertThat(counted("CALLBACKS", "ALL")).as("due on the Monday after").isEmpty();
        assertThat(maren().get("/api/response/calls?figure=CALLBACKS&period=2026-W11").expect(200).strings("/items", "/result")).containsExactly("BROKEN");
    }

    @Test
    void nothing_is_said_of_few() {
        histories.at(MONDAY);
        missed("c1", PhoneSystem.STRANGER, "noAnswer", 30);
        histories.at(NOW);
        Answer week = maren().get("/api/response?period=2026-W10").expect(200);

        assertThat(week.number("/calls/calls")).as("counted whole").isEqualTo(1);
        for (String figure : List.of("answered", "speedOfAnswer", "abandonment", "nonResponse", "callbacksKept", "timeToCallBack")) {
            assertThat(week.string("/calls/" + figure + "/shown")).as(figure).isEqualTo("NOTHING");
        }
        assertThat(week.string("/calls/hungUpSoon")).isNull();
    }

    @Test
    void a_supervisor_counts_the_calls_of_their_teams_but_not_their_own() {
        monday();
        UUID vera = Company.person(parley, "Vera", null, "EMPLOYEE", "SUPERVISOR");
        parley.sql("insert into team_member (team_id, person_id) values (:team, :person)", Map.of("team", parley.company().network(), "person", vera));
        Visitor network = parley.as(vera);

        assertThat(network.get("/api/response?period=2026-W10").expect(200).number("/calls/calls")).isZero();
        assertThat(network.get("/api/response/calls?figure=CALLS&period=2026-W10").expect(200).strings("/items", "/result")).isEmpty();
        network.get("/api/response/calls?figure=CALLS&queue=" + histories.queue).expectProblem(404, "not-found");
        network.get("/api/response/calls.csv?figure=CALLS&queue=" + histories.queue).expectProblem(404, "not-found");
        parley.as(parley.company().priya()).get("/api/response/calls?figure=CALLS").expect(403);

        parley.sql("update phone_call set caller = 'KNOWN', person_id = :maren where id = (select id from phone_call where queue_id = :queue and outcome = 'MISSED' order by id limit 1)",
                Map.of("maren", histories.supervisor, "queue", histories.queue));
        assertThat(counted("CALLS", "NOT_ANSWERED")).hasSize(4);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        histories.at(NOW);
        maren().get("/api/response/calls?period=2026-W10").expect(400);
        maren().get("/api/response/calls?figure=CALLS&part=RANG_OUT").expectProblem(400, "invalid");
        maren().get("/api/response/calls?figure=BACKLOG").expect(400);
        maren().get("/api/response/calls?figure=CALLS&cursor=x").expectProblem(400, "invalid");
    }

    @Test
    void the_list_costs_one_statement_however_many_calls_there_are() {
        monday();
        Visitor maren = maren();
        maren.get("/api/response/calls?figure=CALLS&period=2026-W10").expect(200);

        for (CallFigure figure : CallFigure.values()) {
            assertThat(parley.statements(() -> maren.get("/api/response/calls?period=2026-W10&figure=" + figure).expect(200))).hasSize(SESSION + QUEUES + 1);
        }
    }

    private void monday() {
        histories.at("2026-02-26T09:00:00Z");
        answered("earlier", 5);
        for (int call = 1; call <= 20; call++) {
            answeredBeside(call);
        }
        at(21);
        missed("c21", number(21), "noAnswer", 30);
        at(22);
        missed("c22", number(22), "noAnswer", 30);
        at(23);
        missed("c23", number(23), "noAnswer", 30);
        at(24);
        missed("c24", number(24), "cancel", 25);
        at(25);
        missed("c25", "anonymous", "noAnswer", 30);
        at(26);
        missed("c26", number(26), "cancel", 6);
        parley.sql("update callback set end_kind = 'REQUESTER_DONE', ended_at = :now where number = :number and queue_id = :queue",
                Map.of("now", parley.clock().instant(), "number", number(26), "queue", histories.queue));
        at(27);
        missed("c27", number(27), "cancel", 6);
        after(21, 40);
        reached(21);
        after(24, 50);
        reached(24);
        after(22, 100);
        reached(22);
        for (String half : List.of("2026-03-02T15:00:00Z", "2026-03-03T09:00:00Z", "2026-03-03T15:00:00Z")) {
            histories.at(half);
            callback(27, "/attempts", Map.of("result", "NO_ANSWER"));
        }
        callback(27, "/end", Map.of("end", "NOT_REACHED", "words", "Please write when it suits"));
        parley.as(parley.company().priya()).post("/api/calls", Map.of("outcome", Map.of("outcome", "NOTHING_TO_FOLLOW"))).expect(201);
        histories.at(NOW);
    }

    private void answeredBeside(int call) {
        at(call);
        if (call % 2 == 0) {
            phones.rings("c" + call, number(call), priya, omar).expect(204);
        } else {
            phones.rings("c" + call, number(call), priya).expect(204);
        }
        histories.at(called(call).plusSeconds(4L * call));
        phones.answers("c" + call, priya).expect(204);
        parley.advance(Duration.ofMinutes(2));
        phones.hangsUp("c" + call, "normalClearing").expect(204);
        phones.settle();
    }

    private void answered(String call, int seconds) {
        phones.rings(call, PhoneSystem.STRANGER, priya).expect(204);
        parley.advance(Duration.ofSeconds(seconds));
        phones.answers(call, priya).expect(204);
        phones.hangsUp(call, "normalClearing").expect(204);
        phones.settle();
    }

    private void missed(String call, String from, String cause, int seconds) {
        phones.rings(call, from, priya).expect(204);
        parley.advance(Duration.ofSeconds(seconds));
        phones.hangsUp(call, cause).expect(204);
        phones.settle();
    }

    private void reached(int call) {
        callback(call, "/end", Map.of("end", "REACHED", "words", "We spoke"));
    }

    private void callback(int call, String what, Map<String, Object> body) {
        Visitor priya = parley.as(parley.company().priya());
        Answer owed = priya.get("/api/callbacks?limit=100").expect(200);
        int place = owed.strings("/items", "/caller/number").stream().map(shown -> shown.replace(" ", "")).toList().indexOf(number(call));
        assertThat(place).as("call %s is owed", call).isNotNegative();
        Visitor seen = priya.ifMatch(owed.number("/items/" + place + "/version"));
        String path = "/api/callbacks/" + owed.string("/items/" + place + "/id") + what;
        (what.equals("/end") ? seen.put(path, body) : seen.post(path, body)).expect(what.equals("/end") ? 200 : 201);
    }

    private static String number(int call) {
        return "+4930901" + (600 + call);
    }

    private void at(int call) {
        histories.at(called(call));
    }

    private void after(int call, int minutes) {
        histories.at(called(call).plus(Duration.ofMinutes(minutes)));
    }

    private static Instant called(int call) {
        return MONDAY.plus(Duration.ofMinutes(5L * (call - 1)));
    }

    private Visitor maren() {
        return parley.as(histories.supervisor);
    }

    private List<String> counted(String figure, String part) {
        var found = new ArrayList<String>();
        String next = "";
        do {
            Answer page = maren().get("/api/response/calls?limit=7&period=2026-W10&figure=" + figure + "&part=" + part + next).expect(200);
            found.addAll(page.strings("/items", "/result"));
            next = page.string("/next") == null ? null : "&cursor=" + page.string("/next");
        } while (next != null);
        return found;
    }

    private static void share(Answer answer, String figure, int part, int all, Double share) {
        assertThat(answer.number("/calls/" + figure + "/part")).as(figure).isEqualTo(part);
        assertThat(answer.number("/calls/" + figure + "/all")).as(figure).isEqualTo(all);
        assertThat(share == null ? answer.string("/calls/" + figure + "/share") : answer.body().at("/calls/" + figure + "/share").doubleValue()).as(figure).isEqualTo(share);
    }
}
