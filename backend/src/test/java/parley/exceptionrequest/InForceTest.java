package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.path;
import static parley.policy.ApproverRole.IT_SECURITY;
import static parley.policy.ApproverRole.LINE_MANAGER;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.account.PersonId;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.MovableClock;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** While it is in force, over HTTP: suspended, resumed, taken over, given back, revoked, found in use. */
@OnBothDatabases
class InForceTest {

    private static final String MESSAGE = "The stick was copied. Please use the link that Priya set up for you.";

    private final TestParley parley;
    private final Casework work;

    InForceTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @BeforeEach
    void the_same_morning() {
        parley.clock().setTo(MovableClock.START);
    }

    @Test
    void a_condition_that_is_overdue_suspends_until_it_is_proven_and_an_approver_says_so() {
        Answer active = activeWithACondition(10);
        parley.advance(Duration.ofDays(4));
        remind();
        remind();
        assertThat(history(active)).containsOnlyOnce("SUSPENSION_NEAR");
        parley.advance(Duration.ofDays(7));
        Answer suspended = work.read(active, work.agnes());
        assertThat(suspended.string("/state")).isEqualTo("SUSPENDED");
        assertThat(suspended.string("/suspension/cause")).isEqualTo("CONDITION_OVERDUE");
        assertThat(work.priya().get("/api/register").expect(200).strings("/items", "/state")).contains("SUSPENDED");
        parley.bean(RecordWhatTheClockDecided.class).run();
        assertThat(work.read(active, work.agnes()).string("/ticketStatus")).isEqualTo("OPEN");

        Answer seen = work.read(active, work.approver(IT_SECURITY));
        work.approver(IT_SECURITY).seen(seen).put(path(seen, "/resumption"), Map.of("reason", "Looked at")).expectProblem(409, "not-ready");
        Answer proven = work.proven(work.read(active, work.priya()), ConditionTiming.ONGOING);
        Answer resumed = work.approver(IT_SECURITY).seen(proven).put(path(seen, "/resumption"), Map.of("reason", "The proof is there")).expect(200);
        assertThat(resumed.string("/state")).isEqualTo("ACTIVE");
        assertThat(resumed.string("/ticketStatus")).isEqualTo("RESOLVED");
        assertThat(history(active)).containsSubsequence("EXCEPTION_APPROVED", "SUSPENSION_NEAR", "EXCEPTION_SUSPENDED", "CONDITION_PROVEN", "EXCEPTION_RESUMED")
                .containsOnlyOnce("EXCEPTION_SUSPENDED");
    }

    @Test
    void a_condition_that_was_found_not_to_hold_suspends_at_once() {
        Answer active = activeWithACondition(30);
        String condition = active.string("/conditions/0/id");
        Answer suspended = work.priya().seen(active).put(path(active, "/suspension"),
                Map.of("cause", "CONDITION_FAILED", "failed", condition, "reason", "It lay on the table")).expect(200);
        assertThat(suspended.string("/state")).isEqualTo("SUSPENDED");
        assertThat(suspended.string("/conditions/0/failedBecause")).isEqualTo("It lay on the table");
        assertThat(suspended.flag("/conditions/0/overdue")).isTrue();
        parley.advance(Duration.ofMinutes(1));
        Answer proven = work.proven(suspended, ConditionTiming.ONGOING);
        assertThat(proven.flag("/conditions/0/overdue")).isFalse();
    }

