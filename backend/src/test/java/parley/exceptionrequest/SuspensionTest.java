package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.exceptionrequest.Company.DELE;
import static parley.exceptionrequest.Company.INES;
import static parley.exceptionrequest.Company.LOTTE;
import static parley.exceptionrequest.Company.MARA;
import static parley.exceptionrequest.Company.SAM;
import static parley.exceptionrequest.Story.aRequest;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import parley.platform.problem.InvalidFields;

/** What keeps an exception from holding, and what ends it before its day. */
class SuspensionTest {

    private static final String NO_OTHER_WAY = "The stand computer has no network at all";

    private static Story active() {
        return aRequest().inConversation().rated(3, 3, SAM)
                .condition(ConditionTiming.ONGOING, null, INES, SAM)
                .asked(80, NO_OTHER_WAY, SAM).approved(MARA).approved(DELE);
    }

    @Test
    void a_proof_that_is_due_and_not_there_suspends_it_by_the_clock() {
        Story story = active();
        story.after(Duration.between(story.now(), story.request().term().validFrom().plus(Duration.ofDays(30))).minusSeconds(1));
        assertThat(story.state()).isEqualTo(CaseState.ACTIVE);
        assertThat(story.after(Duration.ofSeconds(1)).state()).isEqualTo(CaseState.SUSPENDED);
        assertThat(story.turn(SAM).file().request().suspension().cause()).isEqualTo(SuspensionCause.CONDITION_OVERDUE);
        assertThatThrownBy(() -> story.resumed(DELE)).isInstanceOf(ConditionsNotHeld.class);
        story.proven(story.lastCondition(), LOTTE);
        assertThatThrownBy(() -> story.resumed(LOTTE)).isInstanceOf(NotYoursToDo.class);
        assertThat(story.resumed(DELE).state()).isEqualTo(CaseState.ACTIVE);
        assertThat(story.after(Duration.ofDays(30)).state()).isEqualTo(CaseState.SUSPENDED);
    }

    @Test
    void a_proof_in_time_moves_the_next_one_on() {
        Story story = active().after(Duration.ofDays(20));
        story.proven(story.lastCondition(), LOTTE).after(Duration.ofDays(29));
        assertThat(story.state()).isEqualTo(CaseState.ACTIVE);
        story.proven(story.lastCondition(), LOTTE).after(Duration.ofDays(29));
        assertThat(story.state()).isEqualTo(CaseState.ACTIVE);
    }

    @Test
    void a_suspended_one_ends_on_its_day_all_the_same() {
        Story story = active().suspended(SAM).after(Duration.ofDays(90));
        assertThat(story.state()).isEqualTo(CaseState.ENDING);
        assertThatThrownBy(() -> story.resumed(DELE)).isInstanceOf(NotInThisState.class);
    }

