package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.NO_OTHER_WAY;
import static parley.exceptionrequest.Casework.PLAIN_REASON;
import static parley.exceptionrequest.Casework.path;
import static parley.policy.ApproverRole.IT_SECURITY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.MovableClock;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

@OnBothDatabases
class CourseOfACaseTest {

    private final TestParley parley;
    private final Casework work;

    CourseOfACaseTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @BeforeEach
    void the_same_morning() {
        parley.clock().setTo(MovableClock.START);
    }

    @Test
    void another_way_is_offered_answered_and_remembered() {
        Answer talked = work.inConversation(work.filed());
        Map<String, Object> unknown = new java.util.HashMap<>(Casework.anOffer("A cow"));
        unknown.put("fromCatalogue", "A cow");
        work.priya().seen(talked).post(path(talked, "/proposals"), unknown).expectProblem(400, "invalid");
        work.priya().seen(talked).post(path(talked, "/proposals"), Map.of("title", "Company stick")).expectProblem(400, "invalid");

        Answer offered = work.offered(talked, "Company stick");
        assertThat(offered.string("/state")).isEqualTo("ALTERNATIVE_OFFERED");
        assertThat(offered.string("/waitingOn")).isEqualTo("REQUESTER");
        assertThat(offered.string("/ticketStatus")).isEqualTo("WAITING_ON_REQUESTER");
        String proposal = Casework.openProposal(offered);
        work.agnes().seen(offered)
                .put(path(offered, "/proposals/" + proposal + "/rejection"), Map.of("category", "COST"))
                .expectProblem(400, "invalid");
        work.agnes().seen(offered).put(path(offered, "/proposals/" + UUID.randomUUID() + "/acceptance"), null).expectProblem(404, "not-found");
        work.priya().seen(offered).put(path(offered, "/proposals/" + proposal + "/acceptance"), null).expectProblem(403, "not-for-your-role");

        Answer rejected = work.rejected(offered);
        assertThat(rejected.string("/state")).isEqualTo("IN_CONVERSATION");
        assertThat(rejected.string("/proposals/0/reason")).isEqualTo("The machine takes no encrypted stick");
        work.agnes().seen(rejected).put(path(offered, "/proposals/" + proposal + "/acceptance"), null).expectProblem(409, "not-now");
        Answer again = work.rejected(work.offered(rejected, "Link"));
        assertThat(history(again)).containsSubsequence("ALTERNATIVE_OFFERED", "ALTERNATIVE_REJECTED", "ALTERNATIVE_OFFERED", "ALTERNATIVE_REJECTED");
    }

    @Test
    void after_two_refusals_people_talk_live_and_the_manager_is_invited_before_anything_else_is_offered_or_asked() {
        Answer once = work.rejected(work.offered(work.rated(work.inConversation(work.filed()), 3, 3), "Company stick"));
        assertThat(once.body().hasNonNull("talkOwed")).isFalse();
        Answer owed = work.rejected(work.offered(once, "Link"));
        assertThat(owed.string("/talkOwed/since")).isEqualTo(owed.string("/proposals/1/respondedAt"));
        assertThat(owed.flag("/talkOwed/onlyInvitationMissing")).isFalse();
        Answer seen = work.read(owed, work.priya());
        assertThat(seen.strings("/barredActions", "/action")).contains("OFFER_ALTERNATIVE", "ASK_FOR_DECISION");
        assertThat(offerAnother(seen).expectProblem(409, "not-ready").string("/detail")).startsWith("First talk live with the requester");
        assertThat(work.ask(seen, 30, NO_OTHER_WAY).expectProblem(409, "not-ready").string("/detail")).startsWith("First talk live");

        parley.advance(Duration.ofHours(1));
        Answer mailed = talked(seen, "MAIL", "Agnes and Tomas", true).expect(201);
        assertThat(mailed.body().hasNonNull("talkOwed")).isTrue();
        Answer alone = talked(mailed, "CALL", "Agnes", false).expect(201);
        assertThat(alone.flag("/talkOwed/onlyInvitationMissing")).isTrue();
        assertThat(offerAnother(alone).expectProblem(409, "not-ready").string("/detail")).startsWith("First invite the requester's manager");
        Answer invited = talked(alone, "VISIT", "Agnes", true).expect(201);
        assertThat(invited.body().hasNonNull("talkOwed")).isFalse();
        assertThat(invited.string("/conversations/3/managerInvited/name")).isEqualTo("Tomas");
        offerAnother(invited).expect(201);
    }

    @Test
    void a_manager_who_is_named_among_the_people_was_there() {
        Answer offered = work.offered(work.inConversation(work.filed()), "Company stick");
        Answer slow = work.agnes().seen(offered)
                .put(path(offered, "/proposals/" + Casework.openProposal(offered) + "/rejection"), Map.of("category", "TOO_SLOW", "reason", "It takes three weeks"))
                .expect(200);
        assertThat(slow.body().hasNonNull("talkOwed")).isTrue();
        parley.advance(Duration.ofMinutes(5));
        Answer named = talked(slow, "VIDEO", "agnes, tomas and Priya", false).expect(201);
        assertThat(named.body().hasNonNull("talkOwed")).isFalse();
        offerAnother(named).expect(201);
    }

