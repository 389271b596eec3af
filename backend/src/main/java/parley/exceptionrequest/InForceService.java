package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.People;
import parley.account.PersonId;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.ticket.TicketId;

/** While it is in force: suspended and resumed, taken over from somebody who left, given back, revoked. */
@Singleton
public class InForceService {

    private final Cases cases;
    private final ConditionRepository conditions;
    private final DecisionRepository decisions;
    private final People people;
    private final Sql sql;

    InForceService(Cases cases, ConditionRepository conditions, DecisionRepository decisions, People people, Sql sql) {
        this.cases = cases;
        this.conditions = conditions;
        this.decisions = decisions;
        this.people = people;
        this.sql = sql;
    }

    @Transactional
    public void suspend(long number, Suspended suspended, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        String reason = suspended.reason().strip();
        ExceptionRequest next = turn.suspend(suspended.cause(), suspended.failed() != null, reason);
        CaseFile file = suspended.failed() == null ? turn.file() : broken(turn, suspended.failed(), reason);
        cases.save(turn, file.with(next), CaseEvent.EXCEPTION_SUSPENDED, Map.of("cause", suspended.cause().name(), "reason", reason));
    }

    @Transactional
    public void resume(long number, Resumption resumption, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        cases.save(turn, turn.resume(), CaseEvent.EXCEPTION_RESUMED, Map.of("reason", resumption.reason().strip()));
    }

    /** Somebody takes over for the requester, or for an approver, who left. */
    @Transactional
    public void takeOver(long number, Succession succession, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        turn.allow(CaseAction.TAKE_OVER);
        if (turn.file().requesterLeft()) {
            takeOverRequest(turn, succession.successor());
        } else {
            takeOverApproval(turn);
        }
    }

    @Transactional
    public void giveBack(long number, GivingBack givingBack, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        String reason = givingBack.reason() == null || givingBack.reason().isBlank() ? null : givingBack.reason().strip();
        cases.save(turn, turn.giveBack(reason), CaseEvent.EXCEPTION_GIVEN_BACK, Map.of());
    }

    @Transactional
    public void revoke(long number, Revocation revocation, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ExceptionRequest next = turn.revoke(
                revocation.reason().strip(), revocation.message().strip(), Duration.ofHours(revocation.graceHours()));
        cases.save(turn, next, CaseEvent.EXCEPTION_REVOKED, Map.of("graceUntil", next.ending().graceUntil().toString()));
    }

    @Transactional
    public void reportUse(long number, UseFound found, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        cases.save(turn, turn.reportUse(found.note().strip()), CaseEvent.EXCEPTION_STILL_IN_USE, Map.of());
    }

    /** Somebody left: cases that were granted and that they need, or agreed to, wait for somebody who takes over. */
    @Transactional
    void left(PersonId person) {
        casesOf(person).forEach(ticket -> {
            Turn turn = cases.turn(ticket, Actor.SYSTEM);
            ExceptionRequest next = turn.file().request().withoutThem(person.value(), turn.now());
            if (next != turn.file().request() && next.state() == turn.file().request().state()) {
                cases.save(turn, next, CaseEvent.SUSPENSION_NEAR, Map.of("left", person.value().toString()));
            }
        });
    }

    /** Whoever has a case that somebody asked for who left, and about which nothing is decided, is told. */
    @Transactional
    void askedAndLeft(PersonId person) {
        sql.list(
                """
                select r.ticket_id from exception_request r join person p on p.id = r.requester_id and not p.active
                where r.requester_id = :person and r.state in ('DRAFT', 'SUBMITTED', 'IN_CONVERSATION', 'ALTERNATIVE_OFFERED', 'AWAITING_DECISION')
                order by r.number""",
                Map.of("person", person.value()),
                row -> new TicketId(row.uuid("ticket_id")))
                .forEach(ticket -> cases.record(cases.turn(ticket, Actor.SYSTEM).file(), CaseEvent.REQUESTER_LEFT, null, Map.of()));
    }

