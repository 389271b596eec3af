package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.PLAIN_REASON;
import static parley.exceptionrequest.Casework.path;
import static parley.policy.ApproverRole.CISO;
import static parley.policy.ApproverRole.DEPARTMENT_HEAD;
import static parley.policy.ApproverRole.IT_SECURITY;
import static parley.policy.ApproverRole.LINE_MANAGER;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.policy.ApproverRole;
import parley.testing.Answer;
import parley.testing.MovableClock;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** What was declined is decided anew by others: once, within 14 days, without whoever declined. */
@OnBothDatabases
class AppealTest {

    private final TestParley parley;
    private final Casework work;

    AppealTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @BeforeEach
    void the_same_morning() {
        parley.clock().setTo(MovableClock.START);
    }

    @Test
    void an_appeal_is_decided_by_others_and_may_be_upheld() {
        Answer declined = declined(work.approved(work.awaiting(), LINE_MANAGER), IT_SECURITY);
        work.priya().seen(declined).put(path(declined, "/appeal"), Map.of("reason", "Nobody looked at the machine")).expectProblem(403, "not-for-your-role");
        Answer appealed = work.agnes().seen(declined).put(path(declined, "/appeal"), Map.of("reason", "Nobody looked at the machine")).expect(200);
        assertThat(appealed.string("/state")).isEqualTo("AWAITING_DECISION");
        assertThat(appealed.string("/ticketStatus")).isEqualTo("WAITING_ON_OTHERS");
        assertThat(appealed.strings("/approvers", "/heldBy")).containsExactly("LINE_MANAGER", "CISO");
        assertThat(appealed.body().at("/approvers")).allMatch(slot -> slot.path("filledBy").isMissingNode() || slot.path("filledBy").isNull());
        work.approve(appealed, work.approver(IT_SECURITY)).expectProblem(403, "not-for-your-role");

        Answer upheld = work.approved(work.approved(appealed, CISO), LINE_MANAGER);
        assertThat(upheld.string("/state")).isEqualTo("ACTIVE");
        assertThat(upheld.strings("/decisions", "/round")).containsExactly("INITIAL", "INITIAL", "APPEAL", "APPEAL");
        assertThat(work.priya().get(path(upheld, "/history")).expect(200).strings("/items", "/event"))
                .containsSubsequence("EXCEPTION_DECLINED", "EXCEPTION_APPEALED", "EXCEPTION_APPROVED");
    }

    @Test
    void an_appeal_that_is_refused_is_the_last_one() {
        Answer declined = declined(work.awaiting(), IT_SECURITY);
        Answer appealed = work.agnes().seen(declined).put(path(declined, "/appeal"), Map.of("reason", "Nobody looked at the machine")).expect(200);
        Answer refused = declined(appealed, CISO);
        assertThat(refused.string("/state")).isEqualTo("DECLINED");
        assertThat(work.read(refused, work.agnes()).strings("/barredActions", "/action")).contains("APPEAL");
        work.agnes().seen(refused).put(path(refused, "/appeal"), Map.of("reason", "Look at it once more")).expectProblem(409, "not-now");
    }

    @Test
    void who_leads_the_requester_may_appeal_and_has_no_vote_then() {
        Answer declined = declined(work.awaiting(), IT_SECURITY);
        Answer appealed = work.tomas().seen(declined).put(path(declined, "/appeal"), Map.of("reason", "I know the machine, it is safe")).expect(200);
        assertThat(appealed.strings("/approvers", "/heldBy")).containsExactly(DEPARTMENT_HEAD.name(), CISO.name());
    }

    @Test
    void after_fourteen_days_it_is_too_late() {
        Answer declined = declined(work.awaiting(), IT_SECURITY);
        parley.advance(Duration.ofDays(14));
        assertThat(work.agnes().seen(declined).put(path(declined, "/appeal"), Map.of("reason", "Nobody looked at it")).expectProblem(409, "not-now").string("/detail"))
                .contains("14 days");
    }

    private Answer declined(Answer before, ApproverRole role) {
        Answer opened = work.opened(before, work.approver(role));
        return work.approver(role).seen(opened)
                .put(path(before, "/decline"), Map.of("category", "RISK_TOO_HIGH", "reason", PLAIN_REASON)).expect(200);
    }
}
