package parley.exceptionrequest;

import java.util.List;
import parley.policy.ApproverRole;
import parley.policy.RiskLevel;

/** The rules of each action, in the order in which they are asked. */
final class CaseRules {

    static final CaseRule ruleIsAttached = turn -> turn.file().restriction() == null ? new RuleNotAttached() : null;

    static final CaseRule questionsAreAnswered = turn -> turn.file()
                    .questions()
                    .problemsWith(turn.file().request().need().answers(), "/answers")
                    .isEmpty()
            ? null
            : new QuestionsNotAnswered();

    static final CaseRule riskIsRated = turn -> turn.file().ratings().isEmpty() ? new RiskNotRated() : null;

    static final CaseRule everyRoleHasSomebody = turn -> {
        List<ApproverRole> empty = turn.file().slots().withNobody();
        return empty.isEmpty() ? null : new RoleWithNobody(empty);
    };

    static final CaseRule thereAreEnoughApprovers = turn ->
            turn.file().slots().areFillable() ? null : new TooFewApprovers(turn.file().slots());

    static final CaseRule termStillFits = turn -> turn.file()
            .request()
            .term()
            .problem(turn.file().maxDays(), turn.now())
            .map(TermDoesNotFit::new)
            .orElse(null);

    static final CaseRule endLiesAhead = turn ->
            turn.file().request().term().isOver(turn.now()) ? new TermDoesNotFit("The last day has passed.") : null;

    static final CaseRule aSlotIsOpen = turn -> turn.openSlots().isEmpty() ? new NoSlotOpen() : null;

    static final CaseRule ratingIsRead = turn ->
            turn.file().hasRead(turn.actor(), Paper.RATING) ? null : new PaperNotOpened(Paper.RATING);

    static final CaseRule unmetConditionsAreRead = turn ->
            turn.file().conditions().stream().allMatch(Condition::isVerified)
                            || turn.file().hasRead(turn.actor(), Paper.CONDITIONS)
                    ? null
                    : new PaperNotOpened(Paper.CONDITIONS);

    static final CaseRule peopleTalkedLive = turn -> TalkOwed.in(turn.file()).map(TalkNotHeld::new).orElse(null);

    static final CaseRule thereIsAWayOn = turn -> turn.file().hasAWayOn() ? null : new DeclineWithoutAWayOn();

    static final CaseRule conditionsBeforeStartAreProven = turn ->
            turn.file().hasUnproven(ConditionTiming.BEFORE_START) ? new ConditionsNotProven() : null;

    static final CaseRule conditionsAtEndAreProven = turn ->
            turn.file().hasUnproven(ConditionTiming.AT_END) ? new ConditionsNotProven() : null;

    static final CaseRule somethingIsUnanswered = turn ->
            turn.file().proposals().stream().anyMatch(Proposal::isUnanswered) ? null : new AlreadyAnswered();

    static final CaseRule stillTrying = turn -> turn.file().request().isStillTrying(turn.now()) ? null : new TrialOver();

    static final CaseRule nothingWasGrantedMeanwhile = turn -> {
        InterimGrant grant = turn.file().interim();
        return grant != null && grant.isGranted() ? new InterimOnlyOnce() : null;
    };

    static final CaseRule interimIsAsked = turn -> {
        InterimGrant grant = turn.file().interim();
        return grant != null && grant.isOpen() ? null : new InterimNotAsked();
    };

    static final CaseRule interimIsOver = turn -> turn.file().hasInterimToRemove() ? null : new NothingToRemove();

    static final CaseRule riskAllowsInterim = turn ->
            turn.file().levelToday().isAtLeast(RiskLevel.CRITICAL) ? new InterimAboveHigh() : null;

    static final CaseRule aSignatureIsOpen = turn -> new UrgentTurn(turn).openInterimSlots().isEmpty() ? new NoSlotOpen() : null;

    static final CaseRule notAppealedYet = turn -> turn.file().request().appeal().isMade() ? new AppealedBefore() : null;

    static final CaseRule declineCanBeAnswered = turn ->
            turn.file().request().canStillBeAnswered(turn.now()) ? null : new TooLateToAppeal();

    static final CaseRule ongoingConditionsHold = turn ->
            turn.file().overdue(turn.now()).isEmpty() ? null : new ConditionsNotHeld();

    static final CaseRule everybodyIsThere = turn -> turn.file().whoLeft() == null ? null : new NobodyTookOver();

    static final CaseRule somebodyLeft = turn -> turn.file().whoLeft() == null ? new NobodyLeft() : null;

    static final CaseRule requesterIsGone = turn -> turn.file().directory().requesterLeft() ? null : new NobodyLeft();

    static final CaseRule requesterIsThere = turn -> turn.file().directory().requesterLeft() ? new RequesterLeft() : null;

