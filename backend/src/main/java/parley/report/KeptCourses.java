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

/**
 * Keeps the courses of tickets that can no longer be opened again, so that the page of a quarter reads one row for each
 * of them instead of its whole record. What is kept holds for as long as the ticket is closed as it was then; of any
 * other the record is read, so a row that is missing costs time and changes no figure.
 */
@Singleton
class KeptCourses {

    static final String COLUMNS = """
            k.calendar_version_id, k.answered_at, k.first_solved_at, k.last_solved_at, k.ended_at, k.our_turn_business, k.our_turn_calendar,
            k.came_back, k.hand_overs""";
    /** About a ticket t and what is kept of it. */
    static final String OF_TICKET = "k.ticket_id = t.id and k.closed_at = t.closed_at";

    /** A week to close by itself, two in which it can be opened again, and one to spare. */
    private static final Duration SETTLED_AFTER = Duration.ofDays(28);
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
                Map.of(TimeCounted.BUSINESS, micros(row, "our_turn_business"), TimeCounted.CALENDAR, micros(row, "our_turn_calendar")),
                row.flag("came_back"), row.integer("hand_overs"));
    }

    private static Duration micros(Row row, String column) {
        return Duration.of(row.number(column), ChronoUnit.MICROS);
    }

    /** Goes on where it left off, in the order in which tickets were resolved. @return whether there may be more */
    @Transactional
    boolean keepMore() {
        var now = clock.instant();
        var settled = settled(now);
        var told = new HashMap<UUID, ToldCourse>();
        queries.coursesOf(settled.stream().map(Settled::ticket).toList(), now).forEach(course -> told.put(course.ticket().id(), course));
        sql.each("""
                insert into kept_course (ticket_id, resolved_at, closed_at, calendar_version_id, answered_at, first_solved_at, last_solved_at, ended_at,
                    our_turn_business, our_turn_calendar, came_back, hand_overs)
                values (:ticket, :resolved, :closed, :version, :answered, :first, :last, :ended, :business, :calendar, :back, :hand_overs)""",
                settled.stream().map(one -> values(one, KeptCourse.of(told.get(one.ticket())))).toList());
        return settled.size() == AT_ONCE;
    }

    private List<Settled> settled(Instant now) {
        var last = sql.first("select resolved_at, ticket_id from kept_course order by resolved_at desc, ticket_id desc limit 1", Map.of(),
                row -> new Place(row.instant("resolved_at"), row.uuid("ticket_id"))).orElse(Place.FIRST);
        return sql.list("""
                select t.id, t.resolved_at, t.closed_at, p.calendar_version_id
                from (
                    select id, resolved_at, closed_at from ticket
                    where status = 'CLOSED' and resolved_at >= :from and (resolved_at > :from or id > :after) and resolved_at < :before
                    order by status, resolved_at, id limit :limit) t
                join promise p on p.ticket_id = t.id and p.kind = 'FIRST_RESPONSE'""",
                Map.of("from", last.resolvedAt(), "after", last.ticket(), "before", now.minus(SETTLED_AFTER), "limit", AT_ONCE),
                row -> new Settled(row.uuid("id"), row.instant("resolved_at"), row.instant("closed_at"), row.uuid("calendar_version_id")));
    }

    private static Map<String, Object> values(Settled settled, KeptCourse course) {
        var values = new HashMap<String, Object>();
        values.put("ticket", settled.ticket());
        values.put("resolved", settled.resolvedAt());
        values.put("closed", settled.closedAt());
        values.put("version", settled.calendarVersion());
        values.put("answered", course.answeredAt());
        values.put("first", course.firstSolvedAt());
        values.put("last", course.lastSolvedAt());
        values.put("ended", course.endedAt());
        values.put("business", micros(course, TimeCounted.BUSINESS));
        values.put("calendar", micros(course, TimeCounted.CALENDAR));
        values.put("back", course.cameBack());
        values.put("hand_overs", course.handOvers());
        return values;
    }

    private static long micros(KeptCourse course, TimeCounted time) {
        return course.ourTurn().get(time).toNanos() / 1_000;
    }

    private record Place(Instant resolvedAt, UUID ticket) {

        static final Place FIRST = new Place(Instant.EPOCH, new UUID(0, 0));
    }

    private record Settled(UUID ticket, Instant resolvedAt, Instant closedAt, UUID calendarVersion) {}
}