    @Test
    void an_analyst_suspends_and_says_why_but_not_what_only_the_clock_says() {
        Story story = active();
        assertThatThrownBy(() -> story.suspended(INES)).isInstanceOf(WorkOnOwnRequest.class);
        assertThatThrownBy(() -> story.turn(SAM).suspend(SuspensionCause.CONDITION_OVERDUE, false, "Late")).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> story.turn(SAM).suspend(SuspensionCause.CONDITION_FAILED, false, "It does not hold")).isInstanceOf(InvalidFields.class);
        assertThat(story.suspended(SAM).state()).isEqualTo(CaseState.SUSPENDED);
        assertThat(story.request().suspension().by()).isEqualTo(SAM);
    }

    @Test
    void somebody_who_left_suspends_it_after_fourteen_days_unless_somebody_takes_over() {
        Story story = active().left(MARA).after(Duration.ofDays(14).minusSeconds(1));
        assertThat(story.state()).isEqualTo(CaseState.ACTIVE);
        assertThat(story.after(Duration.ofSeconds(1)).state()).isEqualTo(CaseState.SUSPENDED);
        assertThat(story.turn(SAM).file().request().suspension().cause()).isEqualTo(SuspensionCause.PERSON_LEFT);
        assertThatThrownBy(() -> story.resumed(DELE)).isInstanceOf(NobodyTookOver.class);
        assertThatThrownBy(() -> story.turn(DELE).takeOverApproval(null)).isInstanceOf(NotYoursToTakeOver.class);
        assertThat(story.turn(MARA).takeOverApproval(null).suspension().left()).isNull();
    }

    @Test
    void whoever_takes_over_a_request_has_no_other_part_in_it() {
        Story story = active().left(INES);
        assertThatThrownBy(() -> story.turn(LOTTE).takeOverRequest(DELE, null)).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> story.turn(LOTTE).takeOverRequest(SAM, null)).isInstanceOf(InvalidFields.class);
        ExceptionRequest next = story.turn(LOTTE).takeOverRequest(Company.PIET, null);
        assertThat(next.requesterId()).isEqualTo(Company.PIET);
        assertThat(next.suspension().left()).isNull();
    }

    @Test
    void it_does_not_come_into_force_for_somebody_who_left_but_is_declined_or_taken_over() {
        Story asked = aRequest().inConversation().talked(SAM).rated(3, 3, SAM).asked(80, NO_OTHER_WAY, SAM).approved(MARA);
        assertThatThrownBy(() -> asked.turn(LOTTE).takeOverRequest(Company.PIET, null)).isInstanceOf(NobodyLeft.class);
        asked.requesterGone();
        assertThatThrownBy(() -> asked.approved(DELE)).isInstanceOf(RequesterLeft.class);
        assertThat(asked.turn(LOTTE).takeOverRequest(Company.PIET, null).requesterId()).isEqualTo(Company.PIET);
        assertThat(asked.declined("Nobody is left who needs it, so it is not granted.", DELE).state()).isEqualTo(CaseState.DECLINED);

        Story pending = aRequest().inConversation().rated(3, 3, SAM).condition(ConditionTiming.BEFORE_START, null, INES, SAM)
                .asked(80, NO_OTHER_WAY, SAM).approved(MARA).approved(DELE);
        pending.proven(pending.lastCondition(), LOTTE).requesterGone();
        assertThatThrownBy(() -> pending.activated(LOTTE)).isInstanceOf(RequesterLeft.class);

        Story emergency = aRequest().emergency(24, LOTTE).requesterGone();
        assertThatThrownBy(() -> emergency.signedEmergency(DELE)).isInstanceOf(RequesterLeft.class);
    }

    @Test
    void what_was_asked_by_somebody_who_left_is_taken_over_or_put_away_long_before_it_is_decided() {
        Story stuck = aRequest().inConversation();
        assertThatThrownBy(() -> stuck.abandoned(SAM)).isInstanceOf(NobodyLeft.class);
        assertThat(stuck.turn(SAM).possibleActions()).doesNotContain(CaseAction.ABANDON, CaseAction.TAKE_OVER);
        assertThat(stuck.turn(SAM).barredActions()).extracting(Turn.Barred::action).doesNotContain(CaseAction.ABANDON, CaseAction.TAKE_OVER);

        stuck.requesterGone();
        assertThat(stuck.turn(SAM).possibleActions()).contains(CaseAction.ABANDON, CaseAction.TAKE_OVER);
        assertThat(stuck.turn(SAM).takeOverRequest(Company.PIET, null).requesterId()).isEqualTo(Company.PIET);
        assertThatThrownBy(() -> stuck.abandoned(MARA)).isInstanceOf(NotYoursToDo.class);
        Ending ending = stuck.abandoned(SAM).request().ending();
        assertThat(stuck.state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(ending.by()).isEqualTo(SAM);
        assertThat(ending.reason()).contains("works without it");
        assertThat(ending.insteadTheyWill()).isNull();

        assertThat(aRequest().requesterGone().abandoned(LOTTE).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThatThrownBy(() -> active().requesterGone().abandoned(SAM)).isInstanceOf(NotInThisState.class);
    }

    @Test
    void the_requester_gives_it_back_at_any_time() {
        assertThat(active().givenBack(INES).request().ending().cause()).isEqualTo(EndCause.RETURNED_EARLY);
        assertThat(active().suspended(SAM).givenBack(INES).state()).isEqualTo(CaseState.ENDING);
        assertThatThrownBy(() -> active().givenBack(SAM)).isInstanceOf(NotYoursToDo.class);
    }

    @Test
    void an_approver_revokes_it_and_leaves_time_to_finish() {
        Story story = active();
        assertThatThrownBy(() -> story.revoked(LOTTE, 24)).isInstanceOf(NotYoursToDo.class);
        story.revoked(DELE, 24);
        assertThat(story.state()).isEqualTo(CaseState.ENDING);
        assertThat(story.request().isInForce(story.now())).isTrue();
        assertThat(story.after(Duration.ofHours(24)).request().isInForce(story.now())).isFalse();
        assertThat(active().revoked(DELE, 0).request().isInForce(story.now())).isFalse();
        assertThat(active().revoked(DELE, 720 * 12).request().ending().graceUntil()).isEqualTo(story.request().term().validUntil());
    }

    @Test
    void what_is_over_can_be_found_in_use_until_it_is_closed() {
        Story story = active().givenBack(INES);
        assertThatThrownBy(() -> story.foundInUse(INES)).isInstanceOf(WorkOnOwnRequest.class);
        assertThat(story.foundInUse(SAM).request().ending().inUseFoundBy()).isEqualTo(SAM);
        story.closed(SAM);
        assertThatThrownBy(() -> story.foundInUse(SAM)).isInstanceOf(NotInThisState.class);
    }
}
