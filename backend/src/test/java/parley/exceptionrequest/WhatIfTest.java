package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.MovableClock;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** What a case would come to is told by the same arithmetic that decides, before anything is written down. */
@OnBothDatabases
class WhatIfTest {

    private final TestParley parley;
    private final Casework work;

    WhatIfTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @BeforeEach
    void the_same_morning() {
        parley.clock().setTo(MovableClock.START);
    }

    @Test
    void a_condition_that_is_drafted_says_what_it_would_lead_to_and_the_case_comes_to_the_same_with_it() {
        Answer rated = work.rated(work.inConversation(work.filed()), 4, 4);
        Answer today = whatIf(rated, "");
        assertThat(today.string("/residual")).isEqualTo(rated.string("/rating/residualOnceMet")).isEqualTo("HIGH");
        assertThat(today.strings("/mustAgree", "")).contains("DEPARTMENT_HEAD", "CISO");
        assertThat(today.number("/maxDays")).isEqualTo(rated.number("/maxDays"));

        Answer one = whatIf(rated, "?lowers=LIKELIHOOD");
        assertThat(one.string("/inherent")).isEqualTo("HIGH");
        assertThat(one.string("/residual")).isEqualTo("MODERATE");
        assertThat(one.strings("/mustAgree", "")).containsExactly("LINE_MANAGER", "IT_SECURITY");
        Answer read = work.read(rated, work.priya());
        assertThat(read.number("/version")).as("nothing was kept").isEqualTo(rated.number("/version"));
        assertThat(read.body().at("/conditions")).isEmpty();

        Answer drafted = work.condition(rated, "Only the registered stick", ConditionTiming.ONGOING, RiskAxis.LIKELIHOOD);
        assertThat(drafted.string("/rating/residualOnceMet")).as("held all the time, so not counted before it is proven").isEqualTo("HIGH");
        Answer proven = work.proven(drafted, ConditionTiming.ONGOING);
        assertThat(proven.string("/rating/residualNow")).isEqualTo(one.string("/residual"));
        assertThat(proven.number("/maxDays")).isEqualTo(one.number("/maxDays"));
        assertThat(proven.strings("/approvers", "/role")).isEqualTo(one.strings("/mustAgree", ""));
        assertThat(whatIf(proven, "?lowers=IMPACT").string("/residual")).as("one level at the most").isEqualTo("MODERATE");
    }

    @Test
    void other_answers_are_tried_before_the_first_rating_too() {
        Answer talked = work.inConversation(work.filed());
        work.priya().get(path(talked, "/what-if")).expect(204);
        Answer tried = whatIf(talked, "?answers=55555111&personalData=NO&contracts=NO");
        assertThat(tried.string("/residual")).isEqualTo("CRITICAL");
        assertThat(tried.strings("/mustAgree", "")).contains("EXECUTIVE", "CISO").doesNotContain("DPO", "LEGAL");
        assertThat(tried.number("/maxDays")).isEqualTo(30);
        assertThat(whatIf(talked, "?answers=55555111").strings("/mustAgree", "")).as("what nobody knows is treated like yes").contains("DPO", "LEGAL");
        assertThat(whatIf(talked, "?answers=55555111&lowers=IMPACT&personalData=NO&contracts=NO").string("/residual")).isEqualTo("HIGH");
        assertThat(whatIf(talked, "?answers=--------").string("/residual")).as("what nobody knows counts as 4").isEqualTo("HIGH");
        work.priya().get(path(talked, "/what-if?answers=12")).expectProblem(400, "invalid");
        work.priya().get(path(talked, "/what-if?lowers=BOTH")).expectProblem(400, "invalid");
    }

    @Test
    void only_those_who_work_the_case_try_things() {
        Answer rated = work.rated(work.inConversation(work.filed()), 3, 3);
        work.omar().get(path(rated, "/what-if")).expect(200);
        work.agnes().get(path(rated, "/what-if")).expectProblem(404, "not-found");
        work.tomas().get(path(rated, "/what-if")).expectProblem(404, "not-found");
    }

    private Answer whatIf(Answer about, String supposed) {
        return work.priya().get(path(about, "/what-if" + supposed)).expect(200);
    }
}
