package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.NO_OTHER_WAY;
import static parley.exceptionrequest.Casework.PLAIN_REASON;
import static parley.exceptionrequest.Casework.path;
import static parley.policy.ApproverRole.IT_SECURITY;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.MovableClock;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** What is promised to somebody who asks for an exception is a decision: kept by deciding, and not broken by what follows. */
@OnBothDatabases
class DecisionPromiseTest {

    private static final Duration LONG_AFTER = Duration.ofDays(20);

    private final TestParley parley;
    private final Casework work;

    DecisionPromiseTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @BeforeEach
    void the_same_morning() {
        parley.clock().setTo(MovableClock.START);
    }

    @Test
    void it_runs_while_nothing_is_decided_and_is_late_when_its_time_is_over() {
        Answer asked = work.awaiting();
        assertThat(promises(asked, "RUNNING")).isEqualTo(1);

        parley.advance(LONG_AFTER);

        assertThat(late(asked)).isEqualTo(1);
        assertThat(work.read(asked, work.agnes()).flag("/promises/decisionOverdue")).isTrue();
    }

    @Test
    void an_approval_keeps_it_although_proofs_are_still_to_come() {
        Answer pending = approvedButUnproven();
        assertThat(promises(pending, "MET")).isEqualTo(1);

        parley.advance(LONG_AFTER);
        assertThat(late(pending)).isZero();
        Answer active = work.priya()
                .seen(work.proven(work.read(pending, work.priya()), ConditionTiming.BEFORE_START))
                .put(path(pending, "/activation"), null)
                .expect(200);

        assertThat(promises(active, "MET")).isEqualTo(1);
        assertThat(active.flag("/promises/decisionOverdue")).isFalse();
    }

    @Test
    void an_approval_that_lapses_unproven_was_a_decision_in_time() {
        Answer pending = approvedButUnproven();

        parley.advance(Duration.ofDays(30));
        parley.bean(RecordWhatTheClockDecided.class).run();

        assertThat(work.read(pending, work.priya()).string("/state")).isEqualTo("CLOSED");
        assertThat(promises(pending, "MET")).isEqualTo(1);
    }

    @Test
    void the_end_of_an_exception_owes_nobody_another_decision() {
        Answer active = work.active();
        assertThat(promises(active, "MET")).isEqualTo(1);

        parley.advance(Duration.ofDays(31));
        parley.bean(RecordWhatTheClockDecided.class).run();
        Answer over = work.read(active, work.priya());
        assertThat(over.string("/ticketStatus")).isEqualTo("OPEN");
        assertThat(promises(over, "MET")).isEqualTo(1);

        parley.advance(LONG_AFTER);
        assertThat(late(over)).isZero();
    }

    @Test
    void a_decline_keeps_it() {
        Answer asked = work.awaiting();
        Answer declined = work.approver(IT_SECURITY)
                .seen(asked)
                .put(path(asked, "/decline"), Map.of("category", "RISK_TOO_HIGH", "reason", PLAIN_REASON))
                .expect(200);

        parley.advance(LONG_AFTER);

        assertThat(promises(declined, "MET")).isEqualTo(1);
        assertThat(late(declined)).isZero();
    }

    @Test
    void another_way_keeps_it_until_that_way_turns_out_not_to_work() {
        Answer accepted = work.accepted(work.offered(work.inConversation(work.filed()), "Company stick"));
        assertThat(promises(accepted, "MET")).isEqualTo(1);
        assertThat(accepted.string("/promises/decidedAt")).isEqualTo(accepted.string("/milestones/resolvedAt"));
        String due = accepted.string("/promises/decisionDueAt");

        parley.advance(Duration.ofDays(10));
        Answer seen = work.read(accepted, work.agnes());
        Answer back = work.agnes().seen(seen).put(path(seen, "/return"), Map.of("reason", "The machine refuses it")).expect(200);

        assertThat(promises(back, "RUNNING")).isEqualTo(1);
        assertThat(back.string("/promises/decisionDueAt")).isGreaterThan(due);
        assertThat(late(back)).isZero();
    }

    @Test
    void a_decision_that_comes_late_stays_late() {
        Answer asked = work.awaiting();
        parley.advance(LONG_AFTER);

        Answer agreed = work.approvedByAll(work.read(asked, work.priya()));

        assertThat(agreed.string("/state")).isEqualTo("ACTIVE");
        assertThat(promises(agreed, "BREACHED")).isEqualTo(1);
    }

    @Test
    void who_takes_it_back_is_promised_nothing_any_more() {
        Answer filed = work.filed();

        Answer withdrawn = work.agnes().seen(filed).put(path(filed, "/withdrawal"), Map.of("insteadTheyWill", "Carry it there")).expect(200);

        assertThat(promises(withdrawn, "DROPPED")).isEqualTo(1);
        assertThat(withdrawn.body().at("/promises/decisionDueAt").isNull()).isTrue();
    }

    private Answer approvedButUnproven() {
        Answer conditioned = work.condition(
                work.rated(work.inConversation(work.filed()), 3, 3), "Only the registered stick", ConditionTiming.BEFORE_START, null);
        Answer pending = work.approvedByAll(work.asked(conditioned, 90, NO_OTHER_WAY));
        assertThat(pending.string("/state")).isEqualTo("APPROVED_PENDING");
        return pending;
    }

    /** How many promises of a decision stand so. */
    private long promises(Answer about, String state) {
        return parley.count(
                """
                select count(*) as n from promise p join ticket t on t.id = p.ticket_id
                where t.number = :number and p.kind = 'RESOLUTION' and p.state = :state""",
                Map.of("number", about.number("/number"), "state", state));
    }

    /** How many promises of a decision would be noticed as broken now. */
    private long late(Answer about) {
        return parley.count(
                """
                select count(*) as n from promise p join ticket t on t.id = p.ticket_id
                where t.number = :number and p.kind = 'RESOLUTION' and p.state = 'RUNNING' and p.due_at < :now""",
                Map.of("number", about.number("/number"), "now", parley.clock().instant()));
    }
}
