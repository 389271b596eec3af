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
import static parley.exceptionrequest.Story.filedOnBehalfBy;
import static parley.exceptionrequest.Story.underNoRule;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.platform.problem.InvalidFields;
import parley.policy.ApproverRole;
import parley.policy.RiskLevel;

class TurnTest {

    private static final String NO_OTHER_WAY = "The stand computer has no network at all";
    private static final String PLAIN_REASON = "The film can be played from the company stick, which needs no exception.";

    @Nested
    class Filing {
        @Test
        void what_somebody_files_for_themselves_is_sent_at_once() {
            Story story = aRequest();
            assertThat(story.state()).isEqualTo(CaseState.SUBMITTED);
            assertThat(story.request().milestones().submittedAt()).isEqualTo(story.now());
            assertThat(story.request().title()).isEqualTo("Show films at the fair in Lyon.");
        }

        @Test
        void what_an_analyst_files_for_somebody_waits_for_them_to_confirm() {
            Story story = filedOnBehalfBy(SAM);
            assertThat(story.state()).isEqualTo(CaseState.DRAFT);
            assertThatThrownBy(() -> story.confirmed(SAM)).isInstanceOf(NotYoursToDo.class);
            assertThat(story.confirmed(INES).state()).isEqualTo(CaseState.SUBMITTED);
        }

        @Test
        void whoever_filed_it_for_somebody_counts_as_the_requester() {
            Story story = filedOnBehalfBy(SAM).confirmed(INES);
            assertThatThrownBy(() -> story.inConversation(SAM)).isInstanceOf(WorkOnOwnRequest.class);
            assertThat(story.inConversation(LOTTE).state()).isEqualTo(CaseState.IN_CONVERSATION);
        }
    }

    @Nested
    class LookingForAWay {
        @Test
        void the_first_human_reply_opens_the_conversation_and_is_timed() {
            Story story = aRequest().after(Duration.ofMinutes(26)).inConversation();
            assertThat(story.request().milestones().firstHumanReplyAt()).isEqualTo(story.now());
        }

        @Test
        void only_the_requester_accepts_another_way() {
            Story story = aRequest().inConversation().offered("Company stick", SAM);
            assertThatThrownBy(() -> story.accepted(story.lastOffer(), SAM)).isInstanceOf(NotYoursToDo.class);
            assertThatThrownBy(() -> story.accepted(story.lastOffer(), MARA)).isInstanceOf(NotYoursToDo.class);
            assertThat(story.accepted(story.lastOffer(), INES).state()).isEqualTo(CaseState.RESOLVED_BY_ALTERNATIVE);
        }

        @Test
        void a_way_that_does_not_work_leads_back_to_the_conversation() {
            Story story = aRequest().inConversation().offered("Company stick", SAM);
            story.rejected(story.lastOffer(), RejectReason.FUNCTION_MISSING, INES);
            assertThat(story.state()).isEqualTo(CaseState.IN_CONVERSATION);
            assertThat(story.lastOffer().isLive()).isFalse();
        }

        @Test
        void the_case_stays_with_the_requester_as_long_as_another_offer_waits() {
            Story story = aRequest().inConversation().offered("Company stick", SAM).offered("Link", SAM);
            story.rejected(story.lastOffer(), RejectReason.OTHER, INES);
            assertThat(story.state()).isEqualTo(CaseState.ALTERNATIVE_OFFERED);
        }

        @Test
        void an_answer_is_given_once() {
            Story story = aRequest().inConversation().offered("Company stick", SAM).offered("Link", SAM);
            story.rejected(story.lastOffer(), RejectReason.OTHER, INES);
            assertThatThrownBy(() -> story.accepted(story.lastOffer(), INES)).isInstanceOf(AlreadyAnswered.class);
        }

        @Test
        void an_accepted_way_can_be_sent_back_within_thirty_days() {
            Story story = aRequest().inConversation().offered("Company stick", SAM);
            story.accepted(story.lastOffer(), INES).after(Duration.ofDays(30).minusSeconds(1)).didNotWork(INES);
            assertThat(story.state()).isEqualTo(CaseState.IN_CONVERSATION);
            assertThat(story.request().milestones().firstHumanReplyAt()).isEqualTo("2026-06-01T08:00:00Z");
        }

        @Test
        void after_thirty_days_an_accepted_way_stays_accepted() {
            Story story = aRequest().inConversation().offered("Company stick", SAM);
            story.accepted(story.lastOffer(), INES).after(Duration.ofDays(30));
            assertThatThrownBy(() -> story.didNotWork(INES)).isInstanceOf(TrialOver.class);
        }
    }

