package parley.exceptionrequest;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.platform.sql.Sql;
import parley.ticket.TicketId;

/** Tells people beforehand what the clock will do, and again and again what nobody has done after it. */
@Singleton
class RemindService {

    private static final Duration BEFORE_SUSPENSION = Duration.ofDays(7);
    private static final Duration BETWEEN_WORDS_ABOUT_REMOVAL = Duration.ofDays(3);

    private static final List<Integer> DAYS_BEFORE_END = List.of(30, 14, 7, 1);

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

    /** Exceptions that end soon, and whose people were not reminded as late as that. */
    List<TicketId> nearEnd(int limit) {
        Instant now = clock.instant();
        Map<String, Object> parameters = new HashMap<>(Map.of("now", now, "limit", limit));
        StringBuilder near = new StringBuilder("false");
        for (int days : DAYS_BEFORE_END) {
            parameters.put("in_" + days, now.plus(Duration.ofDays(days)));
            near.append(" or (r.valid_until <= :in_%1$d and (r.reminded_days is null or r.reminded_days > %1$d))".formatted(days));
        }
        return tickets(
                "select r.ticket_id from exception_request r where r.state = 'ACTIVE' and r.superseded_at is null and r.valid_until > :now and (%s) limit :limit"
                        .formatted(near),
                parameters);
    }

    /** An exception that was granted for fewer days than that is not said to end in so many. */
    @Transactional
    void tellOfEnd(TicketId ticket) {
        Turn turn = cases.turn(ticket, Actor.SYSTEM);
        ExceptionRequest request = turn.file().request();
        if (request.state() != CaseState.ACTIVE) {
            return;
        }
        DAYS_BEFORE_END.stream()
                .filter(days -> !turn.now().plus(Duration.ofDays(days)).isBefore(request.term().validUntil()))
                .min(Comparator.naturalOrder())
                .ifPresent(days -> remind(turn, days));
    }

    private void remind(Turn turn, int days) {
        ExceptionRequest request = turn.file().request();
        int told = sql.update(
                """
                update exception_request set reminded_days = :days
                where id = :id and (reminded_days is null or reminded_days > :days)""",
                Map.of("id", request.id(), "days", days));
        if (told > 0 && request.term().days() >= days) {
            cases.record(turn.file(), CaseEvent.EXCEPTION_ENDS_SOON, null, Map.of("days", days));
        }
    }

    private List<TicketId> tickets(String text, Map<String, Object> parameters) {
        return sql.list(text, parameters, row -> new TicketId(row.uuid("ticket_id")));
    }
}