    /** Requesters of granted cases who left and are missed by nobody, as those who left before a case was granted were once. */
    List<PersonId> leftUnnoticed(int limit) {
        return sql.list(
                """
                select distinct r.requester_id from exception_request r join person p on p.id = r.requester_id and not p.active
                where r.state in ('APPROVED_PENDING', 'ACTIVE', 'SUSPENDED') and r.left_id is null limit :limit""",
                Map.of("limit", limit),
                row -> new PersonId(row.uuid("requester_id")));
    }

    private List<TicketId> casesOf(PersonId person) {
        return sql.list(
                """
                select r.ticket_id from exception_request r
                where r.state in ('APPROVED_PENDING', 'ACTIVE', 'SUSPENDED') and r.left_id is null
                and exists (select 1 from person p where p.id = :person and not p.active)
                and (r.requester_id = :person or exists (
                    select 1 from exception_decision d where d.request_id = r.id and d.decided_by = :person
                    and d.outcome in ('APPROVE', 'APPROVE_WITH_CONDITIONS') and not exists (
                        select 1 from exception_decision later where later.request_id = r.id and later.role = d.role
                        and later.outcome in ('APPROVE', 'APPROVE_WITH_CONDITIONS') and later.decided_at > d.decided_at)))
                order by r.number""",
                Map.of("person", person.value()),
                row -> new TicketId(row.uuid("ticket_id")));
    }

    private void takeOverRequest(Turn turn, @Nullable UUID successor) {
        if (successor == null || people.active(new PersonId(successor)).isEmpty()) {
            throw new InvalidFields("/successor", "is nobody who works here");
        }
        UUID left = turn.file().request().requesterId();
        ExceptionRequest next = turn.takeOverRequest(successor, leftToo(turn, left));
        cases.save(turn, next, CaseEvent.EXCEPTION_TAKEN_OVER, Map.of("left", left.toString(), "person", successor.toString()));
        cases.watch(cases.turn(new TicketId(next.ticketId()), Actor.SYSTEM).file());
    }

    private void takeOverApproval(Turn turn) {
        UUID left = turn.file().request().suspension().left();
        Slot slot = turn.slotLeft();
        ExceptionRequest next = turn.takeOverApproval(leftToo(turn, left));
        Decision taken = DecisionService.decision(turn, DecisionOutcome.APPROVE, slot, null, null, acceptedBy(turn, slot));
        decisions.save(taken);
        cases.save(
                turn,
                turn.file().with(taken).with(next),
                CaseEvent.EXCEPTION_TAKEN_OVER,
                Map.of("role", slot.role().name(), "left", left.toString()));
    }

    private static @Nullable String acceptedBy(Turn turn, Slot slot) {
        return turn.file().decisions().stream()
                .filter(decision -> decision.isApproval() && decision.role() == slot.role())
                .map(Decision::accepts)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Another one of the case who left in the meantime. Before it was granted a vote of somebody who left does not count anyway. */
    private @Nullable UUID leftToo(Turn turn, UUID left) {
        CaseFile file = turn.file();
        if (!file.isGranted()) {
            return null;
        }
        List<UUID> parts = new ArrayList<>();
        parts.add(file.request().requesterId());
        file.decisions().stream().filter(Decision::isApproval).forEach(decision ->
                file.lastToAgree(decision.role()).ifPresent(parts::add));
        parts.remove(left);
        return sql.first(
                        "select id from person where id = any(:people) and id <> :left and not active order by id",
                        Map.of("people", parts, "left", left),
                        row -> row.uuid("id"))
                .orElse(null);
    }

    private CaseFile broken(Turn turn, UUID id, String because) {
        Condition condition = turn.file().conditions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NothingHere::new);
        Condition failed = conditions.update(condition.failed(because, turn.now()));
        return turn.file().withConditions(turn.file().conditions().stream()
                .map(each -> each.id().equals(id) ? failed : each)
                .toList());
    }
}
