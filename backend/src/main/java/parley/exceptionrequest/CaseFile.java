package parley.exceptionrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import io.micronaut.core.annotation.Nullable;
import parley.policy.ApproverRole;
import parley.policy.Questionnaire;
import parley.policy.Restriction;
import parley.policy.RiskLevel;

/**
 * A case with everything that its decisions look at, loaded once, and what it amounts to: the risk, who must
 * agree, which votes count. What somebody may do with it is their {@link Turn}.
 *
 * @param request the request itself
 * @param restriction the rule, in the version under which it was asked; empty while nobody knows which one
 * @param questions what is asked: of everybody, and because of the rule
 * @param proposals other ways that were offered, oldest first
 * @param conditions what must hold, oldest first
 * @param ratings how the risk was seen, oldest first; the last one counts
 * @param conversations talks that were written down, oldest first
 * @param decisions what approvers said, oldest first
 * @param readings which papers approvers opened
 * @param interim what was asked for in the meantime
 * @param emergency that two people were asked to let it begin at once
 * @param thirdParty what is known of a third party that is to get data
 * @param directory who plays which role for this requester
 */
record CaseFile(
        ExceptionRequest request,
        @Nullable Restriction restriction,
        Questionnaire questions,
        List<Proposal> proposals,
        List<Condition> conditions,
        List<RiskRating> ratings,
        List<ConversationRecord> conversations,
        List<Decision> decisions,
        List<PaperReading> readings,
        @Nullable InterimGrant interim,
        @Nullable Emergency emergency,
        ThirdParty thirdParty,
        ApproverDirectory directory) {

    CaseFile {
        proposals = List.copyOf(proposals);
        conditions = List.copyOf(conditions);
        ratings = List.copyOf(ratings);
        conversations = List.copyOf(conversations);
        decisions = List.copyOf(decisions);
        readings = List.copyOf(readings);
    }

    /** Whoever acts finds the case as the clock has left it. */
    Turn turnOf(Actor actor, Instant now) {
        return new Turn(asOf(now), actor, now);
    }

    private CaseFile asOf(Instant now) {
        CaseFile moved = with(request.asOf(now));
        return interim == null ? moved : moved.with(interim.asOf(moved, now));
    }

    /** The parts that somebody plays in this case. */
    Set<Party> parties(Actor actor) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (actor.isTheClock()) {
            parties.add(Party.SYSTEM);
        }
        if (actor.is(request.requesterId())) {
            parties.add(Party.REQUESTER);
        }
        if (directory.peopleOf(ApproverRole.LINE_MANAGER).stream().anyMatch(actor::is)) {
            parties.add(Party.MANAGER);
        }
        if (actor.analyst() && !request.isOwnOf(actor)) {
            parties.add(Party.ANALYST);
        }
        if (isAssessed() && slots().isEligible(actor)) {
            parties.add(Party.APPROVER);
        }
        boolean signs = interim != null && interim.isOpen() && interimSlots().isEligible(actor);
        boolean signsEmergency = emergency != null && emergency.isOpen() && emergencySlots().isEligible(actor);
        if (signs || signsEmergency) {
            parties.add(Party.SIGNATORY);
        }
        return parties;
    }

    // The risk

    /** Whether there is a rating under a rule, so that a level can be told. */
    boolean isRated() {
        return restriction != null && !ratings.isEmpty();
    }

    /** The owner of the rule agreed to it beforehand, at low risk. */
    private boolean isPreAuthorised() {
        return decisions.stream().anyMatch(Decision::isBeforehand);
    }

    /** Whether it is known how high the risk is: by a rating, or because only low risk is agreed to beforehand. */
    boolean isAssessed() {
        return isRated() || isPreAuthorised();
    }

    RiskRating rating() {
        if (ratings.isEmpty()) {
            throw new RiskNotRated();
        }
        return ratings.get(ratings.size() - 1);
    }

    Restriction rule() {
        if (restriction == null) {
            throw new RuleNotAttached();
        }
        return restriction;
    }

    RiskLevel residualNow() {
        return residual(conditions.stream().filter(Condition::isVerified).toList());
    }

    /** The risk that is decided on: with everything proven that has to be before the start. */
    RiskLevel residualOnceMet() {
        return residual(conditions.stream()
                .filter(condition -> condition.isVerified() || condition.timing() == ConditionTiming.BEFORE_START)
                .toList());
    }

    /** Both in short, for lists. */
    Residual residual() {
        return isAssessed() ? new Residual(residualNow(), residualOnceMet()) : Residual.UNKNOWN;
    }

    /** The level by which targets run: as rated; until then as the rule is usually; without a rule, moderate. */
    RiskLevel levelForTargets() {
        if (restriction == null) {
            return RiskLevel.MODERATE;
        }
        return isRated() ? residualOnceMet() : restriction.defaultRisk();
    }

    /** The level as it is today, with what is proven; until it is rated, as the rule is usually. */
    RiskLevel levelToday() {
        return isRated() ? residualNow() : levelForTargets();
    }

    private RiskLevel residual(List<Condition> counted) {
        if (ratings.isEmpty() && isPreAuthorised()) {
            return RiskLevel.LOW;
        }
        Credits credits = Credits.NONE;
        for (Condition condition : counted) {
            credits = credits.plus(condition.lowers());
        }
        return rating().score().residual(credits, floor());
    }

    /** The level below which it is never rated. */
    RiskLevel floor() {
        return rule().floor().with(rating().personalData().mustBeAssumed());
    }

    // Who agrees, and for how long

    /** The level whose approvers decide: that of the risk, and one up where a chain goes on past its end. */
    RiskLevel levelToDecide() {
        return request.chain().isPastItsEnd() ? residualOnceMet().oneHigher() : residualOnceMet();
    }

    /** Once, where there is a level above, and only while it is asked whether the rule is still right. */
    boolean mayGoPastTheEnd() {
        return directory.ruleIsUnderReview() && levelForTargets() != RiskLevel.CRITICAL;
    }

    int maxDays() {
        return Math.min(ApprovalRow.of(levelToDecide()).maxDays(), rule().maxDays());
    }

    List<ApproverRole> requiredRoles() {
        return RequiredApprovers.of(kindsApprovers(), levelToDecide(), touches());
    }

    private List<ApproverRole> kindsApprovers() {
        List<ApproverRole> kinds = rule().approverRoles();
        return isForThirdParty() ? thirdParty.approversBeside(kinds, request.need().dataClass()) : kinds;
    }

    private Touches touches() {
        return isRated()
                ? new Touches(request.need().dataClass(), rating().personalData(), rating().contracts())
                : new Touches(request.need().dataClass(), Known.UNKNOWN, Known.UNKNOWN);
    }

    ApproverSlots slots() {
        return ApproverSlots.of(requiredRoles(), levelToDecide(), directory, barredFromDeciding());
    }

    /** The agreements of which an interim grant needs one of a side: the policy's, and from high risk on the business's too. */
    ApproverSlots interimSlots() {
        Set<UUID> barred = barredFromDeciding();
        if (interim != null) {
            barred.add(interim.askedBy());
        }
        List<ApproverRole> kinds = restriction == null ? List.of() : restriction.approverRoles();
        Set<ApproverRole> roles = new LinkedHashSet<>(RequiredApprovers.of(kinds, levelToday(), touches()));
        if (roles.stream().noneMatch(role -> role.side() == ApproverRole.Side.POLICY)) {
            roles.add(ApproverRole.IT_SECURITY);
        }
        boolean both = levelToday().isAtLeast(RiskLevel.HIGH);
        roles.removeIf(role -> !both && role.side() == ApproverRole.Side.BUSINESS);
        return ApproverSlots.of(roles, levelToday(), directory.inPerson(), barred);
    }

    /** The roles of which one of each side lets an emergency begin. */
    ApproverSlots emergencySlots() {
        Set<UUID> barred = new HashSet<>(List.of(request.requesterId(), request.filedById()));
        return ApproverSlots.of(Emergency.SIGNATORIES, levelToday(), directory.inPerson(), barred);
    }

    List<Slot> openEmergencySlots() {
        boolean begins = CaseAction.SIGN_EMERGENCY.from().contains(request.state());
        if (emergency == null || !emergency.isOpen() || !begins) {
            return List.of();
        }
        return emergencySlots().slots().stream()
                .filter(slot -> !slot.isFallback() || slot.role().side() == slot.heldBy().side())
                .filter(slot -> !emergency.signatures().isThereFor(slot.role().side()))
                .toList();
    }

    /** It began as an emergency, and those who must agree have not all looked at it yet. */
    boolean waitsForReview() {
        return request.state() == CaseState.ACTIVE && request.reviewDueAt() != null;
    }

    /** Those of a side for which nobody has signed yet. */
    List<Slot> openInterimSlots() {
        if (interim == null || !interim.isOpen()) {
            return List.of();
        }
        return interimSlots().slots().stream()
                .filter(slot -> !interim.signatures().isThereFor(slot.role().side()))
                .toList();
    }

    /** Requester, filer, everybody who rated, and who declined or appealed before: none of them decides. */
    Set<UUID> barredFromDeciding() {
        Set<UUID> barred = new HashSet<>();
        barred.add(request.requesterId());
        barred.add(request.filedById());
        ratings.forEach(rating -> barred.add(rating.ratedBy()));
        if (request.appeal().isMade()) {
            barred.add(request.appeal().by());
            decisions.stream()
                    .filter(decision -> decision.outcome() == DecisionOutcome.DECLINE && decision.round() != DecisionRound.APPEAL)
                    .forEach(decision -> barred.addAll(decision.holder().people()));
        }
        return barred;
    }

    /** Votes that count now: each slot with the one who filled it. */
    Map<ApproverRole, UUID> filledSlots() {
        Map<ApproverRole, UUID> filled = new EnumMap<>(ApproverRole.class);
        holders().forEach((role, holder) -> filled.put(role, holder.person()));
        return filled;
    }

    /** The same, with the right by which they did. */
    Map<ApproverRole, Holder> holders() {
        return Votes.thatCount(decisions, slots(), snapshot());
    }

    /** The case as an approver sees it, as a hash: a vote counts only as long as it stays the same. */
    String snapshot() {
        return Snapshot.of(this);
    }

    DecisionRound round() {
        if (request.milestones().decisionAskedAt() == null && emergency != null) {
            return DecisionRound.RETROSPECTIVE;
        }
        if (request.appeal().isMade()) {
            return DecisionRound.APPEAL;
        }
        return request.chain().isRenewal() ? DecisionRound.RENEWAL : DecisionRound.INITIAL;
    }

    /** Data is to go to somebody outside. */
    boolean isForThirdParty() {
        return restriction != null && restriction.key().equals(ThirdParty.RULE);
    }

    /** What was granted in the meantime is over, no exception took its place, and nobody has proven that nothing of it is left. */
    boolean hasInterimToRemove() {
        return interim != null && interim.leavesSomething() && request.milestones().activatedAt() == null;
    }

    // How far it has come

    /** All who must agree have, whether or not it holds by now. */
    boolean isGranted() {
        return switch (request.state()) {
            case APPROVED_PENDING, ACTIVE, SUSPENDED, ENDING -> true;
            case DRAFT, SUBMITTED, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION, CLOSED, RESOLVED_BY_ALTERNATIVE, DECLINED,
                    WITHDRAWN -> false;
        };
    }

    /** Every way that was offered has its answer, and there was one at least. */
    boolean otherWaysAreAnswered() {
        return !proposals.isEmpty() && proposals.stream().noneMatch(Proposal::isUnanswered);
    }

    /** There is something that a requester whom one declines can go on with. */
    boolean hasAWayOn() {
        return proposals.stream().anyMatch(Proposal::isLive) || !conversations.isEmpty();
    }

    /** The day on which the way that the requester took can be used. */
    @Nullable LocalDate acceptedWayIsReadyOn() {
        return request.state() != CaseState.RESOLVED_BY_ALTERNATIVE
                ? null
                : proposals.stream()
                        .filter(proposal -> proposal.response() == ProposalResponse.ACCEPTED)
                        .map(Proposal::readyOn)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    /** Conditions that must hold all the time, and whose proof is due. */
    List<Condition> overdue(Instant now) {
        return conditions.stream().filter(condition -> condition.isOverdue(request.term(), now)).toList();
    }

    /** When the clock suspends it, unless something is proven or taken over before. */
    @Nullable Instant suspendsAt() {
        Stream<Instant> due = conditions.stream().map(condition -> condition.nextDue(request.term()));
        return Stream.concat(due, Stream.ofNullable(request.suspension().takenOverBy()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Somebody of the case who left, as long as nobody took over; a requester as long as something can come of what they asked for. */
    @Nullable UUID whoLeft() {
        UUID left = request.suspension().left();
        boolean requesterIsMissed = directory.requesterLeft() && CaseAction.TAKE_OVER.from().contains(request.state());
        return left == null && requesterIsMissed ? request.requesterId() : left;
    }

    boolean requesterLeft() {
        return request.requesterId().equals(whoLeft());
    }

    /** Who last agreed in a role, whether or not they still may. */
    Optional<UUID> lastToAgree(ApproverRole role) {
        return decisions.stream()
                .filter(decision -> decision.isApproval() && decision.role() == role)
                .map(Decision::decidedBy)
                .reduce((earlier, later) -> later);
    }

    boolean hasUnproven(ConditionTiming timing) {
        return conditions.stream().anyMatch(condition -> condition.timing() == timing && !condition.isVerified());
    }

    boolean hasRead(Actor actor, Paper paper) {
        String snapshot = snapshot();
        return readings.stream()
                .anyMatch(reading -> actor.is(reading.personId())
                        && reading.paper() == paper
                        && reading.snapshot().equals(snapshot));
    }

    CaseFile with(ExceptionRequest next) {
        return new CaseFile(
                next, restriction, questions, proposals, conditions, ratings, conversations, decisions, readings, interim, emergency, thirdParty, directory);
    }

    CaseFile with(Emergency next) {
        return new CaseFile(
                request, restriction, questions, proposals, conditions, ratings, conversations, decisions, readings, interim, next, thirdParty, directory);
    }

    CaseFile with(ThirdParty next) {
        return new CaseFile(
                request, restriction, questions, proposals, conditions, ratings, conversations, decisions, readings, interim, emergency, next, directory);
    }

    CaseFile with(InterimGrant next) {
        return new CaseFile(
                request, restriction, questions, proposals, conditions, ratings, conversations, decisions, readings, next, emergency, thirdParty, directory);
    }

    CaseFile withProposals(List<Proposal> next) {
        return new CaseFile(
                request, restriction, questions, next, conditions, ratings, conversations, decisions, readings, interim, emergency, thirdParty, directory);
    }

    CaseFile withConditions(List<Condition> next) {
        return new CaseFile(
                request, restriction, questions, proposals, next, ratings, conversations, decisions, readings, interim, emergency, thirdParty, directory);
    }

    CaseFile with(RiskRating next) {
        List<RiskRating> more = new ArrayList<>(ratings);
        more.add(next);
        return new CaseFile(
                request, restriction, questions, proposals, conditions, more, conversations, decisions, readings, interim, emergency, thirdParty, directory);
    }

    CaseFile with(Decision next) {
        List<Decision> more = new ArrayList<>(decisions);
        more.add(next);
        return new CaseFile(
                request, restriction, questions, proposals, conditions, ratings, conversations, more, readings, interim, emergency, thirdParty, directory);
    }

    CaseFile with(ConversationRecord next) {
        List<ConversationRecord> more = new ArrayList<>(conversations);
        more.add(next);
        return new CaseFile(
                request, restriction, questions, proposals, conditions, ratings, more, decisions, readings, interim, emergency, thirdParty, directory);
    }

    CaseFile with(Proposal next) {
        List<Proposal> more = new ArrayList<>(proposals);
        more.add(next);
        return withProposals(more);
    }

    CaseFile under(Restriction rule, Questionnaire asked) {
        return new CaseFile(
                request, rule, asked, proposals, conditions, ratings, conversations, decisions, readings, interim, emergency, thirdParty, directory);
    }
}
