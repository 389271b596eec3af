package parley.exceptionrequest;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import io.micronaut.core.annotation.Nullable;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.Refusal;
import parley.policy.ApproverRole;
import parley.policy.Restriction;
import parley.policy.RiskLevel;

/**
 * Somebody's turn in a case. Each thing that can be done gives the next value of the request, or refuses with
 * the fact that stands in the way: the transition table first, then the separation of duties, then the rules of
 * the action in their order.
 *
 * @param file the case as it is
 * @param actor who acts
 * @param now when
 */
record Turn(CaseFile file, Actor actor, Instant now) {

    /** An action that is not possible now, and why. */
    record Barred(CaseAction action, String because) {}

    private static final int SHORTEST_DECLINE_REASON = 40;
    private static final int SHORTEST_SENTENCE = 10;

    ExceptionRequest submit() {
        return take(CaseAction.SUBMIT, request().submitted(now));
    }

    /** In force at once, for the days that are needed; nothing else than what was agreed to beforehand. */
    ExceptionRequest grantAtOnce(AtOnce agreed, ZoneId zone) {
        allow(CaseAction.GRANT_AT_ONCE);
        if (!agreed.holds()) {
            throw new NotAgreedBeforehand();
        }
        Term term = Term.of(agreed.firstDay(), request().need().neededUntil(), zone);
        return moved(CaseAction.GRANT_AT_ONCE, request().grantedAtOnce(term, now));
    }

    ExceptionRequest correct(Need corrected) {
        return take(CaseAction.CORRECT, request().corrected(corrected, now));
    }

    ExceptionRequest attachRule(Restriction rule, Need answered) {
        return take(CaseAction.ATTACH_RULE, request().under(RuleVersion.of(rule), answered, now));
    }

    ExceptionRequest startConversation() {
        return take(CaseAction.START_CONVERSATION, request().inConversation(now));
    }

    ExceptionRequest recordConversation() {
        return take(CaseAction.RECORD_CONVERSATION, request().touched(now));
    }

    ExceptionRequest offerAlternative() {
        return take(CaseAction.OFFER_ALTERNATIVE, request().offered(now));
    }

    ExceptionRequest acceptAlternative(Proposal proposal) {
        allow(CaseAction.ACCEPT_ALTERNATIVE);
        refuseIfAnswered(proposal);
        return moved(CaseAction.ACCEPT_ALTERNATIVE, request().resolvedByAlternative(now));
    }

    /** The case stays with the requester as long as another offer waits for their answer. */
    ExceptionRequest rejectAlternative(Proposal proposal) {
        allow(CaseAction.REJECT_ALTERNATIVE);
        refuseIfAnswered(proposal);
        boolean othersWait = file.proposals().stream()
                .anyMatch(other -> other.isUnanswered() && !other.id().equals(proposal.id()));
        return moved(
                CaseAction.REJECT_ALTERNATIVE,
                othersWait ? request().offered(now) : request().inConversation(now));
    }

    ExceptionRequest sayItDidNotWork() {
        return take(CaseAction.SAY_IT_DID_NOT_WORK, request().backInConversation(now));
    }

    ExceptionRequest rate() {
        return take(CaseAction.RATE, request().touched(now));
    }

    ExceptionRequest addCondition() {
        return take(CaseAction.ADD_CONDITION, request().touched(now));
    }

    ExceptionRequest removeCondition(Condition condition) {
        allow(CaseAction.REMOVE_CONDITION);
        refuseIfProven(condition);
        return moved(CaseAction.REMOVE_CONDITION, request().touched(now));
    }

    ExceptionRequest verifyCondition(Condition condition) {
        allow(CaseAction.VERIFY_CONDITION);
        if (!condition.takesProof()) {
            throw new ConditionAlreadyProven();
        }
        boolean needsAnother = file.isRated() && file.residualOnceMet().isAtLeast(RiskLevel.HIGH);
        if (needsAnother && actor.is(condition.ownerId())) {
            throw new ProofOfOwnCondition();
        }
        return moved(CaseAction.VERIFY_CONDITION, request().touched(now));
    }

    /** Asks the approvers, once the other ways are answered or it is said why that need not be waited for. */
    ExceptionRequest askForDecision(Term term, @Nullable String noAlternativeBecause) {
        allow(CaseAction.ASK_FOR_DECISION);
        term.problem(file.maxDays(), now).ifPresent(problem -> {
            throw new InvalidFields("/lastDay", problem);
        });
        if (!file.otherWaysAreAnswered() && isShort(noAlternativeBecause)) {
            throw new InvalidFields(
                    "/noAlternativeBecause",
                    file.proposals().isEmpty()
                            ? "No other way was offered. Say why there is none."
                            : "An offered way has no answer yet. Say why it need not be waited for.");
        }
        return moved(CaseAction.ASK_FOR_DECISION, request().awaitingDecision(term, noAlternativeBecause, now));
    }

