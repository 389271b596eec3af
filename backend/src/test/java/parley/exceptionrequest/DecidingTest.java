package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.NO_OTHER_WAY;
import static parley.exceptionrequest.Casework.PLAIN_REASON;
import static parley.exceptionrequest.Casework.path;
import static parley.policy.ApproverRole.CISO;
import static parley.policy.ApproverRole.IT_SECURITY;
import static parley.policy.ApproverRole.LINE_MANAGER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parley.policy.ApproverRole;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class DecidingTest {

    private final TestParley parley;
    private final Casework work;

    DecidingTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @AfterEach
    void the_usual_people_decide() {
        work.nobodyIs(IT_SECURITY);
        work.approver(IT_SECURITY, parley.company().sam());
    }

    @Test
    void the_last_vote_puts_it_in_force() {
        Answer asked = work.awaiting();
        assertThat(asked.string("/state")).isEqualTo("AWAITING_DECISION");
        assertThat(asked.string("/ticketStatus")).isEqualTo("WAITING_ON_OTHERS");
        assertThat(asked.strings("/approvers", "/role")).containsExactly("LINE_MANAGER", "IT_SECURITY");

        Answer first = work.approved(asked, LINE_MANAGER);
        assertThat(first.string("/state")).isEqualTo("AWAITING_DECISION");
        assertThat(first.string("/approvers/0/filledBy/name")).isEqualTo("Tomas");
        Answer last = work.approved(first, IT_SECURITY);
        assertThat(last.string("/state")).isEqualTo("ACTIVE");
        assertThat(last.string("/step")).isEqualTo("IN_FORCE");
        assertThat(last.string("/ticketStatus")).isEqualTo("RESOLVED");
        assertThat(last.string("/decisions/1/residualOnceMet")).isEqualTo("MODERATE");
        assertThat(last.strings("/decisions", "/outcome")).containsExactly("APPROVE", "APPROVE");
        assertThat(history(last)).containsSubsequence("RISK_RATED", "DECISION_ASKED", "PAPER_OPENED", "EXCEPTION_APPROVED", "EXCEPTION_APPROVED");
        assertThat(work.agnes().get(path(last, "/history")).strings("/items", "/event")).doesNotContain("PAPER_OPENED");
    }

    @Test
    void the_papers_are_opened_before_one_can_agree() {
        Answer conditioned = work.condition(work.rated(work.inConversation(work.filed()), 3, 3), "Only one stick", ConditionTiming.ONGOING, null);
        Answer asked = work.asked(conditioned, 30, NO_OTHER_WAY);
        Visitor tomas = work.tomas();
        assertThat(work.read(asked, tomas).strings("/barredActions", "/because")).containsExactly("First open the rating.");
        assertThat(work.approve(asked, tomas).expectProblem(409, "not-ready").string("/detail")).isEqualTo("First open the rating.");
        tomas.put(path(asked, "/papers/RATING"), null).expect(200);
        tomas.put(path(asked, "/papers/RATING"), null).expect(200);
        assertThat(work.approve(asked, tomas).expectProblem(409, "not-ready").string("/detail"))
                .isEqualTo("First open the conditions that are not proven yet.");
        Answer opened = tomas.put(path(asked, "/papers/CONDITIONS"), null).expect(200);
        assertThat(opened.strings("/papersOpened", "")).containsExactly("RATING", "CONDITIONS");
        assertThat(work.approve(opened, tomas).expect(200).string("/decisions/0/outcome")).isEqualTo("APPROVE_WITH_CONDITIONS");
        work.agnes().put(path(asked, "/papers/RATING"), null).expectProblem(404, "not-found");
        tomas.put(path(asked, "/papers/GOSSIP"), null).expect(400);
    }

    @Test
    void nobody_decides_on_their_own_request_nor_on_what_they_rated_nor_twice() {
        work.approver(IT_SECURITY, parley.company().agnes());
        work.approver(IT_SECURITY, parley.company().priya());
        Answer asked = work.awaiting();
        assertThat(asked.string("/approvers/1/people/0/name")).isEqualTo("Sam");
        assertThat(asked.body().at("/approvers/1/people")).hasSize(1);

        work.approve(asked, work.agnes()).expectProblem(403, "same-person");
        work.approve(asked, work.priya()).expectProblem(403, "same-person");
        work.priya().seen(asked).put(path(asked, "/decline"), Map.of("category", "OTHER", "reason", PLAIN_REASON)).expectProblem(403, "same-person");
        Answer first = work.approved(asked, LINE_MANAGER);
        assertThat(work.approve(first, work.tomas()).expectProblem(409, "not-ready").string("/detail"))
                .isEqualTo("There is nothing left for you to agree to.");
        work.approve(first, work.omar()).expectProblem(403, "not-for-your-role");
    }

    @Test
    void a_changed_case_voids_the_votes_and_the_papers() {
        Answer voted = work.approved(work.awaiting(), LINE_MANAGER);
        Answer changed = work.rated(voted, 3, 4);
        assertThat(changed.body().at("/approvers/0/filledBy").isNull()).isTrue();
        assertThat(changed.flag("/decisions/0/counts")).isFalse();
        work.approve(changed, work.tomas()).expectProblem(409, "not-ready");
        assertThat(work.approvedByAll(changed).string("/state")).isEqualTo("ACTIVE");
    }

    @Test
    void an_approver_asks_for_more_and_the_same_case_comes_back() {
        Answer voted = work.approved(work.awaiting(), LINE_MANAGER);
        Visitor sam = work.approver(IT_SECURITY);
        sam.seen(voted).put(path(voted, "/question"), Map.of("question", "Why?")).expectProblem(400, "invalid");
        Answer back = sam.seen(voted).put(path(voted, "/question"), Map.of("question", "Which machine is it exactly?")).expect(200);
        assertThat(back.string("/state")).isEqualTo("IN_CONVERSATION");
        assertThat(back.string("/ticketStatus")).isEqualTo("OPEN");
        assertThat(work.read(back, work.priya()).string("/decisions/1/reason")).isEqualTo("Which machine is it exactly?");
        Answer again = work.asked(back, 30, NO_OTHER_WAY);
        assertThat(again.string("/approvers/0/filledBy/name")).isEqualTo("Tomas");
        assertThat(work.approved(again, IT_SECURITY).string("/state")).isEqualTo("ACTIVE");
    }

    @Test
    void there_is_no_bare_no() {
        Answer asked = work.asked(work.rated(replied(work.filed()), 3, 3), 30, NO_OTHER_WAY);
        Visitor sam = work.approver(IT_SECURITY);
        Map<String, String> decline = Map.of("category", "BETTER_WAY_EXISTS", "reason", PLAIN_REASON);
        assertThat(sam.seen(asked).put(path(asked, "/decline"), decline).expectProblem(409, "not-ready").string("/detail"))
                .startsWith("First offer another way");
        Answer talked = work.talk(asked).expect(201);
        sam.seen(talked).put(path(asked, "/decline"), Map.of("category", "OTHER", "reason", "Security says no.")).expectProblem(400, "invalid");
        sam.seen(talked).put(path(asked, "/decline"), Map.of("reason", PLAIN_REASON)).expectProblem(400, "invalid");
        Answer declined = sam.seen(talked).put(path(asked, "/decline"), decline).expect(200);
        assertThat(declined.string("/state")).isEqualTo("DECLINED");
        for (Visitor reader : List.of(work.agnes(), work.tomas())) {
            Answer read = work.read(declined, reader);
            assertThat(read.string("/decisions/0/reason")).isEqualTo(PLAIN_REASON);
            assertThat(read.string("/decisions/0/decidedBy/name")).isEqualTo("Sam");
        }
    }

    @Test
    void at_high_risk_an_approval_says_what_it_accepts() {
        Answer asked = work.asked(work.rated(work.inConversation(work.filed()), 4, 4), 30, NO_OTHER_WAY);
        assertThat(asked.strings("/approvers", "/role")).containsExactly("DEPARTMENT_HEAD", "CISO");
        Answer opened = work.opened(asked, work.approver(CISO));
        work.approver(CISO).seen(opened).put(path(asked, "/approval"), Map.of()).expectProblem(400, "invalid");
        assertThat(work.approvedByAll(asked).string("/state")).isEqualTo("ACTIVE");
    }

    @Test
    void an_empty_role_falls_back_and_says_so() {
        work.nobodyIs(IT_SECURITY);
        Answer asked = work.awaiting();
        assertThat(asked.string("/approvers/1/role")).isEqualTo("IT_SECURITY");
        assertThat(asked.string("/approvers/1/heldBy")).isEqualTo("CISO");
        assertThat(asked.string("/approvers/1/people/0/name")).isEqualTo("Chiara");
        assertThat(work.approved(work.approved(asked, LINE_MANAGER), CISO).string("/decisions/1/role")).isEqualTo("IT_SECURITY");
    }

    @Test
    void where_there_are_too_few_people_one_holds_two_slots_and_the_record_says_so() {
        work.nobodyIs(IT_SECURITY);
        work.approver(IT_SECURITY, parley.company().tomas());
        Answer first = work.approved(work.awaiting(), LINE_MANAGER);
        assertThat(first.flag("/decisions/0/singlePerson")).isFalse();
        Answer both = work.approve(work.opened(first, work.tomas()), work.tomas()).expect(200);
        assertThat(both.string("/state")).isEqualTo("ACTIVE");
        assertThat(both.flag("/decisions/1/singlePerson")).isTrue();
    }

    @Test
    void a_vote_soon_after_somebody_came_to_the_role_is_flagged() {
        Answer asked = work.awaiting();
        parley.sql("update approver_group_member set added_at = :now where person_id = :sam",
                Map.of("now", parley.clock().instant(), "sam", parley.company().sam()));
        Answer agreed = work.approved(asked, IT_SECURITY);
        assertThat(agreed.flag("/decisions/0/roleChangedLately")).isTrue();
    }

    @Test
    void what_waits_for_somebody_is_on_their_list_until_they_have_spoken() {
        Answer asked = work.awaiting();
        assertThat(toDecide(work.tomas())).contains(asked.number("/number"));
        assertThat(toDecide(work.approver(IT_SECURITY))).contains(asked.number("/number"));
        assertThat(toDecide(work.approver(ApproverRole.LEGAL))).isEmpty();
        assertThat(toDecide(work.agnes())).isEmpty();
        Answer voted = work.approved(asked, LINE_MANAGER);
        assertThat(toDecide(work.tomas())).doesNotContain(asked.number("/number"));
        Answer changed = work.rated(voted, 3, 4);
        assertThat(toDecide(work.tomas())).contains(asked.number("/number"));
        work.approvedByAll(changed);
        assertThat(toDecide(work.approver(IT_SECURITY))).doesNotContain(asked.number("/number"));
    }

    private Answer replied(Answer filed) {
        work.priya().post("/api/tickets/" + filed.number("/number") + "/replies", Map.of("body", "I am looking for a way with you")).expect(201);
        return work.read(filed, work.priya()).expect(200);
    }

    private static List<Long> toDecide(Visitor visitor) {
        List<Long> numbers = new ArrayList<>();
        for (JsonNode item : visitor.get("/api/decisions").expect(200).body().at("/items")) {
            numbers.add(item.at("/number").asLong());
        }
        return numbers;
    }

    private List<String> history(Answer about) {
        return work.priya().get(path(about, "/history")).expect(200).strings("/items", "/event");
    }
}
