package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.TODAY;
import static parley.exceptionrequest.Casework.path;
import static parley.policy.ApproverRole.CISO;
import static parley.policy.ApproverRole.DEPARTMENT_HEAD;
import static parley.policy.ApproverRole.IT_SECURITY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.MovableClock;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** Going on in the meantime, over HTTP. */
@OnBothDatabases
class InMeantimeTest {

    private final TestParley parley;
    private final Casework work;

    InMeantimeTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @BeforeEach
    void the_same_morning() {
        parley.clock().setTo(MovableClock.START);
    }

    @Test
    void somebody_goes_on_until_the_clock_ends_it() {
        Answer asked = work.askedMeanwhile(work.filed(), 14);
        assertThat(asked.strings("/interim/mustSign", "/role")).containsExactly("IT_SECURITY");
        assertThat(work.approver(IT_SECURITY).get("/api/decisions").expect(200).text()).contains("\"number\":" + asked.number("/number"));
        assertThat(work.approver(CISO).get(path(asked, "")).status()).isEqualTo(404);
        work.tomas().seen(asked).put(path(asked, "/interim-grant/signature"), Map.of()).expectProblem(403, "not-for-your-role");

        Answer granted = work.signedMeanwhile(asked, IT_SECURITY);
        assertThat(granted.flag("/interim/holds")).isTrue();
        assertThat(granted.string("/state")).isEqualTo("SUBMITTED");
        assertThat(work.read(granted, work.agnes()).strings("/interim/grantedBy", "/role")).containsExactly("IT_SECURITY");
        assertThat(work.approver(IT_SECURITY).get("/api/decisions").expect(200).text()).doesNotContain("\"number\":" + asked.number("/number"));
        assertThat(work.read(granted, work.approver(IT_SECURITY)).status()).isEqualTo(200);

        parley.advance(Duration.ofDays(14));
        assertThat(work.read(granted, work.agnes()).flag("/interim/holds")).isFalse();
        parley.bean(RecordWhatTheClockDecided.class).run();
        parley.bean(RecordWhatTheClockDecided.class).run();
        assertThat(history(granted)).containsOnlyOnce("INTERIM_ENDED").containsSubsequence("INTERIM_ASKED", "INTERIM_GRANTED", "INTERIM_ENDED");
        assertThat(work.read(granted, work.agnes()).string("/interim/endCause")).isEqualTo("TIME");
    }

    @Test
    void what_the_clock_ended_is_taken_away_by_somebody_who_proves_it() {
        Answer waiting = work.asked(work.rated(work.inConversation(work.filed()), 3, 3), 30, Casework.NO_OTHER_WAY);
        Answer granted = work.signedMeanwhile(work.askedMeanwhile(waiting, 7), IT_SECURITY);
        removal(granted).expectProblem(409, "not-now");
        assertThat(granted.flag("/interim/removalOwed")).isFalse();
        assertThat(register()).doesNotContain(granted.number("/number"));

        parley.advance(Duration.ofDays(8));
        assertThat(register()).as("by the clock, before it is written down").contains(granted.number("/number"));
        parley.bean(RecordWhatTheClockDecided.class).run();
        Answer over = work.read(granted, work.priya());
        assertThat(over.flag("/interim/removalOwed")).isTrue();
        assertThat(over.string("/state")).isEqualTo("AWAITING_DECISION");
        assertThat(over.string("/ticketStatus")).as("IT has work to do").isEqualTo("OPEN");
        assertThat(over.strings("/allowedActions", "")).contains("REMOVE_INTERIM");
        assertThat(removals(over, "RUNNING")).isEqualTo(1);
        assertThat(told()).contains("INTERIM_ENDED");
        work.agnes().seen(over).put(path(over, "/interim-grant/removal"), Map.of("removalProof", "I gave it back")).expectProblem(403, "same-person");
        work.priya().seen(over).put(path(over, "/interim-grant/removal"), Map.of("removalProof", " ")).expectProblem(400, "invalid");

        Answer removed = removal(over).expect(200);
        assertThat(removed.flag("/interim/removalOwed")).isFalse();
        assertThat(removed.string("/interim/removalProof")).isEqualTo("The port is shut again");
        assertThat(removed.string("/interim/removedBy/name")).isEqualTo("Priya");
        assertThat(removed.string("/ticketStatus")).isEqualTo("WAITING_ON_OTHERS");
        assertThat(removals(removed, "MET")).isEqualTo(1);
        assertThat(register()).doesNotContain(granted.number("/number"));
        assertThat(history(removed)).containsSubsequence("INTERIM_ENDED", "INTERIM_REMOVED");
        assertThat(told()).contains("INTERIM_REMOVED");
        removal(removed).expectProblem(409, "not-now");
    }

