package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.path;

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

/** What is needed for longer is asked and decided anew, twice at the most; the old one ends on its day. */
@OnBothDatabases
class RenewalTest {

    private final TestParley parley;
    private final Casework work;
    private final RenewalWork renewals;

    RenewalTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
        this.renewals = new RenewalWork(work);
    }

    @BeforeEach
    void the_same_morning() {
        parley.clock().setTo(MovableClock.START);
    }

    @Test
    void a_chain_of_renewals_to_its_end() {
        Answer first = work.active();
        parley.advance(Duration.ofDays(1));
        remind();
        parley.advance(Duration.ofDays(23));
        remind();
        remind();
        assertThat(history(first)).filteredOn("EXCEPTION_ENDS_SOON"::equals).hasSize(2);

        Answer second = renewals.renewed(first, 60);
        assertThat(second.number("/renewal/renews")).isEqualTo(first.number("/number"));
        assertThat(second.number("/renewal/renewal")).isEqualTo(1);
        assertThat(work.read(first, work.agnes()).string("/state")).isEqualTo("ACTIVE");
        assertThat(work.read(first, work.agnes()).number("/renewal/renewedBy")).isEqualTo(second.number("/number"));
        work.agnes().seen(work.read(first, work.agnes())).post(path(first, "/renewals"), RenewalWork.renewal(30)).expectProblem(409, "not-now");
        Answer secondActive = renewals.decided(second, 31, 60);
        assertThat(secondActive.string("/state")).isEqualTo("ACTIVE");
        assertThat(secondActive.strings("/decisions", "/round")).containsOnly("RENEWAL");
        assertThat(secondActive.flag("/term/inForce")).isFalse();
        assertThat(work.read(first, work.agnes()).string("/state")).isEqualTo("ACTIVE");

        parley.advance(Duration.ofDays(7));
        Answer over = work.read(first, work.agnes());
        assertThat(over.string("/state")).isEqualTo("CLOSED");
        assertThat(over.string("/endCause")).isEqualTo("SUPERSEDED");
        assertThat(work.read(second, work.agnes()).flag("/term/inForce")).isTrue();
        parley.bean(RecordWhatTheClockDecided.class).run();
        assertThat(history(first)).containsSubsequence("RENEWAL_ASKED", "EXCEPTION_SUPERSEDED", "EXCEPTION_CLOSED");
        assertThat(work.read(first, work.agnes()).string("/ticketStatus")).isEqualTo("CLOSED");

        Answer thirdActive = renewals.decided(renewals.renewed(secondActive, 90), 61, 90);
        Answer last = work.read(thirdActive, work.agnes());
        assertThat(last.strings("/barredActions", "/action")).contains("RENEW");
        assertThat(work.agnes().seen(last).post(path(last, "/renewals"), RenewalWork.renewal(120)).expectProblem(409, "not-now").string("/detail"))
                .contains("renewed twice");
        onceMoreWhileTheRuleIsUnderReview(last);
    }

    private void onceMoreWhileTheRuleIsUnderReview(Answer last) {
        underReview();
        Answer onceMore = work.inConversation(work.read(renewals.renewed(last, 120), work.priya()));
        Answer rated = work.rated(onceMore, 3, 3);
        assertThat(rated.strings("/approvers", "/role")).containsExactly("DEPARTMENT_HEAD", "CISO");
        assertThat(rated.number("/maxDays")).isEqualTo(90);
        parley.sql("delete from policy_review", Map.of());
        assertThat(renewals.ask(work.read(rated, work.priya()), 91, 120).expectProblem(409, "not-ready").string("/detail")).contains("under review");
        underReview();
        Answer active = work.approvedByAll(renewals.ask(work.read(rated, work.priya()), 91, 120).expect(200));
        assertThat(active.string("/state")).isEqualTo("ACTIVE");
        Answer seen = work.read(active, work.agnes());
        work.agnes().seen(seen).post(path(seen, "/renewals"), RenewalWork.renewal(150)).expectProblem(409, "not-now");
        parley.sql("delete from policy_review", Map.of());
    }

    private void underReview() {
        parley.sql(
                """
                insert into policy_review (id, restriction_key, trigger, trigger_values, proposal, opened_at, open_as)
                values (:id, 'usb_storage', 'DUE', '{}', 'Sticks are asked for again and again', :now, 'usb_storage/DUE')""",
                Map.of("id", UUID.randomUUID(), "now", parley.clock().instant()));
    }

    @Test
    void a_renewal_is_not_decided_above_the_risk_that_it_renews_and_one_that_came_to_nothing_may_be_asked_anew() {
        Answer first = work.active();
        Answer riskier = work.rated(work.inConversation(renewals.renewed(first, 60)), 4, 4);
        assertThat(renewals.ask(riskier, 31, 60).expectProblem(409, "not-ready").string("/detail")).contains("higher than");
        work.agnes().seen(riskier).put(path(riskier, "/withdrawal"), Map.of("insteadTheyWill", "Ask anew")).expect(200);
        assertThat(renewals.renewed(work.read(first, work.agnes()), 60).string("/state")).isEqualTo("SUBMITTED");
    }

    @Test
    void a_renewal_that_comes_late_closes_what_is_over() {
        Answer first = work.active();
        Answer second = renewals.renewed(first, 60);
        parley.advance(Duration.ofDays(31));
        parley.bean(RecordWhatTheClockDecided.class).run();
        assertThat(work.read(first, work.agnes()).string("/state")).isEqualTo("ENDING");
        renewals.decided(second, 31, 60);
        Answer over = work.read(first, work.agnes());
        assertThat(over.string("/state")).isEqualTo("CLOSED");
        assertThat(over.string("/endCause")).isEqualTo("EXPIRED");
    }

    private void remind() {
        parley.bean(RemindOfWhatIsDue.class).run();
    }

    private List<String> history(Answer about) {
        return work.agnes().get(path(about, "/history")).expect(200).strings("/items", "/event");
    }
}