    ExceptionRequest askForMore(String question) {
        allow(CaseAction.ASK_FOR_MORE);
        if (isShort(question)) {
            throw new InvalidFields("/question", "Ask something that can be answered.");
        }
        return moved(CaseAction.ASK_FOR_MORE, request().inConversation(now));
    }

    /** The slot that a vote of this person fills: the one they name, or the first that is open to them. */
    Slot slotToFill(CaseAction vote, @Nullable ApproverRole named) {
        allow(vote);
        return openSlots().stream()
                .filter(slot -> named == null || slot.role() == named)
                .findFirst()
                .orElseThrow(() -> new InvalidFields("/role", "You cannot agree in this role now."));
    }

    /** One vote. The last one needed puts the exception in force, or leaves it waiting for what must be proven. */
    ExceptionRequest approve(Slot slot, @Nullable String accepts) {
        allow(CaseAction.APPROVE);
        refuseIfNotSaid(accepts);
        return moved(
                CaseAction.APPROVE,
                file.slots().areFilledBy(filledWith(slot))
                        ? request().approved(file.hasUnproven(ConditionTiming.BEFORE_START), now)
                        : request().touched(now));
    }

    void refuseIfNotSaid(@Nullable String accepts) {
        if (file.residualOnceMet().isAtLeast(RiskLevel.HIGH) && isShort(accepts)) {
            throw new InvalidFields("/accepts", "Say in one sentence what you accept.");
        }
    }

    Map<ApproverRole, Holder> filledWith(Slot slot) {
        Map<ApproverRole, Holder> filled = new EnumMap<>(ApproverRole.class);
        filled.putAll(file.holders());
        filled.put(slot.role(), slot.holder(who()));
        return filled;
    }

    /** Whether this person would hold two slots with that one. */
    boolean holdsAnother(Slot slot) {
        return file.holders().entrySet().stream()
                .anyMatch(filled -> filled.getKey() != slot.role() && filled.getValue().sharesWith(slot.holder(who())));
    }

    /** The slot for which this person speaks when they do not agree. */
    Slot slotSpokenFor() {
        return file.slots().slots().stream()
                .filter(slot -> slot.isFor(who()))
                .findFirst()
                .orElseThrow(NotYoursToDo::new);
    }

    ExceptionRequest decline(String reason) {
        allow(CaseAction.DECLINE);
        if (reason.strip().length() < SHORTEST_DECLINE_REASON) {
            throw new InvalidFields(
                    "/reason",
                    "Say why in plain words, in " + SHORTEST_DECLINE_REASON + " characters or more. The requester reads it.");
        }
        return moved(CaseAction.DECLINE, request().declined(now));
    }

    /** Others decide anew; whoever declined, and whoever appeals, has no vote in it. */
    ExceptionRequest appeal(String reason) {
        allow(CaseAction.APPEAL);
        if (isShort(reason)) {
            throw new InvalidFields("/reason", "Say what was not seen, or not seen right.");
        }
        return moved(CaseAction.APPEAL, request().appealed(new Appeal(now, who(), reason), now));
    }

    ExceptionRequest activate() {
        return take(CaseAction.ACTIVATE, request().activated(now));
    }

    ExceptionRequest suspend(SuspensionCause cause, boolean namesCondition, String reason) {
        allow(CaseAction.SUSPEND);
        if (cause.isForTheClock()) {
            throw new InvalidFields("/cause", "Only the clock says that.");
        }
        if (namesCondition != (cause == SuspensionCause.CONDITION_FAILED)) {
            throw new InvalidFields("/failed", "Name the condition that does not hold, and only then.");
        }
        return moved(CaseAction.SUSPEND, request().suspended(cause, reason, who(), now));
    }

    ExceptionRequest resume() {
        return take(CaseAction.RESUME, request().resumed(now));
    }

    /** Whoever left was the requester: somebody else needs it now, who has no other part in the case. */
    ExceptionRequest takeOverRequest(UUID successor, @Nullable UUID leftToo) {
        allow(CaseAction.TAKE_OVER);
        if (!file.requesterLeft() || !file.parties(actor).contains(Party.ANALYST)) {
            throw new NotYoursToTakeOver();
        }
        boolean decides = file.isAssessed() && file.slots().isEligible(Actor.person(successor));
        boolean works = actor.is(successor) || file.ratings().stream().anyMatch(rating -> rating.ratedBy().equals(successor));
        if (decides || works) {
            throw new InvalidFields("/successor", "has another part in this case");
        }
        return moved(CaseAction.TAKE_OVER, request().takenOver(successor, leftToo, now));
    }

    /** Whoever left had agreed: another holder of that role takes over what they accepted. */
    ExceptionRequest takeOverApproval(@Nullable UUID leftToo) {
        allow(CaseAction.TAKE_OVER);
        slotLeft();
        return moved(CaseAction.TAKE_OVER, request().takenOver(null, leftToo, now));
    }