    @Nested
    class AskingForADecision {
        @Test
        void it_takes_a_rule_a_rating_and_the_other_ways() {
            Story noRule = underNoRule().inConversation();
            assertThatThrownBy(() -> noRule.rated(3, 3, SAM)).isInstanceOf(RuleNotAttached.class);
            assertThatThrownBy(() -> noRule.asked(30, NO_OTHER_WAY, SAM)).isInstanceOf(RuleNotAttached.class);
            noRule.under(Story.USB_STICKS, SAM);
            assertThatThrownBy(() -> noRule.asked(30, NO_OTHER_WAY, SAM)).isInstanceOf(RiskNotRated.class);
            noRule.rated(3, 3, SAM);
            assertThatThrownBy(() -> noRule.asked(30, null, SAM)).isInstanceOf(InvalidFields.class);
            assertThat(noRule.asked(30, NO_OTHER_WAY, SAM).state()).isEqualTo(CaseState.AWAITING_DECISION);
        }

        @Test
        void an_unanswered_offer_has_to_be_explained() {
            Story story = aRequest().inConversation().rated(3, 3, SAM).offered("Company stick", SAM);
            assertThatThrownBy(() -> story.asked(30, null, SAM)).isInstanceOf(InvalidFields.class);
            story.rejected(story.lastOffer(), RejectReason.COST, INES);
            assertThat(story.asked(30, null, SAM).state()).isEqualTo(CaseState.AWAITING_DECISION);
        }

        @Test
        void the_end_is_within_what_the_level_and_the_rule_allow() {
            Story story = aRequest().inConversation().rated(3, 3, SAM);
            assertThat(story.file().maxDays()).isEqualTo(90);
            assertThatThrownBy(() -> story.asked(91, NO_OTHER_WAY, SAM)).isInstanceOf(InvalidFields.class);
            assertThatThrownBy(() -> story.asked(-1, NO_OTHER_WAY, SAM)).isInstanceOf(InvalidFields.class);
            assertThat(story.asked(90, NO_OTHER_WAY, SAM).state()).isEqualTo(CaseState.AWAITING_DECISION);
            assertThat(aRequest().inConversation().rated(5, 5, SAM).file().maxDays()).isEqualTo(30);
        }

        @Test
        void a_required_question_of_the_rule_has_its_answer() {
            Story story = aRequest().inConversation().rated(3, 3, SAM);
            story.corrected(story.request().need().answering(Map.of()), INES);
            assertThatThrownBy(() -> story.asked(30, NO_OTHER_WAY, SAM)).isInstanceOf(QuestionsNotAnswered.class);
        }

        @Test
        void every_role_must_have_somebody_who_may_agree() {
            Story story = underNoRule().inConversation();
            story.under(Story.rule("ai", 90, ApproverRole.LEGAL), SAM).rated(3, 3, SAM);
            CaseFile lonely = new CaseFile(
                    story.request(), story.file().restriction(), story.file().questions(), List.of(), List.of(), story.file().ratings(), List.of(),
                    List.of(), List.of(), null, null, ThirdParty.NONE, new ApproverDirectory(Map.of(), Map.of(), Map.of()));
            Turn turn = lonely.turnOf(Actor.analyst(SAM), story.now());
            assertThatThrownBy(() -> turn.allow(CaseAction.ASK_FOR_DECISION))
                    .isInstanceOf(RoleWithNobody.class)
                    .hasMessageContaining("line manager, it security, legal");
        }
    }

    @Nested
    class Deciding {
        private Story awaiting() {
            return aRequest().inConversation().rated(3, 3, SAM).asked(30, NO_OTHER_WAY, SAM);
        }

        @Test
        void it_is_in_force_with_the_last_vote_and_not_before() {
            Story story = awaiting();
            assertThat(story.approved(MARA).state()).isEqualTo(CaseState.AWAITING_DECISION);
            assertThat(story.approved(DELE).state()).isEqualTo(CaseState.ACTIVE);
            assertThat(story.request().isInForce(story.now())).isTrue();
        }

        @Test
        void an_approver_cannot_approve_their_own_request() {
            Story story = awaiting();
            assertThatThrownBy(() -> story.turn(INES).allow(CaseAction.APPROVE)).isInstanceOf(DecisionOnOwnRequest.class);
        }

        @Test
        void whoever_rated_the_risk_does_not_decide() {
            Story story = awaiting();
            assertThatThrownBy(() -> story.turn(SAM).allow(CaseAction.DECLINE)).isInstanceOf(DecisionByRater.class);
            assertThat(story.file().slots().isEligible(Actor.person(SAM))).isFalse();
        }

