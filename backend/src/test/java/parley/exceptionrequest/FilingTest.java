package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.aNeed;
import static parley.exceptionrequest.Casework.aNeedWith;
import static parley.exceptionrequest.Casework.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.policy.ApproverRole;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class FilingTest {

    private static final String REQUESTS = "/api/exception-requests";

    private final TestParley parley;
    private final Casework work;

    FilingTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @Test
    void somebody_asks_and_their_words_open_the_conversation() {
        Answer filed = work.filed();

        assertThat(filed.header("Location")).isEqualTo(path(filed, ""));
        assertThat(filed.header("ETag")).isEqualTo("\"" + filed.number("/version") + "\"");
        assertThat(filed.string("/title")).isEqualTo("Read milling programs in hall 2.");
        assertThat(filed.string("/state")).isEqualTo("SUBMITTED");
        assertThat(filed.string("/step")).isEqualTo("UNDERSTAND");
        assertThat(filed.string("/waitingOn")).isEqualTo("ANALYST");
        assertThat(filed.string("/ticketStatus")).isEqualTo("NEW");
        assertThat(filed.string("/queue")).isEqualTo("Service");
        assertThat(filed.string("/restriction/name")).isEqualTo("USB sticks and external drives");
        assertThat(filed.string("/manager/name")).isEqualTo("Tomas");
        assertThat(filed.strings("/allowedActions", "")).containsExactly("CORRECT", "WITHDRAW");
        assertThat(filed.string("/promises/firstReplyDueAt")).isNotNull();
        assertThat(filed.string("/promises/decisionDueAt")).isNotNull();
        assertThat(parley.count(
                        "select count(*) as n from message m join ticket t on t.id = m.ticket_id where t.number = :number and m.body like '%Friday is late%'",
                        Map.of("number", filed.number("/number"))))
                .isEqualTo(1);
        assertThat(history(filed)).containsExactly("EXCEPTION_REQUESTED");
    }

    @Test
    void a_copied_message_stands_in_the_conversation_as_it_is_and_leads_nowhere() {
        Answer filed = work.agnes().post(REQUESTS, aNeedWith("stoppedBy", "Blocked: https://evil.example/\n~~~\n[Click](https://evil.example)")).expect(201);
        assertThat(work.agnes().get("/api/tickets/" + filed.number("/number")).expect(200).string("/messages/0/body"))
                .endsWith("\n\n~~~~\nBlocked: https://evil.example/\n~~~\n[Click](https://evil.example)\n~~~~");
    }

    @Test
    void nothing_is_asked_twice_by_a_repeated_request() {
        Visitor agnes = work.agnes().with("Idempotency-Key", "once");
        Answer first = agnes.post(REQUESTS, aNeed()).expect(201);
        Answer again = agnes.post(REQUESTS, aNeed()).expect(201);
        assertThat(again.number("/number")).isEqualTo(first.number("/number"));
        agnes.post(REQUESTS, aNeedWith("goal", "Something else")).expectProblem(422, "same-key-other-request");
    }

    @Test
    void bad_input_is_told_field_by_field_and_changes_nothing() {
        long before = parley.count("select count(*) as n from ticket", Map.of());
        invalid(aNeedWith("goal", " "), "/goal");
        invalid(aNeedWith("goal", "x".repeat(4001)), "/goal");
        invalid(aNeedWith("neededUntil", null), "/neededUntil");
        invalid(aNeedWith("neededUntil", "2026-01-01"), "/neededUntil");
        invalid(aNeedWith("dataClass", null), "/dataClass");
        invalid(aNeedWith("managerKnows", null), "/managerKnows");
        invalid(aNeedWith("managerKnows", "yes"), "/managerKnows");
        invalid(aNeedWith("restriction", "of_the_moon"), "/restriction");
        invalid(aNeedWith("requester", UUID.randomUUID().toString()), "/requester");
        invalid(aNeedWith("state", "ACTIVE"), "/state");
        invalid(aNeedWith("answers", Map.of("what_device", "A cow", "colour", "red")), "/answers/what_device", "/answers/direction",
                "/answers/other_end", "/answers/network_possible", "/answers/colour");
        work.agnes().post(REQUESTS, aNeedWith("dataClass", "SECRET")).expect(400);
        work.agnes().post(REQUESTS, aNeedWith("answers", "none")).expect(400);
        assertThat(parley.count("select count(*) as n from ticket", Map.of())).isEqualTo(before);
    }

    @Test
    void a_rule_that_nobody_knows_yet_is_attached_by_an_analyst() {
        Map<String, Object> need = aNeedWith("restriction", null);
        need.put("answers", null);
        Answer filed = work.agnes().post(REQUESTS, need).expect(201);
        assertThat(filed.body().at("/restriction").isNull()).isTrue();

        work.priya().seen(filed).put(path(filed, "/restriction"), Map.of("restriction", "of_the_moon")).expectProblem(400, "invalid");
        work.agnes().seen(filed).put(path(filed, "/restriction"), Map.of("restriction", "usb_storage")).expectProblem(403, "same-person");
        Answer attached = work.priya().seen(filed)
                .put(path(filed, "/restriction"), Map.of("restriction", "usb_storage", "answers", Map.of("direction", "Both")))
                .expect(200);

        assertThat(attached.string("/restriction/key")).isEqualTo("usb_storage");
        assertThat(attached.strings("/need/answers", "/key")).containsExactly("what_device", "direction", "other_end", "network_possible");
        Answer rated = work.rated(work.inConversation(attached), 3, 3);
        assertThat(rated.strings("/barredActions", "/because")).contains("First answer what the rule asks.");
        work.ask(rated, 30, Casework.NO_OTHER_WAY).expectProblem(409, "not-ready");

        Answer corrected = work.agnes().seen(rated).put(path(rated, "/need"), correction(Map.of())).expect(200);
        assertThat(work.ask(corrected, 30, Casework.NO_OTHER_WAY).expect(200).string("/state")).isEqualTo("AWAITING_DECISION");
        assertThat(history(corrected)).contains("RULE_ATTACHED", "EXCEPTION_CORRECTED");
    }

    @Test
    void what_an_analyst_types_for_somebody_waits_for_them() {
        Map<String, Object> need = aNeedWith("requester", parley.company().agnes().toString());
        need.put("answers", Map.of());
        Answer filed = work.priya().post(REQUESTS, need).expect(201);
        assertThat(filed.string("/state")).isEqualTo("DRAFT");
        assertThat(filed.string("/ticketStatus")).isEqualTo("WAITING_ON_REQUESTER");
        work.tomas().get(path(filed, "")).expectProblem(404, "not-found");

        work.priya().seen(filed).put(path(filed, "/confirmation"), null).expectProblem(403, "not-for-your-role");
        work.agnes().seen(filed).put(path(filed, "/confirmation"), null).expectProblem(409, "not-ready");
        Answer corrected = work.agnes().seen(filed).put(path(filed, "/need"), correction(Map.of())).expect(200);
        Answer sent = work.agnes().seen(corrected).put(path(filed, "/confirmation"), null).expect(200);
        assertThat(sent.string("/state")).isEqualTo("SUBMITTED");

        work.priya().seen(sent).put(path(sent, "/restriction"), Map.of("restriction", "screen_lock")).expectProblem(403, "same-person");
        work.omar().seen(sent).put(path(sent, "/restriction"), Map.of("restriction", "screen_lock")).expect(200);
        assertThat(history(sent)).containsExactly("EXCEPTION_REQUESTED", "EXCEPTION_CORRECTED", "EXCEPTION_CONFIRMED", "RULE_ATTACHED");
    }

    @Test
    void only_those_who_help_somebody_file_for_them() {
        Map<String, Object> need = aNeedWith("requester", parley.company().agnes().toString());
        parley.as(parley.company().ines()).post(REQUESTS, need).expectProblem(403, "not-for-your-role");
        assertThat(work.tomas().post(REQUESTS, need).expect(201).string("/state")).isEqualTo("DRAFT");
    }

    @Test
    void the_first_answer_of_a_person_opens_the_conversation() {
        Answer filed = work.filed();
        reply(filed, work.priya());
        Answer answered = work.read(filed, work.agnes()).expect(200);
        assertThat(answered.string("/state")).isEqualTo("IN_CONVERSATION");
        assertThat(answered.string("/ticketStatus")).isEqualTo("OPEN");
        assertThat(answered.string("/milestones/firstHumanReplyAt")).isNotNull();
        reply(filed, work.omar());
        assertThat(history(filed)).containsExactly("EXCEPTION_REQUESTED", "CONVERSATION_STARTED");
    }

    @Test
    void the_promises_run_by_the_risk_of_the_rule_and_then_of_the_rating() {
        Answer filed = work.filed();
        assertThat(targetDays(filed)).isEqualTo(3);
        Answer rated = work.rated(work.inConversation(filed), 5, 5);
        assertThat(targetDays(rated)).isEqualTo(2);
        Answer lower = work.rated(rated, 2, 1);
        assertThat(targetDays(lower)).isEqualTo(1);
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        Answer filed = work.filed();
        work.agnes().put(path(filed, "/withdrawal"), Map.of("insteadTheyWill", "Wait")).expectProblem(428, "version-missing");
        Answer talked = work.inConversation(filed);
        work.agnes().seen(filed).put(path(filed, "/withdrawal"), Map.of("insteadTheyWill", "Wait")).expectProblem(412, "stale-version");
        work.agnes().seen(talked).put(path(filed, "/withdrawal"), Map.of("insteadTheyWill", " ")).expectProblem(400, "invalid");
        Answer withdrawn = work.agnes().seen(talked).put(path(filed, "/withdrawal"), Map.of("insteadTheyWill", "Wait")).expect(200);
        assertThat(withdrawn.string("/state")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.string("/ticketStatus")).isEqualTo("CLOSED");
        Answer refused = work.agnes().seen(withdrawn).put(path(filed, "/withdrawal"), Map.of("insteadTheyWill", "Wait")).expectProblem(409, "not-now");
        assertThat(refused.body().at("/allowed")).isEmpty();
    }

    @Test
    void nobody_else_sees_it_and_what_was_told_in_confidence_stays_so() {
        Map<String, Object> need = aNeedWith("restriction", "password_rules");
        need.put("answers", Map.of("rule", "Length", "system", "The till", "trouble", "Notes under keyboards", "people", "3", "accessibility", "yes"));
        Answer filed = work.agnes().post(REQUESTS, need).expect(201);
        assertThat(filed.string("/need/workaround")).isEqualTo("The stick of a colleague");
        Answer rated = work.rated(work.inConversation(filed), 3, 3);
        Answer asked = work.asked(rated, 30, Casework.NO_OTHER_WAY);

        for (Visitor stranger : List.of(
                parley.as(parley.company().ines()), parley.as(parley.company().nils()), parley.as(parley.company().ada()),
                work.approver(ApproverRole.LEGAL))) {
            work.read(asked, stranger).expectProblem(404, "not-found");
            stranger.get(path(asked, "/history")).expectProblem(404, "not-found");
            stranger.seen(asked).put(path(asked, "/approval"), Map.of()).expectProblem(404, "not-found");
            stranger.seen(asked).put(path(asked, "/withdrawal"), Map.of("insteadTheyWill", "x")).expectProblem(404, "not-found");
        }
        assertThat(work.read(asked, work.priya()).expect(200).string("/need/workaround")).isEqualTo("The stick of a colleague");
        for (Visitor decider : List.of(work.tomas(), work.approver(ApproverRole.IT_SECURITY))) {
            Answer read = work.read(asked, decider).expect(200);
            assertThat(read.text()).doesNotContain("The stick of a colleague");
            assertThat(read.strings("/need/answers", "/key")).contains("trouble").doesNotContain("accessibility");
        }
    }

    private void invalid(Map<String, Object> need, String... pointers) {
        assertThat(work.agnes().post(REQUESTS, need).expectProblem(400, "invalid").strings("/errors", "/pointer"))
                .containsExactlyInAnyOrder(pointers);
    }

    private static Map<String, Object> correction(Map<String, Object> changes) {
        Map<String, Object> need = new HashMap<>(aNeed());
        need.remove("restriction");
        need.putAll(changes);
        return need;
    }

    private void reply(Answer filed, Visitor analyst) {
        analyst.post("/api/tickets/" + filed.number("/number") + "/replies", Map.of("body", "I am looking for a way with you")).expect(201);
    }

    private long targetDays(Answer about) {
        return parley.count(
                "select p.target_working_days as n from promise p join ticket t on t.id = p.ticket_id where t.number = :number and p.kind = 'RESOLUTION'",
                Map.of("number", about.number("/number")));
    }

    private List<String> history(Answer about) {
        return work.priya().get(path(about, "/history")).expect(200).strings("/items", "/event");
    }
}