    /** The slot of the approver who left, where this person may fill it. */
    Slot slotLeft() {
        return file.slots().slots().stream()
                .filter(slot -> file.lastToAgree(slot.role()).filter(who -> who.equals(file.whoLeft())).isPresent())
                .filter(slot -> slot.isFor(who()))
                .findFirst()
                .orElseThrow(NotYoursToTakeOver::new);
    }

    ExceptionRequest renew() {
        return take(CaseAction.RENEW, request().touched(now));
    }

    ExceptionRequest giveBack(@Nullable String reason) {
        return take(CaseAction.GIVE_BACK, request().givenBack(reason, who(), now));
    }

    ExceptionRequest revoke(String reason, String message, Duration grace) {
        allow(CaseAction.REVOKE);
        if (message.strip().length() < SHORTEST_DECLINE_REASON) {
            throw new InvalidFields(
                    "/message",
                    "Say why, and how they go on, in " + SHORTEST_DECLINE_REASON + " characters or more. The requester reads it.");
        }
        return moved(CaseAction.REVOKE, request().revoked(reason, message, now.plus(grace), who(), now));
    }

    ExceptionRequest release(String message, UUID orderedBy) {
        return take(CaseAction.RELEASE, request().released(message, orderedBy, now));
    }

    ExceptionRequest reportUse(String note) {
        return take(CaseAction.REPORT_USE, request().foundInUse(note, who(), now));
    }

    ExceptionRequest close(String removalProof) {
        return take(CaseAction.CLOSE, request().closed(removalProof, now));
    }

    ExceptionRequest withdraw(String insteadTheyWill) {
        return take(CaseAction.WITHDRAW, request().withdrawn(Ending.withdrawnFor(insteadTheyWill), now));
    }

    ExceptionRequest abandon(String reason) {
        return take(CaseAction.ABANDON, request().withdrawn(Ending.abandoned(reason, who()), now));
    }

    /** Refuses, with the first fact that stands in the way. */
    void allow(CaseAction action) {
        Refusal objection = objection(action);
        if (objection != null) {
            throw objection;
        }
    }

    @Nullable Refusal objection(CaseAction action) {
        if (!action.from().contains(state())) {
            return new NotInThisState(action, state(), possibleActions());
        }
        Refusal duties = Duties.objection(this, action);
        if (duties != null) {
            return duties;
        }
        return isFor(action) ? firstObjection(action) : new NotYoursToDo();
    }

    List<CaseAction> possibleActions() {
        return actionsForMe().stream()
                .filter(action -> firstObjection(action) == null)
                .toList();
    }

    /** What is theirs to do in this state, but for something that has to happen first. */
    List<Barred> barredActions() {
        List<Barred> barred = new ArrayList<>();
        for (CaseAction action : actionsForMe()) {
            Refusal objection = firstObjection(action);
            if (objection != null) {
                barred.add(new Barred(action, objection.getMessage()));
            }
        }
        return barred;
    }

    List<Slot> openSlots() {
        return file.slots().openTo(who(), file.holders());
    }

    private List<CaseAction> actionsForMe() {
        return List.of(CaseAction.values()).stream()
                .filter(action -> action.from().contains(state()) && isFor(action) && hasItsMatter(action))
                .toList();
    }

    /** What nobody was ever granted in the meantime does not wait to be taken away, nor a case whose people are there to be taken over or abandoned. */
    private boolean hasItsMatter(CaseAction action) {
        return switch (action) {
            case REMOVE_INTERIM -> file.hasInterimToRemove();
            case TAKE_OVER -> file.whoLeft() != null;
            case ABANDON -> file.directory().requesterLeft();
            default -> true;
        };
    }

    private boolean isFor(CaseAction action) {
        return file.parties(actor).stream().anyMatch(action.by()::contains);
    }

    private @Nullable Refusal firstObjection(CaseAction action) {
        return action.rules().stream()
                .map(rule -> rule.objection(this))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    ExceptionRequest take(CaseAction action, ExceptionRequest after) {
        allow(action);
        return moved(action, after);
    }

    ExceptionRequest moved(CaseAction action, ExceptionRequest after) {
        if (!action.leads(state(), after.state())) {
            throw new IllegalStateException(action + " does not lead from " + state() + " to " + after.state());
        }
        return after;
    }

    private void refuseIfAnswered(Proposal proposal) {
        if (!proposal.isUnanswered()) {
            throw new AlreadyAnswered();
        }
    }

    private void refuseIfProven(Condition condition) {
        if (condition.isVerified()) {
            throw new ConditionAlreadyProven();
        }
    }

    private static boolean isShort(@Nullable String text) {
        return text == null || text.strip().length() < SHORTEST_SENTENCE;
    }

    private CaseState state() {
        return request().state();
    }

    ExceptionRequest request() {
        return file.request();
    }

    UUID who() {
        return Objects.requireNonNull(actor.person());
    }
}