    static final CaseRule chainGoesOn = turn -> {
        Chain chain = turn.file().request().chain();
        boolean onceMore = chain.isAtItsEnd() && turn.file().mayGoPastTheEnd();
        return chain.goesOn() || onceMore ? null : new ChainIsAtItsEnd();
    };

    static final CaseRule pastItsEndOnlyUnderReview = turn ->
            turn.file().request().chain().isPastItsEnd() && !turn.file().mayGoPastTheEnd() ? new RuleNotUnderReview() : null;

    static final CaseRule riskIsNotAboveWhatIsRenewed = turn -> {
        RiskLevel renewed = turn.file().request().chain().level();
        RiskLevel now = turn.file().residualOnceMet();
        return renewed == null || renewed.isAtLeast(now) ? null : new RiskAboveWhatIsRenewed();
    };

    static final CaseRule emergencyIsOpen = turn -> {
        Emergency emergency = turn.file().emergency();
        return emergency != null && emergency.isOpen() ? null : new NoEmergency();
    };

    static final CaseRule anEmergencySignatureIsOpen = turn ->
            new UrgentTurn(turn).openEmergencySlots().isEmpty() ? new NoSlotOpen() : null;

    static final CaseRule waitsForReview = turn -> turn.file().waitsForReview() ? null : new NothingToReview();

    static final CaseRule mayBeRatedNow = turn ->
            turn.file().request().state() != CaseState.ACTIVE || turn.file().waitsForReview() ? null : new RatingWasDecidedOn();

    private CaseRules() {}

    static List<CaseRule> of(CaseAction action) {
        return switch (action) {
            case SUBMIT -> List.of(questionsAreAnswered);
            case GRANT_AT_ONCE -> List.of(ruleIsAttached, questionsAreAnswered);
            case CORRECT, ATTACH_RULE, START_CONVERSATION, RECORD_CONVERSATION -> List.of();
            case OFFER_ALTERNATIVE -> List.of(peopleTalkedLive);
            case ACCEPT_ALTERNATIVE, REJECT_ALTERNATIVE -> List.of(somethingIsUnanswered);
            case SAY_IT_DID_NOT_WORK -> List.of(stillTrying);
            case RATE -> List.of(ruleIsAttached, mayBeRatedNow);
            case ADD_CONDITION, REMOVE_CONDITION, VERIFY_CONDITION -> List.of();
            case ASK_FOR_INTERIM -> List.of(nothingWasGrantedMeanwhile, riskAllowsInterim);
            case GRANT_INTERIM -> List.of(requesterIsThere, interimIsAsked, riskAllowsInterim, aSignatureIsOpen);
            case REMOVE_INTERIM -> List.of(interimIsOver);
            case CALL_EMERGENCY -> List.of(ruleIsAttached);
            case SIGN_EMERGENCY -> List.of(requesterIsThere, ruleIsAttached, emergencyIsOpen, anEmergencySignatureIsOpen);
            case REVIEW_EMERGENCY -> List.of(
                    waitsForReview, everyRoleHasSomebody, thereAreEnoughApprovers, aSlotIsOpen, ratingIsRead, unmetConditionsAreRead);
            case ASK_FOR_DECISION -> List.of(
                    peopleTalkedLive,
                    ruleIsAttached,
                    questionsAreAnswered,
                    riskIsRated,
                    riskIsNotAboveWhatIsRenewed,
                    pastItsEndOnlyUnderReview,
                    everyRoleHasSomebody,
                    thereAreEnoughApprovers);
            case ASK_FOR_MORE -> List.of();
            case APPROVE -> List.of(
                    requesterIsThere,
                    questionsAreAnswered,
                    riskIsNotAboveWhatIsRenewed,
                    pastItsEndOnlyUnderReview,
                    everyRoleHasSomebody,
                    thereAreEnoughApprovers,
                    termStillFits,
                    aSlotIsOpen,
                    ratingIsRead,
                    unmetConditionsAreRead);
            case DECLINE -> List.of(peopleTalkedLive, thereIsAWayOn);
            case APPEAL -> List.of(notAppealedYet, declineCanBeAnswered);
            case ACTIVATE -> List.of(requesterIsThere, conditionsBeforeStartAreProven, endLiesAhead);
            case CLOSE -> List.of(conditionsAtEndAreProven);
            case RESUME -> List.of(ongoingConditionsHold, everybodyIsThere, endLiesAhead);
            case TAKE_OVER -> List.of(somebodyLeft);
            case ABANDON -> List.of(requesterIsGone);
            case RENEW -> List.of(chainGoesOn);
            case SUPERSEDE, SUSPEND, GIVE_BACK, REVOKE, RELEASE, REPORT_USE -> List.of();
            case LAPSE, EXPIRE, WITHDRAW -> List.of();
        };
    }
}
