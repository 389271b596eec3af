package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.ticket.TicketId;

/** In force and over: an exception starts, ends by the clock, and is closed when nothing is left of it. */
@Singleton
public class EndingService {

    private final Cases cases;
    private final Sql sql;
    private final Clock clock;

    EndingService(Cases cases, Sql sql, Clock clock) {
        this.cases = cases;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public void activate(long number, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        cases.save(turn, turn.activate(), CaseEvent.EXCEPTION_ACTIVATED, Map.of());
    }

    @Transactional
    public void close(long number, Closure closure, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        cases.save(turn, turn.close(closure.removalProof().strip()), CaseEvent.EXCEPTION_CLOSED, Map.of());
    }

    /** Writes down what the clock has decided for the case beside a ticket, and lets the ticket follow. */
    @Transactional
    void followClock(TicketId ticket) {
        Turn turn = cases.turn(ticket, Actor.SYSTEM);
        cases.bringTicketAlong(turn.file(), null);
        cases.oweAnswer(turn.file());
        cases.oweRemoval(turn.file());
    }

    /** Asks the requester once whether the way that they accepted works. */
    @Transactional
    void followUp(TicketId ticket) {
        Turn turn = cases.turn(ticket, Actor.SYSTEM);
        int asked = sql.update(
                """
                update exception_request set follow_up_asked_at = :now
                where ticket_id = :ticket and state = 'RESOLVED_BY_ALTERNATIVE' and follow_up_asked_at is null""",
                Map.of("ticket", ticket.value(), "now", turn.now()));
        if (asked > 0) {
            cases.record(turn.file(), CaseEvent.ALTERNATIVE_FOLLOWED_UP, null, Map.of());
        }
    }

    /**
     * Cases that the clock has moved on, by their tickets; those that ended before a removal was promised; and suspended
     * ones that nobody has and that stand in no line.
     */
    List<TicketId> movedByTheClock(int limit) {
        Instant now = clock.instant();
        return tickets(
                """
                select r.ticket_id from exception_request r where r.state in ('ACTIVE', 'SUSPENDED') and r.valid_until <= :now
                union
                select r.ticket_id from exception_request r where r.state in ('ACTIVE', 'SUSPENDED') and r.review_due_at <= :now
                union
                select r.ticket_id from exception_request r
                where r.state in ('ACTIVE', 'SUSPENDED', 'ENDING') and r.superseded_at <= :now
                union
                select r.ticket_id from exception_request r where r.state = 'ACTIVE' and r.suspends_at <= :now
                union
                select r.ticket_id from exception_request r where r.state = 'APPROVED_PENDING' and r.decided_at <= :prove
                union
                select r.ticket_id from exception_request r join ticket t on t.id = r.ticket_id
                where r.state = 'RESOLVED_BY_ALTERNATIVE' and r.resolved_at <= :try and t.status <> 'CLOSED'
                union
                select r.ticket_id from exception_request r join ticket t on t.id = r.ticket_id
                where r.state = 'DECLINED' and r.decided_at <= :answer and t.status <> 'CLOSED'
                union
                select r.ticket_id from exception_request r
                where r.state = 'ENDING' and not exists (select 1 from promise p where p.ticket_id = r.ticket_id and p.kind = 'REMOVAL')
                union
                select r.ticket_id from exception_request r join ticket t on t.id = r.ticket_id
                where r.state = 'SUSPENDED' and t.assignee_id is null
                and not exists (select 1 from promise p where p.ticket_id = t.id and p.state = 'RUNNING')
                union
                select r.ticket_id from exception_interim i join exception_request r on r.id = i.request_id
                where i.valid_from is not null and i.ended_at is not null and i.removal_proof is null and r.activated_at is null
                and not exists (select 1 from promise p where p.ticket_id = r.ticket_id and p.kind = 'REMOVAL')
                union
                select r.ticket_id from exception_interim i join exception_request r on r.id = i.request_id
                where i.ended_at is null and coalesce(i.valid_until, i.asked_until) <= :now
                limit :limit""",
                Map.of(
                        "now", now,
                        "prove", now.minus(ExceptionRequest.TIME_TO_PROVE),
                        "try", now.minus(ExceptionRequest.TIME_TO_TRY),
                        "answer", now.minus(ExceptionRequest.TIME_TO_ANSWER_A_DECLINE),
                        "limit", limit));
    }

    /** Cases whose requester is to be asked whether the accepted way works. */
    List<TicketId> toFollowUp(int limit) {
        return tickets(
                """
                select r.ticket_id from exception_request r
                where r.state = 'RESOLVED_BY_ALTERNATIVE' and r.resolved_at <= :asked_before and r.follow_up_asked_at is null
                limit :limit""",
                Map.of("asked_before", clock.instant().minus(ExceptionRequest.TIME_TO_FOLLOW_UP), "limit", limit));
    }

    private List<TicketId> tickets(String text, Map<String, Object> parameters) {
        return sql.list(text, parameters, row -> new TicketId(row.uuid("ticket_id")));
    }
}