    @Test
    void who_left_before_it_was_granted_is_taken_over_first() {
        UUID successor = Company.person(parley, "Nele", parley.company().tomas(), "EMPLOYEE");
        UUID leaver = Company.person(parley, "Mats", parley.company().tomas(), "EMPLOYEE");
        Answer filed = parley.as(leaver).post("/api/exception-requests", Casework.aNeed()).expect(201);
        Answer asked = work.approved(work.asked(work.rated(work.inConversation(filed), 3, 3), 60, Casework.NO_OTHER_WAY), IT_SECURITY);
        leaves(leaver);

        Answer seen = work.read(asked, work.approver(LINE_MANAGER));
        assertThat(seen.string("/suspension/left/name")).isEqualTo("Mats");
        assertThat(seen.strings("/allowedActions", "")).contains("DECLINE").doesNotContain("APPROVE");
        assertThat(seen.strings("/barredActions", "/because")).anyMatch(because -> because.contains("asked for this left"));
        work.approve(work.opened(seen, work.approver(LINE_MANAGER)), work.approver(LINE_MANAGER)).expectProblem(409, "not-ready");

        Answer taken = work.priya().seen(work.read(asked, work.priya())).put(path(asked, "/succession"), Map.of("successor", successor.toString())).expect(200);
        assertThat(taken.string("/requester/name")).isEqualTo("Nele");
        assertThat(taken.string("/suspension/left")).isNull();
        assertThat(work.approvedByAll(taken).string("/state")).as("decided anew, for Nele").isEqualTo("ACTIVE");
        assertThat(history(asked)).contains("EXCEPTION_TAKEN_OVER");
    }

    @Test
    void what_somebody_asked_who_left_is_put_away_where_nobody_needs_it() {
        UUID leaver = Company.person(parley, "Ulf", parley.company().tomas(), "EMPLOYEE");
        Answer filed = parley.as(leaver).post("/api/exception-requests", Casework.aNeed()).expect(201);
        Answer talked = work.inConversation(filed);
        Map<String, String> words = Map.of("reason", "Their team works without it, its lead says.");
        assertThat(talked.strings("/allowedActions", "")).doesNotContain("ABANDON", "TAKE_OVER");
        work.priya().seen(talked).put(path(filed, "/abandonment"), words).expectProblem(409, "not-now");
        leaves(leaver);

        Answer seen = work.read(filed, work.priya());
        assertThat(seen.string("/suspension/left/name")).isEqualTo("Ulf");
        assertThat(seen.strings("/allowedActions", "")).contains("ABANDON", "TAKE_OVER");
        work.approver(LINE_MANAGER).seen(seen).put(path(filed, "/abandonment"), words).expectProblem(403, "not-for-your-role");
        work.priya().seen(seen).put(path(filed, "/abandonment"), Map.of("reason", " ")).expectProblem(400, "invalid");
        Answer away = work.priya().seen(seen).put(path(filed, "/abandonment"), words).expect(200);
        assertThat(away.string("/state")).isEqualTo("WITHDRAWN");
        assertThat(away.string("/endReason")).contains("works without it");
        assertThat(away.string("/endedBy/name")).isEqualTo("Priya");
        assertThat(history(filed)).containsOnlyOnce("REQUESTER_LEFT").contains("EXCEPTION_ABANDONED");
        assertThat(away.string("/ticketStatus")).isEqualTo("CLOSED");
    }

    @Test
    void who_left_before_it_held_is_missed_when_it_does() {
        UUID requester = Company.person(parley, "Ottilie", parley.company().tomas(), "EMPLOYEE");
        Answer filed = parley.as(requester).post("/api/exception-requests", Casework.aNeed()).expect(201);
        Answer conditioned = work.condition(work.rated(work.inConversation(filed), 3, 3), "Only the registered stick", ConditionTiming.BEFORE_START, null);
        Answer pending = work.proven(work.approvedByAll(work.asked(conditioned, 60, Casework.NO_OTHER_WAY)), ConditionTiming.BEFORE_START);
        assertThat(pending.string("/state")).isEqualTo("APPROVED_PENDING");
        parley.sql("update person set active = false where id = :tomas", Map.of("tomas", parley.company().tomas()));
        parley.bean(InForceService.class).left(new PersonId(parley.company().tomas()));
        parley.sql("update person set active = true where id = :tomas", Map.of("tomas", parley.company().tomas()));

        Answer active = work.priya().seen(work.read(pending, work.priya())).put(path(pending, "/activation"), null).expect(200);

        assertThat(active.string("/state")).isEqualTo("ACTIVE");
        assertThat(active.string("/suspension/left/name")).isEqualTo("Tomas");
        parley.advance(Duration.ofDays(14));
        assertThat(work.read(active, work.priya()).string("/suspension/cause")).isEqualTo("PERSON_LEFT");
    }

