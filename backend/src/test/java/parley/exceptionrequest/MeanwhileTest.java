package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.exceptionrequest.Company.CHIARA;
import static parley.exceptionrequest.Company.DELE;
import static parley.exceptionrequest.Company.HENRIK;
import static parley.exceptionrequest.Company.INES;
import static parley.exceptionrequest.Company.LOTTE;
import static parley.exceptionrequest.Company.MARA;
import static parley.exceptionrequest.Company.SAM;
import static parley.exceptionrequest.Story.aRequest;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import parley.platform.problem.InvalidFields;
import parley.policy.RiskLevel;

/** What somebody may do in the meantime: who grants it, for how long, and what ends it. */
class MeanwhileTest {

    private static final String NO_OTHER_WAY = "The stand computer has no network at all";

    @Test
    void up_to_moderate_one_holder_of_the_policy_side_grants_it() {
        Story story = aRequest().askedMeanwhile(14, SAM);
        assertThatThrownBy(() -> story.signedMeanwhile(MARA)).isInstanceOf(NotYoursToDo.class);
        assertThat(story.meanwhile().holds()).isFalse();
        assertThat(story.signedMeanwhile(DELE).meanwhile().holds()).isTrue();
        assertThat(story.meanwhile().level()).isEqualTo(RiskLevel.MODERATE);
        assertThat(story.state()).isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    void at_high_risk_it_takes_one_of_each_side() {
        Story story = aRequest().inConversation().rated(4, 4, LOTTE).askedMeanwhile(14, SAM);
        assertThat(story.file().levelToday()).isEqualTo(RiskLevel.HIGH);
        assertThat(story.signedMeanwhile(CHIARA).meanwhile().holds()).isFalse();
        assertThatThrownBy(() -> story.signedMeanwhile(CHIARA)).isInstanceOf(NoSlotOpen.class);
        assertThat(story.signedMeanwhile(HENRIK).meanwhile().holds()).isTrue();
    }

    @Test
    void never_at_critical_risk() {
        Story story = aRequest().inConversation().askedMeanwhile(7, SAM).rated(5, 5, LOTTE);
        assertThatThrownBy(() -> story.signedMeanwhile(CHIARA)).isInstanceOf(InterimAboveHigh.class);
        assertThatThrownBy(() -> story.askedMeanwhile(7, SAM)).isInstanceOf(InterimAboveHigh.class);
    }

    @Test
    void nobody_grants_what_they_asked_for_or_rated_or_need_themselves() {
        assertThatThrownBy(() -> aRequest().askedMeanwhile(7, SAM).signedMeanwhile(SAM)).isInstanceOf(NotYoursToDo.class);
        assertThatThrownBy(() -> aRequest().askedMeanwhile(7, SAM).signedMeanwhile(INES)).isInstanceOf(DecisionOnOwnRequest.class);
        assertThatThrownBy(() -> aRequest().inConversation().rated(3, 3, SAM).askedMeanwhile(7, LOTTE).signedMeanwhile(SAM))
                .isInstanceOf(DecisionByRater.class);
        assertThatThrownBy(() -> aRequest().askedMeanwhile(7, INES)).isInstanceOf(WorkOnOwnRequest.class);
    }

    @Test
    void it_lasts_fourteen_days_at_most_and_the_clock_ends_it() {
        assertThatThrownBy(() -> aRequest().askedMeanwhile(15, SAM)).isInstanceOf(InvalidFields.class);
        Story story = aRequest().askedMeanwhile(14, SAM).signedMeanwhile(DELE);
        assertThat(story.meanwhile().validUntil()).isEqualTo(story.now().plus(Duration.ofDays(14)));
        assertThat(story.after(Duration.ofDays(14).minusSeconds(1)).meanwhile().holds()).isTrue();
        assertThat(story.after(Duration.ofSeconds(1)).meanwhile().endCause()).isEqualTo(InterimEnd.TIME);
    }

    @Test
    void it_is_granted_once_per_case_and_never_renewed() {
        Story story = aRequest().askedMeanwhile(2, SAM).askedMeanwhile(3, SAM).signedMeanwhile(DELE);
        assertThatThrownBy(() -> story.askedMeanwhile(3, SAM)).isInstanceOf(InterimOnlyOnce.class);
        assertThatThrownBy(() -> story.after(Duration.ofDays(5)).askedMeanwhile(3, SAM)).isInstanceOf(InterimOnlyOnce.class);
    }

    @Test
    void what_nobody_granted_in_time_is_not_asked_for_any_more_and_may_be_asked_anew() {
        Story story = aRequest().askedMeanwhile(2, SAM).after(Duration.ofDays(3));
        assertThatThrownBy(() -> story.signedMeanwhile(DELE)).isInstanceOf(NotYoursToDo.class);
        assertThat(story.askedMeanwhile(2, SAM).signedMeanwhile(DELE).meanwhile().holds()).isTrue();
    }

    @Test
    void the_decision_ends_it() {
        Story story = aRequest().inConversation().rated(3, 3, SAM).askedMeanwhile(14, LOTTE).signedMeanwhile(DELE);
        story.asked(30, NO_OTHER_WAY, SAM).approved(MARA);
        assertThat(story.meanwhile().holds()).isTrue();
        assertThat(story.approved(DELE).state()).isEqualTo(CaseState.ACTIVE);
        assertThat(story.meanwhile().endCause()).isEqualTo(InterimEnd.DECIDED);
    }

    @Test
    void an_accepted_way_ends_it_on_the_day_on_which_it_is_in_place() {
        Story story = aRequest().inConversation().offered("Company stick", SAM).askedMeanwhile(14, SAM).signedMeanwhile(DELE);
        story.accepted(story.lastOffer(), INES);
        assertThat(story.meanwhile().holds()).isTrue();
        assertThat(story.meanwhile().lastDay()).isEqualTo(story.lastOffer().readyOn());
        assertThat(story.after(Duration.ofHours(16)).meanwhile().endCause()).isEqualTo(InterimEnd.TIME);
        Story later = aRequest().inConversation().offered("Company stick", SAM);
        later.accepted(later.lastOffer(), INES);
        assertThatThrownBy(() -> later.askedMeanwhile(1, SAM)).isInstanceOf(InvalidFields.class);
        assertThat(later.askedMeanwhile(0, SAM).signedMeanwhile(DELE).meanwhile().holds()).isTrue();
    }

    @Test
    void a_rating_above_its_level_ends_it() {
        Story story = aRequest().inConversation().rated(3, 3, LOTTE).askedMeanwhile(14, SAM).signedMeanwhile(DELE);
        assertThat(story.rated(4, 4, LOTTE).meanwhile().endCause()).isEqualTo(InterimEnd.RISK_ROSE);
    }

    @Test
    void taking_the_request_back_ends_it() {
        Story story = aRequest().askedMeanwhile(14, SAM).signedMeanwhile(DELE).withdrawn(INES);
        assertThat(story.meanwhile().endCause()).isEqualTo(InterimEnd.TAKEN_BACK);
    }
}
