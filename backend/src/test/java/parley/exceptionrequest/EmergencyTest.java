package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.exceptionrequest.Company.CHIARA;
import static parley.exceptionrequest.Company.DELE;
import static parley.exceptionrequest.Company.ELSA;
import static parley.exceptionrequest.Company.INES;
import static parley.exceptionrequest.Company.LOTTE;
import static parley.exceptionrequest.Company.MARA;
import static parley.exceptionrequest.Company.SAM;
import static parley.exceptionrequest.Story.aRequest;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import parley.platform.problem.InvalidFields;

/** Something stands still: two people let it begin, and those who must agree look at it afterwards. */
class EmergencyTest {

    @Test
    void it_takes_one_of_each_side_and_they_are_two_people() {
        Story story = aRequest().emergency(24, LOTTE);
        assertThatThrownBy(() -> story.signedEmergency(INES)).isInstanceOf(DecisionOnOwnRequest.class);
        assertThatThrownBy(() -> story.signedEmergency(CHIARA)).isInstanceOf(NotYoursToDo.class);
        assertThat(story.signedEmergency(DELE).state()).isEqualTo(CaseState.SUBMITTED);
        assertThatThrownBy(() -> story.signedEmergency(DELE)).isInstanceOf(NoSlotOpen.class);
        assertThatThrownBy(() -> story.signedEmergency(SAM)).isInstanceOf(NoSlotOpen.class);
        assertThat(story.signedEmergency(MARA).state()).isEqualTo(CaseState.ACTIVE);
        assertThat(story.request().term().validUntil()).isEqualTo(story.now().plus(Duration.ofHours(24)));
    }

    @Test
    void a_critical_one_lasts_three_days_and_others_a_week_at_most() {
        assertThatThrownBy(() -> aRequest().emergency(169, LOTTE)).isInstanceOf(InvalidFields.class);
        Story critical = aRequest().inConversation().rated(5, 5, SAM);
        assertThatThrownBy(() -> critical.emergency(73, LOTTE)).isInstanceOf(InvalidFields.class);
        Story rose = aRequest().inConversation().emergency(168, LOTTE).rated(5, 5, SAM);
        assertThat(rose.signedEmergency(DELE).signedEmergency(MARA).request().term().validUntil())
                .isEqualTo(rose.now().plus(Duration.ofHours(72)));
    }

    @Test
    void what_nobody_looked_at_in_time_ends() {
        Story story = aRequest().emergency(168, LOTTE).signedEmergency(DELE).signedEmergency(MARA);
        assertThat(story.after(Duration.ofDays(3).minusSeconds(1)).state()).isEqualTo(CaseState.ACTIVE);
        assertThat(story.after(Duration.ofSeconds(1)).state()).isEqualTo(CaseState.ENDING);
        assertThat(story.turn(SAM).file().request().ending().cause()).isEqualTo(EndCause.NOT_REVIEWED);
    }

    @Test
    void everybody_who_must_agree_looks_at_it_and_it_holds_until_its_end() {
        Story story = aRequest().emergency(168, LOTTE).signedEmergency(DELE).signedEmergency(MARA);
        assertThatThrownBy(() -> story.reviewedEmergency(MARA)).isInstanceOf(NotYoursToDo.class);
        story.rated(5, 5, SAM);
        story.reviewedEmergency(CHIARA).reviewedEmergency(ELSA);
        assertThat(story.request().reviewDueAt()).isNull();
        assertThat(story.after(Duration.ofDays(7).minusSeconds(1)).state()).isEqualTo(CaseState.ACTIVE);
        assertThat(story.after(Duration.ofSeconds(1)).request().asOf(story.now()).ending().cause()).isEqualTo(EndCause.EXPIRED);
        assertThatThrownBy(() -> story.rated(1, 1, SAM)).isInstanceOf(NotInThisState.class);
    }

    @Test
    void it_ends_after_its_hours_even_while_somebody_still_has_to_look() {
        Story story = aRequest().emergency(24, LOTTE).signedEmergency(DELE).signedEmergency(MARA).after(Duration.ofHours(24));
        assertThat(story.state()).isEqualTo(CaseState.ENDING);
    }

    @Test
    void what_is_in_force_after_a_decision_is_not_rated_again() {
        Story story = aRequest().inConversation().rated(3, 3, SAM).asked(30, "The stand computer has no network", SAM).approved(MARA).approved(DELE);
        assertThatThrownBy(() -> story.rated(1, 1, SAM)).isInstanceOf(RatingWasDecidedOn.class);
        assertThatThrownBy(() -> story.emergency(2, LOTTE)).isInstanceOf(NotInThisState.class);
    }
}