    @Test
    void what_was_granted_does_not_begin_for_somebody_who_left() {
        UUID successor = Company.person(parley, "Pia", parley.company().tomas(), "EMPLOYEE");
        UUID leaver = Company.person(parley, "Quin", parley.company().tomas(), "EMPLOYEE");
        Answer filed = parley.as(leaver).post("/api/exception-requests", Casework.aNeed()).expect(201);
        Answer conditioned = work.condition(work.rated(work.inConversation(filed), 3, 3), "Only the registered stick", ConditionTiming.BEFORE_START, null);
        Answer pending = work.proven(work.approvedByAll(work.asked(conditioned, 60, Casework.NO_OTHER_WAY)), ConditionTiming.BEFORE_START);
        leaves(leaver);

        Answer seen = work.read(pending, work.priya());
        work.priya().seen(seen).put(path(pending, "/activation"), null).expectProblem(409, "not-ready");
        Answer taken = work.priya().seen(seen).put(path(pending, "/succession"), Map.of("successor", successor.toString())).expect(200);
        assertThat(work.priya().seen(taken).put(path(pending, "/activation"), null).expect(200).string("/state")).isEqualTo("ACTIVE");
    }

    @Test
    void who_left_unnoticed_is_noticed() {
        UUID leaver = Company.person(parley, "Rolf", parley.company().tomas(), "EMPLOYEE");
        Answer filed = parley.as(leaver).post("/api/exception-requests", Casework.aNeed()).expect(201);
        Answer active = work.approvedByAll(work.asked(work.rated(work.inConversation(filed), 3, 3), 60, Casework.NO_OTHER_WAY));
        parley.sql("update person set active = false where id = :rolf", Map.of("rolf", leaver));

        remind();

        assertThat(history(active)).containsOnlyOnce("SUSPENSION_NEAR");
        parley.advance(Duration.ofDays(14));
        assertThat(work.read(active, work.priya()).string("/suspension/cause")).isEqualTo("PERSON_LEFT");
    }

    private void leaves(UUID person) {
        parley.sql("update person set active = false where id = :person", Map.of("person", person));
        parley.bean(InForceService.class).left(new PersonId(person));
        parley.bean(InForceService.class).askedAndLeft(new PersonId(person));
    }

    @Test
    void who_leaves_is_taken_over_or_it_is_suspended() {
        UUID successor = Company.person(parley, "Gerd", parley.company().tomas(), "EMPLOYEE");
        UUID leaver = Company.person(parley, "Lea", parley.company().tomas(), "EMPLOYEE");
        Visitor lea = parley.as(leaver);
        Answer filed = lea.post("/api/exception-requests", Casework.aNeed()).expect(201);
        Answer active = work.approvedByAll(work.asked(work.rated(work.inConversation(filed), 3, 3), 60, Casework.NO_OTHER_WAY));
        parley.sql("update person set active = false where id = :lea", Map.of("lea", leaver));
        parley.bean(InForceService.class).left(new PersonId(leaver));
        Answer left = work.read(active, work.priya());
        assertThat(left.string("/suspension/left/name")).isEqualTo("Lea");
        parley.advance(Duration.ofDays(14));
        assertThat(work.read(active, work.priya()).string("/suspension/cause")).isEqualTo("PERSON_LEFT");

        Answer taken = work.priya().seen(left).put(path(left, "/succession"), Map.of("successor", successor.toString())).expect(200);
        assertThat(taken.string("/requester/name")).isEqualTo("Gerd");
        Answer resumed = work.approver(IT_SECURITY).seen(taken).put(path(left, "/resumption"), Map.of("reason", "Gerd goes on")).expect(200);
        assertThat(resumed.string("/state")).isEqualTo("ACTIVE");
        assertThat(work.read(active, parley.as(successor)).strings("/parts", "")).contains("REQUESTER");
    }