        @Test
        void whoever_filed_it_for_somebody_does_not_decide() {
            Story story = filedOnBehalfBy(DELE).confirmed(INES).inConversation().rated(3, 3, SAM).asked(30, NO_OTHER_WAY, SAM);
            assertThatThrownBy(() -> story.approved(DELE)).isInstanceOf(DecisionOnOwnRequest.class);
        }

        @Test
        void nobody_votes_twice() {
            Story story = awaiting().approved(MARA);
            assertThatThrownBy(() -> story.approved(MARA)).isInstanceOf(NoSlotOpen.class);
        }

        @Test
        void somebody_without_a_part_in_it_does_not_decide() {
            Story story = awaiting();
            assertThatThrownBy(() -> story.approved(HENRIK)).isInstanceOf(NotYoursToDo.class);
        }

        @Test
        void the_rating_and_the_unmet_conditions_are_opened_first() {
            Story story = aRequest().inConversation().rated(3, 3, SAM)
                    .condition(ConditionTiming.ONGOING, null, INES, SAM)
                    .asked(30, NO_OTHER_WAY, SAM);
            assertThatThrownBy(() -> story.turn(MARA).slotToFill(CaseAction.APPROVE, null)).isInstanceOf(PaperNotOpened.class)
                    .hasMessageContaining("rating");
            story.read(MARA, Paper.RATING);
            assertThatThrownBy(() -> story.turn(MARA).slotToFill(CaseAction.APPROVE, null)).isInstanceOf(PaperNotOpened.class)
                    .hasMessageContaining("conditions");
            story.read(MARA, Paper.CONDITIONS);
            assertThat(story.turn(MARA).slotToFill(CaseAction.APPROVE, null).role()).isEqualTo(ApproverRole.LINE_MANAGER);
        }

        @Test
        void at_high_risk_an_approval_says_what_it_accepts() {
            Story story = aRequest().inConversation().rated(4, 4, SAM).asked(30, NO_OTHER_WAY, SAM);
            assertThat(story.file().residualOnceMet()).isEqualTo(RiskLevel.HIGH);
            story.read(HENRIK, Paper.RATING);
            Turn turn = story.turn(HENRIK);
            assertThatThrownBy(() -> turn.approve(turn.slotToFill(CaseAction.APPROVE, null), null)).isInstanceOf(InvalidFields.class);
            assertThat(turn.approve(turn.slotToFill(CaseAction.APPROVE, null), "One stick at one machine").state())
                    .isEqualTo(CaseState.AWAITING_DECISION);
        }

        @Test
        void a_vote_counts_only_for_the_case_that_the_approver_saw() {
            Story story = awaiting().approved(MARA);
            story.corrected(Story.need(Story.FIRST_DAY, Story.FIRST_DAY.plusDays(60)), INES);
            assertThat(story.file().filledSlots()).isEmpty();
            assertThat(story.approved(DELE).state()).isEqualTo(CaseState.AWAITING_DECISION);
            assertThat(story.approved(MARA).state()).isEqualTo(CaseState.ACTIVE);
        }

        @Test
        void a_new_rating_a_new_condition_and_new_dates_each_void_the_votes() {
            assertThat(awaiting().approved(MARA).rated(3, 4, LOTTE).file().filledSlots()).isEmpty();
            assertThat(awaiting().approved(MARA).condition(ConditionTiming.ONGOING, null, INES, SAM).file().filledSlots())
                    .isEmpty();
            Story asked = awaiting().approved(MARA).askedForMore(DELE);
            assertThat(asked.asked(29, NO_OTHER_WAY, SAM).file().filledSlots()).isEmpty();
        }

        @Test
        void proving_a_condition_voids_no_vote() {
            Story story = aRequest().inConversation().rated(3, 3, SAM)
                    .condition(ConditionTiming.BEFORE_START, null, INES, SAM)
                    .asked(30, NO_OTHER_WAY, SAM)
                    .approved(MARA);
            story.proven(story.lastCondition(), SAM);
            assertThat(story.file().filledSlots()).containsEntry(ApproverRole.LINE_MANAGER, MARA);
        }

        @Test
        void a_question_brings_it_back_and_votes_for_the_same_case_still_count() {
            Story story = awaiting().approved(MARA).askedForMore(DELE);
            assertThat(story.state()).isEqualTo(CaseState.IN_CONVERSATION);
            story.asked(30, NO_OTHER_WAY, SAM);
            assertThat(story.approved(DELE).state()).isEqualTo(CaseState.ACTIVE);
        }

