package parley.report;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.report.Course.Asked;
import parley.report.KeptCourse.Waited;
import parley.ticket.TicketStatus;

/**
 * Keeps the courses of tickets that can no longer be opened again, and what became of their promises, so that the page of
 * a quarter reads one row for each of them instead of its whole record. They are kept in the order in which they were
 * closed. A ticket that is open, or was closed as late as the last that is kept or later, is told from the record, so what
 * is missing here costs time and changes no figure.
 */
@Singleton
class KeptCourses {

    static final String COURSE_COLUMNS = """
            t.ticket_id as id, t.created_at, t.calendar_version_id, t.answered_at, t.first_solved_at, t.last_solved_at, t.ended_at, t.first_response_business,
            t.our_turn_business, t.first_resolution_business, t.full_resolution_business, t.our_turn_calendar, t.came_back, t.hand_overs""";

    /** The tickets about which nothing kept counts, asked between two moments. */
    static final String UNSETTLED = """
            (select o.id from %s join ticket o on o.status = standing.status
             where o.created_at >= :asked_from and o.created_at < :until
             union all
             select f.id from ticket f
             where f.created_at >= :asked_from and f.created_at < :until
               and f.closed_at >= (select coalesce(max(kept_until.closed_at), cast('1970-01-01 00:00:00+00' as timestamp with time zone)) from kept_course kept_until))"""
            .formatted(TicketStatus.table(TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.WAITING_ON_REQUESTER, TicketStatus.WAITING_ON_OTHERS, TicketStatus.ON_HOLD,
                    TicketStatus.RESOLVED));

    /**
     * Two weeks in which it can be opened again. A callback may suit a month from the day on which it was asked for, so its
     * promise is due by then as well.
     */
    private static final Duration SETTLED_AFTER = Duration.ofDays(35);
    private static final int AT_ONCE = 500;

    private final Sql sql;
    private final ReportQueries queries;
    private final Clock clock;

    KeptCourses(Sql sql, ReportQueries queries, Clock clock) {
        this.sql = sql;
        this.queries = queries;
        this.clock = clock;
    }

    static KeptCourse read(Row row, Asked ticket) {
        return new KeptCourse(
                ticket, row.instant("answered_at"), row.instant("first_solved_at"), row.instant("last_solved_at"), row.instant("ended_at"),
                new Waited(
                        micros(row, "first_response_business"), micros(row, "our_turn_business"), micros(row, "first_resolution_business"),
                        micros(row, "full_resolution_business")),
                micros(row, "our_turn_calendar"), row.flag("came_back"), row.integer("hand_overs"));
    }

    private static Duration micros(Row row, String column) {
        return Duration.of(row.number(column), ChronoUnit.MICROS);
    }

    /** Goes on where it left off, in the order in which tickets were resolved. @return whether there may be more */
    @Transactional
    boolean keepMore() {
        var now = clock.instant();
        var settled = settled(now);
        if (settled.isEmpty()) {
            return false;
        }
        var tickets = settled.stream().map(Settled::ticket).toList();
        var told = new HashMap<UUID, ToldCourse>();
        queries.coursesOf(tickets, now).forEach(course -> told.put(course.ticket().id(), course));
        forget(tickets);
        sql.each("""
                insert into kept_course (ticket_id, created_at, queue_id, kind, requester_id, closed_at, calendar_version_id, answered_at, first_solved_at,
                    last_solved_at, ended_at, first_response_business, our_turn_business, first_resolution_business, full_resolution_business,
                    our_turn_calendar, came_back, hand_overs)
                select t.id, t.created_at, t.queue_id, t.kind, t.requester_id, t.closed_at, :version, :answered, :first, :last, :ended,
                    :first_response_business, :our_turn_business, :first_resolution_business, :full_resolution_business, :our_turn_calendar, :back, :hand_overs
                from ticket t where t.id = :ticket""",
                settled.stream().map(one -> values(one, KeptCourse.of(told.get(one.ticket())))).toList());
        sql.update("""
                insert into kept_promise (promise_kind, due_at, kept, calendar_version_id, promise_id, ticket_id, created_at, queue_id, kind, requester_id)
                select %s, p.id, t.id, t.created_at, t.queue_id, t.kind, t.requester_id
                from ticket t join promise p on p.ticket_id = t.id and %s
                where t.id = any(:tickets)""".formatted(ReportQueries.DUE, ReportQueries.IS_DUE), Map.of("tickets", tickets, "now", now));
        return settled.size() == AT_ONCE;
    }

    /** Hardly ever is one among them: a case that was opened once more after it had been kept, and closed again. */
    private void forget(List<UUID> tickets) {
        if (sql.update("delete from kept_course where ticket_id = any(:tickets)", Map.of("tickets", tickets)) > 0) {
            sql.update("delete from kept_promise where ticket_id = any(:tickets)", Map.of("tickets", tickets));
        }
    }

    private List<Settled> settled(Instant now) {
        var last = sql.first("select closed_at, ticket_id from kept_course order by closed_at desc, ticket_id desc limit 1", Map.of(),
                row -> new Place(row.instant("closed_at"), row.uuid("ticket_id"))).orElse(Place.FIRST);
        return sql.list("""
                select t.id, p.calendar_version_id
                from (
                    select id from ticket
                    where closed_at >= :from and (closed_at > :from or id > :after) and closed_at < :before
                    order by closed_at, id limit :limit) t
                join promise p on p.ticket_id = t.id and p.kind = 'FIRST_RESPONSE'""",
                Map.of("from", last.closedAt(), "after", last.ticket(), "before", now.minus(SETTLED_AFTER), "limit", AT_ONCE),
                row -> new Settled(row.uuid("id"), row.uuid("calendar_version_id")));
    }

    private static Map<String, Object> values(Settled settled, KeptCourse course) {
        var values = new HashMap<String, Object>();
        values.put("ticket", settled.ticket());
        values.put("version", settled.calendarVersion());
        values.put("answered", course.answeredAt());
        values.put("first", course.firstSolvedAt());
        values.put("last", course.lastSolvedAt());
        values.put("ended", course.endedAt());
        values.put("first_response_business", micros(course.business().firstResponse()));
        values.put("our_turn_business", micros(course.business().ourTurn()));
        values.put("first_resolution_business", micros(course.business().firstResolution()));
        values.put("full_resolution_business", micros(course.business().fullResolution()));
        values.put("our_turn_calendar", micros(course.ourTurn()));
        values.put("back", course.cameBack());
        values.put("hand_overs", course.handOvers());
        return values;
    }

    private static long micros(Duration waited) {
        return waited.toNanos() / 1_000;
    }

    private record Place(Instant closedAt, UUID ticket) {

        static final Place FIRST = new Place(Instant.EPOCH, new UUID(0, 0));
    }

    private record Settled(UUID ticket, UUID calendarVersion) {}
}