    @Test
    void it_is_given_back_found_in_use_and_closed_with_the_proof() {
        Answer active = work.active();
        Answer back = work.agnes().seen(active).put(path(active, "/giving-back"), Map.of()).expect(200);
        assertThat(back.string("/state")).isEqualTo("ENDING");
        assertThat(back.string("/endCause")).isEqualTo("RETURNED_EARLY");
        Answer found = work.priya().seen(back).put(path(back, "/use-after-end"), Map.of("note", "Seen in the log of the port")).expect(200);
        assertThat(found.string("/stillInUse/note")).isEqualTo("Seen in the log of the port");
        parley.advance(Duration.ofDays(3));
        remind();
        remind();
        assertThat(history(active)).containsOnlyOnce("EXCEPTION_NOT_REMOVED");
        parley.advance(Duration.ofDays(3));
        remind();
        assertThat(history(active)).filteredOn("EXCEPTION_NOT_REMOVED"::equals).hasSize(2);
        work.priya().seen(found).put(path(active, "/closure"), Map.of("removalProof", "The port is shut, the stick is here")).expect(200);
        assertThat(history(active)).containsSubsequence("EXCEPTION_GIVEN_BACK", "EXCEPTION_STILL_IN_USE", "EXCEPTION_CLOSED");
    }

    @Test
    void an_approver_revokes_with_a_word_and_time_to_finish() {
        Answer active = work.active();
        Map<String, Object> revocation = new HashMap<>(Map.of("reason", "The stick was copied", "message", "No.", "graceHours", 8));
        work.approver(IT_SECURITY).seen(active).put(path(active, "/revocation"), revocation).expectProblem(400, "invalid");
        revocation.put("message", MESSAGE);
        work.agnes().seen(active).put(path(active, "/revocation"), revocation).expectProblem(403, "same-person");
        Answer revoked = work.approver(IT_SECURITY).seen(active).put(path(active, "/revocation"), revocation).expect(200);
        assertThat(revoked.string("/endCause")).isEqualTo("REVOKED");
        assertThat(revoked.flag("/term/inForce")).isTrue();
        parley.advance(Duration.ofHours(8));
        Answer over = work.read(active, work.agnes());
        assertThat(over.flag("/term/inForce")).isFalse();
        assertThat(over.string("/endMessage")).isEqualTo(MESSAGE);
    }

    @Test
    void suspended_by_the_clock_it_is_offered_to_somebody_and_its_requester_is_promised_an_answer() {
        Answer suspended = suspended(null);

        Answer offer = work.priya().post("/api/desk/next", null).expect(200);
        assertThat(offer.number("/ticket/number")).isEqualTo(suspended.number("/number"));
        assertThat(offer.string("/promise/kind")).isEqualTo("NEXT_RESPONSE");
        work.priya().put("/api/desk/offers/" + offer.string("/id") + "/acceptance", Map.of("withSupport", false)).expect(200);
        Answer proven = work.proven(work.read(suspended, work.priya()), ConditionTiming.ONGOING);
        work.approver(IT_SECURITY).seen(proven).put(path(proven, "/resumption"), Map.of("reason", "The proof is there")).expect(200);
        assertThat(running(suspended)).isZero();
    }

