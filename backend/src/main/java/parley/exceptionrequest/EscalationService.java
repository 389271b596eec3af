package parley.exceptionrequest;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.platform.sql.Sql;
import parley.ticket.TicketId;

/** Tells people that a decision is late, and the next level that it may decide. Who may decide is said by the clock alone. */
@Singleton
class EscalationService {

    private final Cases cases;
    private final Sql sql;
    private final Clock clock;

    EscalationService(Cases cases, Sql sql, Clock clock) {
        this.cases = cases;
        this.sql = sql;
        this.clock = clock;
    }

    /** Cases that are late, or late by as much time again, and whose people do not know yet; and those asked before anybody counted. */
    List<TicketId> late(int limit) {
        return sql.list(
                """
                select r.ticket_id from exception_escalation e join exception_request r on r.id = e.request_id
                where e.overdue_told_at is null and e.overdue_at <= :now
                union
                select r.ticket_id from exception_escalation e join exception_request r on r.id = e.request_id
                where e.next_level_told_at is null and e.next_level_at <= :now
                union
                select r.ticket_id from exception_request r
                where r.state = 'AWAITING_DECISION' and not exists (select 1 from exception_escalation e where e.request_id = r.id)
                limit :limit""",
                Map.of("now", clock.instant(), "limit", limit),
                row -> new TicketId(row.uuid("ticket_id")));
    }

    @Transactional
    void tell(TicketId ticket) {
        Turn turn = cases.turn(ticket, Actor.SYSTEM);
        cases.watch(turn.file());
        Map<String, Object> values = Map.of("request", turn.file().request().id(), "now", turn.now());
        int overdue = sql.update(
                """
                update exception_escalation set overdue_told_at = :now
                where request_id = :request and overdue_told_at is null and overdue_at <= :now""",
                values);
        int nextLevel = sql.update(
                """
                update exception_escalation set next_level_told_at = :now
                where request_id = :request and next_level_told_at is null and next_level_at <= :now""",
                values);
        if (nextLevel > 0) {
            cases.record(turn.file(), CaseEvent.DECISION_ESCALATED, null, Map.of("roles", rolesAbove(turn.file())));
        } else if (overdue > 0) {
            cases.record(turn.file(), CaseEvent.DECISION_OVERDUE, null, Map.of());
        }
    }

    private static String rolesAbove(CaseFile file) {
        return file.slots().slots().stream()
                .filter(slot -> slot.next() != null && !file.holders().containsKey(slot.role()))
                .map(slot -> slot.next().role().name())
                .distinct()
                .collect(Collectors.joining(","));
    }
}
