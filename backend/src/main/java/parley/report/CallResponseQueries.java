package parley.report;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.call.CallSight;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.servicelevel.BusinessCalendar;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarVersionId;
import parley.ticket.TicketSight;

/**
 * Reads what the figures about calls are made of, one statement for each: calls and rings of the queues that the viewer
 * answers for, bounded by the period through the indexes of the queue by moment; calls back by due moment.
 */
@Singleton
class CallResponseQueries {

    private final Sql sql;
    private final BusinessCalendars calendars;

    CallResponseQueries(Sql sql, BusinessCalendars calendars) {
        this.sql = sql;
        this.calendars = calendars;
    }

    /** Calls of which a telephone system told, as far as it is clear how they went; what was written down by hand waited for nobody. */
    List<CallFact> callsBetween(Instant from, Instant until, Scope scope) {
        return sql.list("""
                select c.id, c.started_at, c.answered_at, c.ended_at, c.outcome, q.name as queue_name,
                       (select t.number from ticket t where t.id = c.ticket_id and %s) as ticket
                from phone_call c
                join queue q on q.id = c.queue_id
                where c.queue_id = any(:queues) and c.started_at >= :from and c.started_at < :until and c.line_id is not null
                  and (c.answered_at is not null or c.outcome in ('MISSED', 'ABANDONED')) and %s""".formatted(TicketSight.WORKS, CallSight.WORKS_CALL),
                values(from, until, scope), CallResponseQueries::call);
    }

    private static CallFact call(Row row) {
        var answered = row.instant("answered_at");
        var result = answered != null ? CallResult.ANSWERED : row.text("outcome").equals("MISSED") ? CallResult.NOT_ANSWERED : CallResult.HUNG_UP_SOON;
        var waited = Duration.between(row.instant("started_at"), answered != null ? answered : row.instant("ended_at"));
        return new CallFact(row.uuid("id"), row.instant("started_at"), row.text("queue_name"), result, waited, answered != null, row.numberOrNull("ticket"));
    }

    /** Rings that somebody answered one way or the other, or not; where the caller gave up or somebody else was faster, nobody could. */
    List<CallFact> ringsBetween(Instant from, Instant until, Scope scope) {
        return sql.list("""
                select f.id, f.shown_at, x.outcome, x.seconds, q.name as queue_name,
                       (select t.number from ticket t where t.id = c.ticket_id and %s) as ticket
                from queue q
                left join offer f on f.queue_id = q.id and f.shown_at >= :from and f.shown_at < :until
                join offer_outcome x on x.offer_id = f.id and x.outcome in ('ACCEPTED', 'PASSED', 'RANG_OUT')
                join phone_call c on c.id = f.call_id
                where q.id = any(:queues) and f.kind = 'CALL' and %s"""
                .formatted(TicketSight.WORKS, CallSight.WORKS_CALL),
                values(from, until, scope), CallResponseQueries::ring);
    }

    private static CallFact ring(Row row) {
        var result = switch (row.text("outcome")) {
            case "ACCEPTED" -> CallResult.ANSWERED;
            case "PASSED" -> CallResult.DECLINED;
            default -> CallResult.RANG_OUT;
        };
        return new CallFact(row.uuid("id"), row.instant("shown_at"), row.text("queue_name"), result, Duration.ofMillis(Math.round(row.decimal("seconds") * 1000)),
                result == CallResult.ANSWERED, row.numberOrNull("ticket"));
    }

    /** Calls back that came due; what was called off before that was not owed any more. */
    List<CallFact> callbacksDueBetween(Instant from, Instant until, Scope scope) {
        return sql.list("""
                select c.id, c.not_before, c.due_at, c.end_kind, c.ended_at, q.name as queue_name, t.number as ticket,
                       (select v.id from business_calendar b join calendar_version v on v.calendar_id = b.id
                        where (b.id = q.calendar_id or q.calendar_id is null and b.standard) and (v.number = 1 or v.published_at <= c.created_at)
                        order by v.number desc limit 1) as calendar_version_id
                from callback c
                left join ticket t on t.id = c.ticket_id
                join queue q on q.id = coalesce(t.queue_id, c.queue_id)
                where c.due_at >= :from and c.due_at < :until and q.id = any(:queues)
                  and (c.end_kind is null or c.end_kind <> 'REQUESTER_DONE' or c.ended_at > c.due_at) and %s""".formatted(CallSight.WORKS_CALLBACK),
                values(from, until, scope), row -> callback(row, scope));
    }

    private CallFact callback(Row row, Scope scope) {
        var end = row.text("end_kind");
        var ended = row.instant("ended_at");
        boolean called = end != null && !end.equals("REQUESTER_DONE");
        var kept = called && !ended.isAfter(row.instant("due_at"));
        var calendar = calendars.version(new CalendarVersionId(row.uuid("calendar_version_id")));
        var waited = waited(row.instant("not_before"), ended == null ? scope.now() : ended, calendar, scope);
        return new CallFact(row.uuid("id"), row.instant("due_at"), row.text("queue_name"), kept ? CallResult.KEPT : CallResult.BROKEN, waited,
                "REACHED".equals(end), row.numberOrNull("ticket"));
    }

    /** Who was called before it suited them did not wait. */
    private static Duration waited(Instant from, Instant until, BusinessCalendar calendar, Scope scope) {
        return until.isBefore(from) ? Duration.ZERO : scope.time().between(from, until, calendar);
    }

    private static Map<String, Object> values(Instant from, Instant until, Scope scope) {
        var values = new HashMap<String, Object>(TicketSight.viewer(scope.viewer()));
        values.put("queues", scope.chosen());
        values.put("from", from);
        values.put("until", until);
        return values;
    }
}