        @Test
        void an_end_beyond_the_cap_of_a_later_rating_stops_the_vote() {
            Story story = aRequest().inConversation().rated(3, 3, SAM).asked(60, NO_OTHER_WAY, SAM).rated(5, 5, LOTTE);
            assertThatThrownBy(() -> story.approved(CHIARA)).isInstanceOf(TermDoesNotFit.class);
        }

        @Test
        void an_approval_after_the_last_day_is_no_approval() {
            Story story = awaiting().after(Duration.ofDays(31));
            assertThatThrownBy(() -> story.approved(MARA)).isInstanceOf(TermDoesNotFit.class);
        }
    }

    @Nested
    class Declining {
        @Test
        void there_is_no_bare_no() {
            Story story = aRequest().inConversation().rated(3, 3, SAM).asked(30, NO_OTHER_WAY, SAM);
            assertThatThrownBy(() -> story.declined(PLAIN_REASON, DELE)).isInstanceOf(DeclineWithoutAWayOn.class);
            assertThat(story.talked(SAM).declined(PLAIN_REASON, DELE).state()).isEqualTo(CaseState.DECLINED);
        }

        @Test
        void a_way_that_is_still_open_is_a_way_on_and_a_rejected_one_is_not() {
            Story story = aRequest().inConversation().rated(3, 3, SAM).offered("Company stick", SAM);
            story.rejected(story.lastOffer(), RejectReason.COST, INES).asked(30, null, SAM);
            assertThatThrownBy(() -> story.declined(PLAIN_REASON, DELE)).isInstanceOf(DeclineWithoutAWayOn.class);

            Story open = aRequest().inConversation().rated(3, 3, SAM).offered("Company stick", SAM).asked(30, NO_OTHER_WAY, SAM);
            assertThat(open.declined(PLAIN_REASON, DELE).state()).isEqualTo(CaseState.DECLINED);
        }

        @Test
        void the_reason_is_told_in_forty_characters_or_more() {
            Story story = aRequest().inConversation().rated(3, 3, SAM).talked(SAM).asked(30, NO_OTHER_WAY, SAM);
            assertThatThrownBy(() -> story.declined("Security says no." + " ".repeat(40), DELE)).isInstanceOf(InvalidFields.class);
            assertThatThrownBy(() -> story.declined("x".repeat(39), DELE)).isInstanceOf(InvalidFields.class);
            assertThat(story.declined("x".repeat(40), DELE).state()).isEqualTo(CaseState.DECLINED);
        }
    }

    @Nested
    class Conditions {
        private Story pending() {
            return aRequest().inConversation().rated(3, 3, SAM)
                    .condition(ConditionTiming.BEFORE_START, RiskAxis.LIKELIHOOD, INES, SAM)
                    .asked(30, NO_OTHER_WAY, SAM);
        }

        @Test
        void the_row_is_chosen_by_the_risk_once_the_conditions_are_met() {
            Story story = pending();
            assertThat(story.file().residualNow()).isEqualTo(RiskLevel.MODERATE);
            assertThat(story.file().residualOnceMet()).isEqualTo(RiskLevel.LOW);
        }

        @Test
        void planned_controls_that_come_later_count_nothing() {
            Story story = aRequest().inConversation().rated(3, 3, SAM)
                    .condition(ConditionTiming.ONGOING, RiskAxis.LIKELIHOOD, INES, SAM);
            assertThat(story.file().residualOnceMet()).isEqualTo(RiskLevel.MODERATE);
        }

        @Test
        void it_is_not_in_force_before_they_are_proven() {
            Story story = pending().approved(MARA).approved(DELE);
            assertThat(story.state()).isEqualTo(CaseState.APPROVED_PENDING);
            assertThatThrownBy(() -> story.activated(SAM)).isInstanceOf(ConditionsNotProven.class);
            story.proven(story.lastCondition(), SAM);
            assertThat(story.activated(SAM).state()).isEqualTo(CaseState.ACTIVE);
        }

        @Test
        void it_lapses_after_thirty_days_unproven() {
            Story story = pending().approved(MARA).approved(DELE).after(Duration.ofDays(30));
            assertThat(story.state()).isEqualTo(CaseState.CLOSED);
            assertThat(story.request().asOf(story.now()).ending().cause()).isEqualTo(EndCause.CONDITIONS_NOT_MET);
            assertThatThrownBy(() -> story.activated(SAM)).isInstanceOf(NotInThisState.class);
        }

