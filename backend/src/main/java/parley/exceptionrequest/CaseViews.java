package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.PersonName;
import parley.policy.ApproverRole;
import parley.policy.Question;

/**
 * Shows a case to the one whose turn it is. What was told in confidence is left out for whoever neither asks nor
 * works: the workaround, what somebody does instead, and answers about health.
 *
 * @param turn the reader's turn in the case
 * @param cover who takes part, and the ticket
 * @param names what people are called
 */
record CaseViews(Turn turn, CaseQueries.Cover cover, Names names) {

    static final Duration SOON = Duration.ofDays(30);

    ExceptionRequestDetail detail() {
        CaseFile file = turn.file();
        ExceptionRequest request = file.request();
        return new ExceptionRequestDetail(
                request.number(),
                request.version(),
                request.title(),
                request.state(),
                CaseStep.of(request.state()),
                request.state().waitingOn(),
                cover.requester(),
                cover.filedBy(),
                cover.manager(),
                cover.assignee(),
                cover.ticketStatus(),
                cover.queue(),
                file.restriction() == null ? null : RuleView.of(file.restriction()),
                need(),
                file.proposals().stream().map(proposal -> ProposalView.of(proposal, names::of)).toList(),
                talkOwed(),
                file.conversations().stream().map(held -> ConversationView.of(held, names::of)).toList(),
                file.isRated() ? RatingView.of(file, names::of) : null,
                file.conditions().stream().map(condition -> ConditionView.of(condition, request.term(), turn.now(), names::of)).toList(),
                file.isRated() ? file.maxDays() : null,
                approvers(),
                decisions(),
                appeal(),
                term(),
                request.noAlternativeBecause(),
                emergency(),
                new RenewalView(cover.renews(), request.chain().renewal(), cover.renewedBy(), request.chain().supersededAt()),
                interim(),
                ThirdPartyView.of(turn, names::of),
                promises(),
                MilestonesView.of(request.milestones()),
                request.ending().cause(),
                request.ending().removalProof(),
                request.ending().reason(),
                request.ending().message(),
                request.ending().by() == null ? null : names.of(request.ending().by()),
                request.ending().graceUntil(),
                stillInUse(),
                SuspensionView.of(request.suspension(), file.whoLeft(), names::of),
                confidential() ? request.ending().insteadTheyWill() : null,
                List.copyOf(file.parties(turn.actor())),
                Arrays.stream(Paper.values()).filter(paper -> file.hasRead(turn.actor(), paper)).toList(),
                turn.possibleActions(),
                turn.barredActions().stream()
                        .map(barred -> new BarredCaseAction(barred.action(), barred.because()))
                        .toList());
    }

    private @Nullable TalkOwedView talkOwed() {
        CaseFile file = turn.file();
        boolean talks = CaseAction.RECORD_CONVERSATION.from().contains(file.request().state());
        return talks ? TalkOwed.in(file).map(TalkOwedView::of).orElse(null) : null;
    }

    private NeedView need() {
        Need need = turn.file().request().need();
        List<AnswerView> answers = turn.file().questions().kinds().stream()
                .filter(question -> confidential() || !AboutHealth.QUESTIONS.contains(question.key()))
                .map(question -> answer(question, need.answers().get(question.key())))
                .toList();
        return new NeedView(
                need.goal(),
                need.consequence(),
                need.neededFrom(),
                need.neededUntil(),
                need.whoElse(),
                need.dataClass(),
                need.stoppedBy(),
                confidential() ? need.workaround() : null,
                need.managerKnows(),
                answers);
    }

    private static AnswerView answer(Question question, @Nullable String answer) {
        return new AnswerView(
                question.key(), question.label(), question.type(), question.required(), question.options(), answer);
    }

    private List<SlotView> approvers() {
        CaseFile file = turn.file();
        if (!file.isRated()) {
            return List.of();
        }
        Map<ApproverRole, Holder> filled = file.holders();
        boolean awaiting = file.request().state() == CaseState.AWAITING_DECISION || file.waitsForReview();
        List<Slot> open = awaiting ? turn.openSlots() : List.of();
        return file.slots().slots().stream()
                .map(slot -> slot(slot, filled.get(slot.role()), open.contains(slot)))
                .toList();
    }

    private SlotView slot(Slot slot, @Nullable Holder filled, boolean yours) {
        return SlotView.of(slot, filled, turn.file().directory(), yours, names::of);
    }

    private @Nullable EmergencyView emergency() {
        CaseFile file = turn.file();
        if (file.emergency() == null) {
            return null;
        }
        List<Slot> yours = new UrgentTurn(turn).openEmergencySlots();
        List<SlotView> mustSign = file.openEmergencySlots().stream()
                .map(slot -> slot(slot, null, yours.contains(slot)))
                .toList();
        return EmergencyView.of(file.emergency(), file.request().reviewDueAt(), mustSign, names::of);
    }

    private @Nullable InterimView interim() {
        CaseFile file = turn.file();
        if (file.interim() == null) {
            return null;
        }
        List<Slot> yours = new UrgentTurn(turn).openInterimSlots();
        List<SlotView> mustSign = file.openInterimSlots().stream()
                .map(slot -> slot(slot, null, yours.contains(slot)))
                .toList();
        return InterimView.of(file.interim(), file.hasInterimToRemove(), mustSign, names::of);
    }

    private List<DecisionView> decisions() {
        CaseFile file = turn.file();
        String snapshot = file.snapshot();
        return file.decisions().stream()
                .map(decision -> DecisionView.of(decision, decision.snapshot().equals(snapshot), names::of))
                .toList();
    }

    private @Nullable AppealView appeal() {
        Appeal appeal = turn.file().request().appeal();
        return appeal.isMade() ? new AppealView(appeal.at(), names.of(appeal.by()), appeal.reason()) : null;
    }

    private @Nullable TermView term() {
        ExceptionRequest request = turn.file().request();
        Term term = request.term();
        if (!term.isSet()) {
            return null;
        }
        return new TermView(
                term.firstDay(),
                term.lastDay(),
                term.validFrom(),
                term.validUntil(),
                request.isInForce(turn.now()),
                endsSoon(request.state(), term.validUntil(), turn.now()));
    }

    private @Nullable UseView stillInUse() {
        Ending ending = turn.file().request().ending();
        return ending.inUseFoundAt() == null
                ? null
                : new UseView(ending.inUseFoundAt(), names.of(ending.inUseFoundBy()), ending.inUseNote());
    }

    private PromiseView promises() {
        Milestones milestones = turn.file().request().milestones();
        Instant decidedAt = milestones.decidedAt() == null ? milestones.resolvedAt() : milestones.decidedAt();
        boolean owed = turn.file().request().state().owesADecision();
        Instant due = owed || decidedAt != null ? cover.decisionDueAt() : null;
        return new PromiseView(
                cover.replyDueAt(),
                milestones.firstHumanReplyAt(),
                due,
                decidedAt,
                owed && due != null && turn.now().isAfter(due));
    }

    static boolean endsSoon(CaseState state, @Nullable Instant validUntil, Instant now) {
        return state == CaseState.ACTIVE && validUntil != null && !now.plus(SOON).isBefore(validUntil);
    }

    private boolean confidential() {
        return cover.asks() || cover.works();
    }
}