    @Test
    void who_has_a_suspended_one_and_does_nothing_loses_it_to_the_line() {
        Answer suspended = suspended(parley.company().omar());

        parley.advance(Duration.ofDays(3));
        parley.run("put-back-left-work");

        assertThat(work.priya().post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(suspended.number("/number"));
    }

    @Test
    void a_suspended_one_that_was_answered_stays_with_whom_it_is_handed_to() {
        Answer suspended = answered(suspended(parley.company().priya()));
        handOver(suspended, "to", parley.company().omar());

        parley.advance(Duration.ofDays(3));
        parley.run("put-back-left-work");

        assertThat(parley.count("select count(*) as n from ticket where number = :number and assignee_id = :omar",
                Map.of("number", suspended.number("/number"), "omar", parley.company().omar()))).isEqualTo(1);
    }

    @Test
    void a_suspended_one_that_was_answered_is_offered_again_when_nobody_has_it_any_more() {
        Answer handed = answered(suspended(parley.company().priya()));
        handOver(handed, "queue", parley.company().serviceQueue());
        parley.bean(RecordWhatTheClockDecided.class).run();
        assertThat(work.omar().post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(handed.number("/number"));

        the_same_morning();
        UUID leaver = Company.person(parley, "Leo", null, "EMPLOYEE");
        Answer left = answered(suspended(parley.company().priya()));
        has(left, leaver);
        parley.run("put-back-left-work");
        parley.bean(RecordWhatTheClockDecided.class).run();
        assertThat(work.priya().post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(left.number("/number"));
    }

    @Test
    void a_suspended_one_that_stands_in_no_line_can_be_handed_to_a_colleague() {
        Answer suspended = answered(suspended(parley.company().priya()));
        handOver(suspended, "queue", parley.company().serviceQueue());

        handOver(suspended, "to", parley.company().omar());

        assertThat(work.read(suspended, work.priya()).string("/ticketStatus")).isEqualTo("OPEN");
    }

    /** By the clock, while that person has it and nobody else waits. */
    private Answer suspended(@Nullable UUID assignee) {
        Answer active = activeWithACondition(10);
        parley.sql("delete from open_offer", Map.of());
        parley.sql("delete from awaited_act", Map.of());
        parley.sql("update promise set line_queue_id = null", Map.of());
        parley.sql("update ticket set assignee_id = :omar where assignee_id is null", Map.of("omar", parley.company().omar()));
        has(active, assignee);
        parley.advance(Duration.ofDays(11));
        parley.bean(RecordWhatTheClockDecided.class).run();
        Answer suspended = work.read(active, work.priya());
        assertThat(suspended.string("/state")).isEqualTo("SUSPENDED");
        assertThat(running(suspended)).isEqualTo(1);
        return suspended;
    }

    private void has(Answer about, @Nullable UUID assignee) {
        Map<String, Object> values = new HashMap<>();
        values.put("number", about.number("/number"));
        values.put("assignee", assignee);
        parley.sql("update ticket set assignee_id = :assignee where number = :number", values);
    }

    private Answer answered(Answer suspended) {
        work.priya().post("/api/tickets/" + suspended.number("/number") + "/replies", Map.of("body", "I look at it")).expect(201);
        assertThat(running(suspended)).isZero();
        return suspended;
    }

    private void handOver(Answer about, String whither, UUID id) {
        String ticket = "/api/tickets/" + about.number("/number");
        work.priya().seen(work.priya().get(ticket)).post(ticket + "/hand-overs", Map.of(whither, id, "note", "Please look at it")).expect(204);
    }

    private long running(Answer about) {
        return parley.count("select count(*) as n from promise p join ticket t on t.id = p.ticket_id where t.number = :number and p.state = 'RUNNING'",
                Map.of("number", about.number("/number")));
    }

    private Answer activeWithACondition(int repeatDays) {
        Answer rated = work.rated(work.inConversation(work.filed()), 3, 3);
        Map<String, Object> condition = new HashMap<>(Map.of(
                "definition", "Only the registered stick", "timing", "ONGOING", "owner", parley.company().agnes().toString(), "repeatDays", repeatDays));
        Answer conditioned = work.priya().seen(rated).post(path(rated, "/conditions"), condition).expect(201);
        return work.approvedByAll(work.asked(conditioned, 60, Casework.NO_OTHER_WAY));
    }

    private void remind() {
        parley.bean(RecordWhatTheClockDecided.class).run();
        parley.bean(RemindOfWhatIsDue.class).run();
    }

    private List<String> history(Answer about) {
        return work.priya().get(path(about, "/history")).expect(200).strings("/items", "/event");
    }
}
