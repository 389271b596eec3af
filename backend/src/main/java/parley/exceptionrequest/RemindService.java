package parley.exceptionrequest;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import parley.platform.sql.Sql;
import parley.ticket.TicketId;

/** Tells people beforehand what the clock will do, and again and again what nobody has done after it. */
@Singleton
class RemindService {

    private static final Duration BEFORE_SUSPENSION = Duration.ofDays(7);
    private static final Duration BETWEEN_WORDS_ABOUT_REMOVAL = Duration.ofDays(3);

    private final Cases cases;
    private final Sql sql;
    private final Clock clock;

    RemindService(Cases cases, Sql sql, Clock clock) {
        this.cases = cases;
        this.sql = sql;
        this.clock = clock;
    }

    /** Cases that are suspended soon, and whose people do not know yet. */
    List<TicketId> nearSuspension(int limit) {
        Instant now = clock.instant();
        return tickets(
                """
                select r.ticket_id from exception_request r
                where r.state = 'ACTIVE' and r.suspends_at > :now and r.suspends_at <= :soon
                and (r.suspension_told_for is null or r.suspension_told_for <> r.suspends_at)
                limit :limit""",
                Map.of("now", now, "soon", now.plus(BEFORE_SUSPENSION), "limit", limit));
    }

    @Transactional
    void tellOfSuspension(TicketId ticket) {
        Turn turn = cases.turn(ticket, Actor.SYSTEM);
        int told = sql.update(
                """
                update exception_request set suspension_told_for = suspends_at
                where ticket_id = :ticket and state = 'ACTIVE' and suspends_at is not null
                and (suspension_told_for is null or suspension_told_for <> suspends_at)""",
                Map.of("ticket", ticket.value()));
        if (told > 0) {
            cases.record(turn.file(), CaseEvent.SUSPENSION_NEAR, null, Map.of());
        }
    }

    /** Exceptions that are over for days, and not proven to be removed. */
    List<TicketId> notRemoved(int limit) {
        return tickets(
                """
                select r.ticket_id from exception_request r
                where r.state = 'ENDING' and coalesce(r.grace_until, r.ended_at) <= :since
                and (r.not_removed_told_at is null or r.not_removed_told_at <= :since)
                limit :limit""",
                Map.of("since", clock.instant().minus(BETWEEN_WORDS_ABOUT_REMOVAL), "limit", limit));
    }

    @Transactional
    void tellOfRemoval(TicketId ticket) {
        Turn turn = cases.turn(ticket, Actor.SYSTEM);
        int told = sql.update(
                """
                update exception_request set not_removed_told_at = :now
                where ticket_id = :ticket and state = 'ENDING' and (not_removed_told_at is null or not_removed_told_at <= :since)""",
                Map.of("ticket", ticket.value(), "now", turn.now(), "since", turn.now().minus(BETWEEN_WORDS_ABOUT_REMOVAL)));
        if (told > 0) {
            cases.record(turn.file(), CaseEvent.EXCEPTION_NOT_REMOVED, null, Map.of());
        }
    }

    private List<TicketId> tickets(String text, Map<String, Object> parameters) {
        return sql.list(text, parameters, row -> new TicketId(row.uuid("ticket_id")));
    }
}