    @Test
    void what_is_declined_or_taken_back_leaves_it_to_be_taken_away() {
        Answer granted = work.signedMeanwhile(work.askedMeanwhile(work.filed(), 14), IT_SECURITY);
        Answer withdrawn = work.agnes().seen(granted).put(path(granted, "/withdrawal"), Map.of("insteadTheyWill", "I take the big laptop")).expect(200);
        assertThat(withdrawn.string("/interim/endCause")).isEqualTo("TAKEN_BACK");
        assertThat(withdrawn.string("/ticketStatus")).isEqualTo("OPEN");
        assertThat(removals(withdrawn, "RUNNING")).isEqualTo(1);
        Answer removed = removal(withdrawn).expect(200);
        assertThat(removed.string("/ticketStatus")).isEqualTo("CLOSED");
        assertThat(removals(removed, "MET")).isEqualTo(1);
    }

    @Test
    void where_the_exception_takes_its_place_there_is_one_removal_at_the_end_of_it() {
        Answer granted = work.signedMeanwhile(work.askedMeanwhile(work.rated(work.inConversation(work.filed()), 3, 3), 7), IT_SECURITY);
        Answer active = work.approvedByAll(work.asked(granted, 5, Casework.NO_OTHER_WAY));
        assertThat(active.string("/interim/endCause")).isEqualTo("DECIDED");
        assertThat(active.flag("/interim/removalOwed")).isFalse();
        assertThat(removals(active, "RUNNING")).isZero();
        parley.advance(Duration.ofDays(8));
        parley.bean(RecordWhatTheClockDecided.class).run();
        assertThat(removals(active, "RUNNING")).isEqualTo(1);
    }

    private Answer removal(Answer before) {
        return work.priya().seen(before).put(path(before, "/interim-grant/removal"), Map.of("removalProof", "The port is shut again"));
    }

    private List<Long> register() {
        return work.priya().get("/api/register").expect(200).strings("/items", "/number").stream().map(Long::valueOf).toList();
    }

    private List<String> told() {
        parley.run("tell-people");
        return work.agnes().get("/api/inbox").expect(200).strings("/items", "/kind");
    }

    private long removals(Answer about, String state) {
        return parley.count(
                """
                select count(*) as n from promise p join ticket t on t.id = p.ticket_id
                where t.number = :number and p.kind = 'REMOVAL' and p.state = '%s'""".formatted(state),
                Map.of("number", about.number("/number")));
    }

    @Test
    void at_high_risk_both_sides_sign_and_the_decision_ends_it() {
        Answer rated = work.rated(work.inConversation(work.filed()), 4, 4);
        Answer asked = work.askedMeanwhile(rated, 7);
        Answer one = work.signedMeanwhile(asked, CISO);
        assertThat(one.flag("/interim/holds")).isFalse();
        work.approver(CISO).seen(one).put(path(one, "/interim-grant/signature"), Map.of()).expectProblem(409, "not-ready");
        Answer both = work.signedMeanwhile(one, DEPARTMENT_HEAD);
        assertThat(both.flag("/interim/holds")).isTrue();
        Answer decided = work.approvedByAll(work.asked(both, 30, Casework.NO_OTHER_WAY));
        assertThat(decided.string("/interim/endCause")).isEqualTo("DECIDED");
        assertThat(history(decided)).containsOnlyOnce("INTERIM_ENDED");
    }

    @Test
    void an_accepted_way_shortens_it_to_the_day_on_which_it_is_in_place() {
        Answer granted = work.signedMeanwhile(work.askedMeanwhile(work.offered(work.inConversation(work.filed()), "A link"), 14), IT_SECURITY);
        Answer resolved = work.accepted(granted);
        assertThat(resolved.flag("/interim/holds")).isTrue();
        assertThat(resolved.string("/interim/lastDay")).isEqualTo(TODAY.plusDays(1).toString());
        parley.advance(Duration.ofDays(2));
        assertThat(work.read(resolved, work.agnes()).string("/interim/endCause")).isEqualTo("TIME");
    }

    private List<String> history(Answer about) {
        return work.priya().get(path(about, "/history")).expect(200).strings("/items", "/event");
    }
}