        @Test
        void at_high_risk_nobody_looks_at_the_proof_of_their_own_condition() {
            Story story = aRequest().inConversation().rated(5, 5, SAM)
                    .condition(ConditionTiming.BEFORE_START, null, SAM, SAM);
            assertThatThrownBy(() -> story.proven(story.lastCondition(), SAM)).isInstanceOf(ProofOfOwnCondition.class);
            assertThat(story.proven(story.lastCondition(), LOTTE).lastCondition().isVerified()).isTrue();
        }

        @Test
        void a_proven_condition_stays() {
            Story story = pending();
            story.proven(story.lastCondition(), SAM);
            assertThatThrownBy(() -> story.turn(SAM).removeCondition(story.lastCondition()))
                    .isInstanceOf(ConditionAlreadyProven.class);
        }
    }

    @Nested
    class Ending {
        private Story active() {
            return aRequest().inConversation().rated(3, 3, SAM).asked(30, NO_OTHER_WAY, SAM).approved(MARA).approved(DELE);
        }

        @Test
        void the_clock_ends_it_whether_or_not_anybody_wrote_that_down() {
            Story story = active();
            Duration toTheEnd = Duration.between(story.now(), story.request().term().validUntil());
            assertThat(story.after(toTheEnd.minusNanos(1)).state()).isEqualTo(CaseState.ACTIVE);
            assertThat(story.after(Duration.ofNanos(1)).state()).isEqualTo(CaseState.ENDING);
            assertThat(story.request().state()).isEqualTo(CaseState.ACTIVE);
            assertThat(story.request().isInForce(story.now())).isFalse();
            ExceptionRequest recorded = story.request().asOf(story.now());
            assertThat(recorded.ending().cause()).isEqualTo(EndCause.EXPIRED);
            assertThat(recorded.milestones().endedAt()).isEqualTo(story.request().term().validUntil());
        }

        @Test
        void it_is_closed_when_it_is_proven_that_nothing_is_left() {
            Story story = active().after(Duration.ofDays(40)).closed(SAM);
            assertThat(story.state()).isEqualTo(CaseState.CLOSED);
            assertThat(story.request().ending().removalProof()).contains("shut again");
        }

        @Test
        void what_must_hold_at_the_end_is_proven_before_it_is_closed() {
            Story story = aRequest().inConversation().rated(3, 3, SAM)
                    .condition(ConditionTiming.AT_END, null, INES, SAM)
                    .asked(30, NO_OTHER_WAY, SAM).approved(MARA).approved(DELE).after(Duration.ofDays(40));
            assertThatThrownBy(() -> story.closed(SAM)).isInstanceOf(ConditionsNotProven.class);
            story.proven(story.lastCondition(), SAM);
            assertThat(story.closed(SAM).state()).isEqualTo(CaseState.CLOSED);
        }

        @Test
        void the_requester_can_take_it_back_until_it_is_decided() {
            assertThat(filedOnBehalfBy(SAM).withdrawn(INES).state()).isEqualTo(CaseState.WITHDRAWN);
            assertThat(aRequest().inConversation().withdrawn(INES).request().ending().insteadTheyWill()).contains("big laptop");
            assertThatThrownBy(() -> active().withdrawn(INES)).isInstanceOf(NotInThisState.class);
            assertThatThrownBy(() -> aRequest().withdrawn(SAM)).isInstanceOf(NotYoursToDo.class);
        }
    }

    @Nested
    class WhatMayBeDone {
        @Test
        void everybody_is_told_what_is_theirs_to_do() {
            Story story = aRequest().inConversation();
            assertThat(story.turn(INES).possibleActions()).containsExactly(CaseAction.CORRECT, CaseAction.WITHDRAW);
            assertThat(story.turn(MARA).possibleActions()).isEmpty();
            assertThat(story.turn(SAM).possibleActions()).contains(CaseAction.RATE, CaseAction.OFFER_ALTERNATIVE);
        }

        @Test
        void what_has_to_wait_is_told_with_the_reason() {
            Story story = aRequest().inConversation();
            assertThat(story.turn(SAM).barredActions())
                    .containsExactly(new Turn.Barred(CaseAction.ASK_FOR_DECISION, "First rate the risk."));
        }

        @Test
        void a_refused_action_names_those_that_are_possible() {
            Story story = aRequest();
            assertThatThrownBy(() -> story.offered("Company stick", SAM))
                    .isInstanceOfSatisfying(NotInThisState.class, refusal -> assertThat(refusal.allowed())
                            .containsExactly("CORRECT", "ATTACH_RULE", "START_CONVERSATION", "ASK_FOR_INTERIM", "CALL_EMERGENCY"));
        }
    }
}
