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
