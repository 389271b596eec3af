package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.Refusal;
import parley.policy.ApproverRole;

/**
 * Somebody's turn in what a case knows of a third party. Each thing that can be done gives the next value of it, or
 * refuses with the fact that stands in the way.
 *
 * @param turn their turn in the case
 */
record ThirdPartyTurn(Turn turn) {

    ThirdParty read(SheetRow row, SheetState state, SheetWords words) {
        allow(ThirdPartyAction.READ_ROW);
        words.refuseWhereMissing(row, state);
        return known().with(new SheetReading(
                Ids.next(),
                turn.file().request().id(),
                row,
                state,
                words.published(),
                words.publishedLink(),
                words.contract(),
                words.contractLink(),
                words.why(),
                turn.who(),
                turn.now()));
    }

    ThirdParty answer(Set<ImpactCriterion> apply) {
        allow(ThirdPartyAction.ANSWER_CRITERIA);
        return known().with(new ImpactCriteria(Ids.next(), turn.file().request().id(), apply, turn.who(), turn.now()));
    }

    ThirdParty state(StatementKind kind, String words, @Nullable String link) {
        allow(ThirdPartyAction.of(kind));
        ApproverRole as = kind.by() == null ? null : heldBy(kind.by());
        UUID about = known().owed(kind).orElseThrow(NothingToState::new);
        return known().with(new Statement(
                Ids.next(), turn.file().request().id(), kind, about, words, link, turn.who(), as, turn.now()));
    }

    ThirdParty raise(String words) {
        allow(ThirdPartyAction.RAISE_CONCERN);
        return known().with(new Concern(
                Ids.next(), turn.file().request().id(), words, turn.file().isGranted(), turn.who(), turn.now()));
    }

    ThirdParty answer(Concern concern, String words) {
        allow(ThirdPartyAction.ANSWER_CONCERN);
        if (turn.actor().is(concern.raisedBy())) {
            throw new AnswerToOwnConcern();
        }
        return known().with(new ConcernAnswer(
                Ids.next(), concern.id(), turn.file().request().id(), words, turn.file().isGranted(), turn.who(), turn.now()));
    }

    ThirdParty count(int asked, int agreed) {
        allow(ThirdPartyAction.COUNT_CUSTOMERS);
        if (agreed > asked) {
            throw new InvalidFields("/agreed", "More than were asked.");
        }
        return known().with(course().counted(asked, agreed, turn.who(), turn.now()));
    }

    /** Refuses, with the first fact that stands in the way. */
    void allow(ThirdPartyAction action) {
        Refusal objection = objection(action);
        if (objection != null) {
            throw objection;
        }
    }

    List<ThirdPartyAction> possibleActions() {
        return Arrays.stream(ThirdPartyAction.values()).filter(action -> objection(action) == null).toList();
    }

    ThirdPartyCourse course() {
        return known().course() == null ? ThirdPartyCourse.of(turn.file().request().id()) : known().course();
    }

    private @Nullable Refusal objection(ThirdPartyAction action) {
        CaseFile file = turn.file();
        if (!file.isForThirdParty()) {
            return new NotAboutThirdParty();
        }
        if (!action.from().contains(file.request().state())) {
            return new NotInThisState(action, file.request().state(), turn.possibleActions());
        }
        if (!isTheirs(action)) {
            return new NotYoursToDo();
        }
        return switch (action) {
            case CLARIFY -> owed(StatementKind.CLARIFICATION);
            case SPEAK_FOR_DATA_PROTECTION -> owed(StatementKind.DATA_PROTECTION);
            case ACCEPT_LIABILITY -> owed(StatementKind.LIABILITY);
            case ANSWER_CONCERN -> known().concerns().isEmpty() ? new NothingToState() : null;
            case COUNT_CUSTOMERS -> course().leadsTo(ThirdPartyOutcome.ASK_CUSTOMERS) ? null : new NothingToState();
            case READ_ROW, ANSWER_CRITERIA, CHOOSE_OUTCOME, RAISE_CONCERN -> null;
        };
    }

    private @Nullable Refusal owed(StatementKind kind) {
        return known().owed(kind).isPresent() ? null : new NothingToState();
    }

    private boolean isTheirs(ThirdPartyAction action) {
        Set<Party> parts = turn.file().parties(turn.actor());
        return switch (action.by()) {
            case WHO_WORKS_IT -> parts.contains(Party.ANALYST);
            case DATA_PROTECTION -> slotOf(ApproverRole.DPO).eligible().contains(turn.who());
            case LEGAL -> slotOf(ApproverRole.LEGAL).eligible().contains(turn.who());
            case WHO_SEES_IT -> true;
            case WHO_IS_TO_ANSWER -> parts.contains(Party.APPROVER)
                    || (parts.contains(Party.ANALYST) && turn.actor().is(known().beside().assignee()));
        };
    }

    private ApproverRole heldBy(ApproverRole role) {
        return slotOf(role).heldBy();
    }

    /** Who holds that role here: those who ask, filed or rated do not, and another role is asked where it has nobody. */
    private Slot slotOf(ApproverRole role) {
        CaseFile file = turn.file();
        return ApproverSlots.of(List.of(role), file.levelToday(), file.directory(), file.barredFromDeciding()).slots().get(0);
    }

    private ThirdParty known() {
        return turn.file().thirdParty();
    }
}