    private Answer offerAnother(Answer before) {
        return work.priya().seen(before).post(path(before, "/proposals"), Casework.anOffer("Transfer station"));
    }

    private Answer talked(Answer before, String channel, String people, boolean invited) {
        return work.priya().seen(before).post(path(before, "/conversations"), Map.of(
                "heldAt", parley.clock().instant().toString(), "channel", channel, "people", people, "result", "We looked at the machine", "managerInvited", invited));
    }

    @Test
    void an_accepted_way_is_followed_up_and_can_be_sent_back_for_thirty_days() {
        Answer accepted = work.accepted(work.offered(work.inConversation(work.filed()), "Company stick"));
        runJobs();
        assertThat(history(accepted)).doesNotContain("ALTERNATIVE_FOLLOWED_UP");
        parley.advance(Duration.ofDays(14));
        runJobs();
        runJobs();
        assertThat(history(accepted)).containsOnlyOnce("ALTERNATIVE_FOLLOWED_UP");

        Answer seen = work.read(accepted, work.agnes());
        Answer back = work.agnes().seen(seen).put(path(seen, "/return"), Map.of("reason", "The machine refuses it")).expect(200);
        assertThat(back.string("/state")).isEqualTo("IN_CONVERSATION");
        assertThat(parley.count("select count(*) as n from message where body = 'The machine refuses it'", Map.of())).isEqualTo(1);

        Answer acceptedAgain = work.accepted(work.offered(back, "Transfer station"));
        parley.advance(Duration.ofDays(30));
        Answer late = work.read(acceptedAgain, work.agnes());
        assertThat(late.strings("/barredActions", "/action")).containsExactly("SAY_IT_DID_NOT_WORK");
        work.agnes().seen(late).put(path(late, "/return"), Map.of("reason", "Too late")).expectProblem(409, "not-now");
        runJobs();
        assertThat(work.read(late, work.agnes()).string("/ticketStatus")).isEqualTo("CLOSED");
        assertThat(work.read(late, work.agnes()).string("/state")).isEqualTo("RESOLVED_BY_ALTERNATIVE");
    }

    @Test
    void conditions_before_the_start_keep_it_waiting_and_lapse_after_thirty_days() {
        Answer conditioned = work.condition(
                work.rated(work.inConversation(work.filed()), 4, 4), "Only the registered stick", ConditionTiming.BEFORE_START, RiskAxis.LIKELIHOOD);
        conditioned = work.condition(conditioned, "Scanned before each use", ConditionTiming.BEFORE_START, RiskAxis.LIKELIHOOD);
        assertThat(conditioned.string("/rating/residualNow")).isEqualTo("HIGH");
        assertThat(conditioned.string("/rating/residualOnceMet")).isEqualTo("MODERATE");
        assertThat(conditioned.number("/maxDays")).isEqualTo(90);
        assertThat(conditioned.strings("/approvers", "/role")).containsExactly("LINE_MANAGER", "IT_SECURITY");
        Answer pending = work.approvedByAll(work.asked(conditioned, 30, NO_OTHER_WAY));
        assertThat(pending.string("/state")).isEqualTo("APPROVED_PENDING");
        assertThat(work.priya().seen(pending).put(path(pending, "/activation"), null).expectProblem(409, "not-ready").string("/detail"))
                .startsWith("First prove");

        Answer active = work.priya().seen(work.proven(pending, ConditionTiming.BEFORE_START)).put(path(pending, "/activation"), null).expect(200);
        assertThat(active.string("/state")).isEqualTo("ACTIVE");
        assertThat(history(active)).containsSubsequence("CONDITION_ADDED", "CONDITION_PROVEN", "EXCEPTION_ACTIVATED");
    }

    @Test
    void an_approval_whose_conditions_stay_unproven_lapses() {
        Answer conditioned = work.condition(
                work.rated(work.inConversation(work.filed()), 3, 3), "Only the registered stick", ConditionTiming.BEFORE_START, null);
        Answer pending = work.approvedByAll(work.asked(conditioned, 90, NO_OTHER_WAY));
        parley.advance(Duration.ofDays(30));
        assertThat(work.read(pending, work.priya()).string("/state")).isEqualTo("CLOSED");
        work.priya().seen(pending).put(path(pending, "/activation"), null).expectProblem(409, "not-now");
        runJobs();
        Answer lapsed = work.read(pending, work.priya());
        assertThat(lapsed.string("/endCause")).isEqualTo("CONDITIONS_NOT_MET");
        assertThat(lapsed.string("/ticketStatus")).isEqualTo("CLOSED");
        assertThat(history(lapsed)).containsOnlyOnce("EXCEPTION_LAPSED");
    }

