package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.Ids;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;

/** Deciding: the approvers are asked, open the papers, and agree, ask for more, or decline with a way on. */
@Singleton
public class DecisionService {

    private final Cases cases;
    private final CompanyZone zone;
    private final DecisionRepository decisions;
    private final Sql sql;

    DecisionService(Cases cases, CompanyZone zone, DecisionRepository decisions, Sql sql) {
        this.cases = cases;
        this.zone = zone;
        this.decisions = decisions;
        this.sql = sql;
    }

    @Transactional
    public void ask(long number, DecisionRequest asked, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        Term term = Term.of(asked.firstDay(), asked.lastDay(), zone.zone());
        String because = asked.noAlternativeBecause() == null || asked.noAlternativeBecause().isBlank()
                ? null
                : asked.noAlternativeBecause().strip();
        cases.save(
                turn,
                turn.askForDecision(term, because),
                CaseEvent.DECISION_ASKED,
                Map.of("firstDay", asked.firstDay().toString(), "lastDay", asked.lastDay().toString()));
    }

    /** Notes that an approver opened a paper of the case as it stands; noting it again changes nothing. */
    @Transactional
    public void open(long number, Paper paper, CurrentUser by) {
        Turn turn = cases.turn(number, by, null);
        if (!turn.file().parties(turn.actor()).contains(Party.APPROVER)) {
            throw new NothingHere();
        }
        ExceptionRequest request = turn.file().request();
        int noted = sql.update(
                """
                insert into paper_reading (id, request_id, person_id, paper, snapshot, opened_at)
                values (:id, :request, :person, :paper, :snapshot, :now) on conflict do nothing""",
                Map.of(
                        "id", Ids.next(),
                        "request", request.id(),
                        "person", by.id().value(),
                        "paper", paper,
                        "snapshot", turn.file().snapshot(),
                        "now", turn.now()));
        if (noted > 0) {
            cases.recordInternally(turn.file(), CaseEvent.PAPER_OPENED, by.id().value(), Map.of("paper", paper.name()));
        }
    }

    @Transactional
    public void approve(long number, Approval approval, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        Slot slot = turn.slotToFill(CaseAction.APPROVE, approval.role());
        String accepts = approval.accepts() == null ? null : approval.accepts().strip();
        ExceptionRequest next = turn.approve(slot, accepts);
        DecisionOutcome outcome =
                turn.file().conditions().isEmpty() ? DecisionOutcome.APPROVE : DecisionOutcome.APPROVE_WITH_CONDITIONS;
        boolean last = next.state() != CaseState.AWAITING_DECISION;
        save(
                turn,
                next,
                decision(turn, outcome, slot, null, null, accepts),
                CaseEvent.EXCEPTION_APPROVED,
                Map.of("role", slot.role().name(), "last", last));
    }

    @Transactional
    public void decline(long number, Decline decline, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        String reason = decline.reason().strip();
        ExceptionRequest next = turn.decline(reason);
        Slot slot = turn.slotSpokenFor();
        save(
                turn,
                next,
                decision(turn, DecisionOutcome.DECLINE, slot, decline.category(), reason, null),
                CaseEvent.EXCEPTION_DECLINED,
                Map.of("role", slot.role().name(), "category", decline.category().name()));
    }

    @Transactional
    public void askForMore(long number, MoreNeeded more, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        String question = more.question().strip();
        ExceptionRequest next = turn.askForMore(question);
        Slot slot = turn.slotSpokenFor();
        save(
                turn,
                next,
                decision(turn, DecisionOutcome.ASK_FOR_MORE, slot, null, question, null),
                CaseEvent.MORE_ASKED,
                Map.of("role", slot.role().name()));
    }

    /** Others decide anew. */
    @Transactional
    public void appeal(long number, AppealAsked asked, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        cases.save(turn, turn.appeal(asked.reason().strip()), CaseEvent.EXCEPTION_APPEALED, Map.of());
    }

    private void save(Turn turn, ExceptionRequest next, Decision decision, CaseEvent event, Map<String, Object> detail) {
        decisions.save(decision);
        Map<String, Object> all = new HashMap<>(detail);
        all.put("snapshot", decision.snapshot());
        all.put("residualOnceMet", decision.residualOnceMet().name());
        all.put("singlePerson", decision.singlePerson());
        cases.save(turn, turn.file().with(decision).with(next), event, all);
    }

    static Decision decision(
            Turn turn,
            DecisionOutcome outcome,
            Slot slot,
            @Nullable DeclineReason category,
            @Nullable String reason,
            @Nullable String accepts) {
        CaseFile file = turn.file();
        return new Decision(
                Ids.next(),
                file.request().id(),
                file.round(),
                outcome,
                slot.role(),
                slot.heldBy(),
                turn.who(),
                category,
                reason,
                accepts,
                file.snapshot(),
                file.rating().inherent(),
                file.residualNow(),
                file.residualOnceMet(),
                outcome != DecisionOutcome.DECLINE && outcome != DecisionOutcome.ASK_FOR_MORE && turn.holdsAnother(slot),
                file.directory().cameLately(slot.heldBy(), turn.who()),
                turn.now());
    }
}