    @Test
    void the_clock_ends_it_and_it_is_closed_when_nothing_is_left() {
        Answer active = work.active();
        parley.advance(Duration.ofDays(30));
        assertThat(work.read(active, work.priya()).string("/state")).isEqualTo("ACTIVE");
        parley.advance(Duration.ofDays(1));
        Answer over = work.read(active, work.priya());
        assertThat(over.string("/state")).isEqualTo("ENDING");
        assertThat(over.flag("/term/inForce")).isFalse();
        assertThat(register()).contains("ENDING");
        assertThat(parley.count("select count(*) as n from exception_request where number = :number and state = 'ACTIVE'",
                Map.of("number", active.number("/number")))).isEqualTo(1);

        runJobs();
        Answer recorded = work.read(active, work.priya());
        assertThat(recorded.string("/endCause")).isEqualTo("EXPIRED");
        assertThat(recorded.string("/ticketStatus")).isEqualTo("OPEN");
        work.priya().seen(recorded).put(path(active, "/closure"), Map.of("removalProof", " ")).expectProblem(400, "invalid");
        Answer closed = work.priya().seen(recorded).put(path(active, "/closure"), Map.of("removalProof", "The port is shut again")).expect(200);
        assertThat(closed.string("/state")).isEqualTo("CLOSED");
        assertThat(closed.string("/ticketStatus")).isEqualTo("CLOSED");
        assertThat(history(closed)).containsSubsequence("EXCEPTION_EXPIRED", "EXCEPTION_CLOSED").containsOnlyOnce("EXCEPTION_EXPIRED");
    }

    @Test
    void what_the_clock_decided_is_written_down_when_somebody_goes_on_before_the_job_runs() {
        Answer active = work.active();
        parley.advance(Duration.ofDays(31));
        Answer over = work.read(active, work.priya());
        work.priya().seen(over).put(path(active, "/closure"), Map.of("removalProof", "The port is shut again")).expect(200);
        assertThat(history(over)).containsSubsequence("EXCEPTION_EXPIRED", "EXCEPTION_CLOSED");
    }

    @Test
    void a_declined_request_closes_its_ticket_when_nobody_can_answer_any_more() {
        Answer asked = work.awaiting();
        Answer declined = work.approver(IT_SECURITY).seen(asked)
                .put(path(asked, "/decline"), Map.of("category", "RISK_TOO_HIGH", "reason", PLAIN_REASON)).expect(200);
        assertThat(declined.string("/ticketStatus")).isEqualTo("RESOLVED");
        parley.advance(Duration.ofDays(14));
        runJobs();
        assertThat(work.read(declined, work.agnes()).string("/ticketStatus")).isEqualTo("CLOSED");
    }

    @Test
    void a_condition_is_drafted_removed_and_proven_once() {
        Answer drafted = work.condition(work.rated(work.inConversation(work.filed()), 5, 5), "Only one stick", ConditionTiming.ONGOING, RiskAxis.IMPACT);
        String condition = drafted.string("/conditions/0/id");
        Answer removed = work.priya().seen(drafted).delete(path(drafted, "/conditions/" + condition)).expect(200);
        assertThat(removed.body().at("/conditions")).isEmpty();
        Answer again = work.condition(removed, "Only one stick", ConditionTiming.ONGOING, RiskAxis.IMPACT);
        Answer proven = work.proven(again, ConditionTiming.ONGOING);
        assertThat(proven.string("/rating/residualNow")).isEqualTo("HIGH");
        work.priya().seen(proven).delete(path(proven, "/conditions/" + proven.string("/conditions/0/id"))).expectProblem(409, "not-now");
        assertThat(history(proven)).contains("CONDITION_ADDED", "CONDITION_REMOVED", "CONDITION_PROVEN");
    }

    @Test
    void an_answer_that_nobody_knows_counts_as_four() {
        Answer talked = work.inConversation(work.filed());
        Answer rated = work.priya().seen(talked)
                .post(path(talked, "/ratings"), Map.of("factors", List.of(), "personalData", "UNKNOWN", "contracts", "UNKNOWN", "rationale", "Nobody knows"))
                .expect(201);
        assertThat(rated.string("/rating/inherent")).isEqualTo("HIGH");
        assertThat(rated.body().at("/rating/factors")).hasSize(8);
        assertThat(rated.number("/rating/factors/0/counts")).isEqualTo(4);
        Map<String, Object> twice = Map.of(
                "factors", List.of(Map.of("factor", "REACH", "answer", 1), Map.of("factor", "REACH", "answer", 5)),
                "personalData", "NO", "contracts", "NO", "rationale", "Twice");
        work.priya().seen(rated).post(path(talked, "/ratings"), twice).expectProblem(400, "invalid");
        Map<String, Object> six = Map.of(
                "factors", List.of(Map.of("factor", "REACH", "answer", 6)), "personalData", "NO", "contracts", "NO", "rationale", "Six");
        assertThat(work.priya().seen(rated).post(path(talked, "/ratings"), six).expectProblem(400, "invalid").strings("/errors", "/pointer"))
                .containsExactly("/factors/0/answer");
    }

    private void runJobs() {
        parley.bean(RecordWhatTheClockDecided.class).run();
        parley.bean(AskWhetherItWorks.class).run();
    }

    private List<String> register() {
        return work.priya().get("/api/register").expect(200).strings("/items", "/state");
    }

    private List<String> history(Answer about) {
        return work.priya().get(path(about, "/history")).expect(200).strings("/items", "/event");
    }
}
