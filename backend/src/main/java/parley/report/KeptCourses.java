package parley.report;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.sql.Sql;
import parley.report.CoursePacks.Place;
import parley.report.CoursePacks.Settled;
import parley.report.ReportQueries.Due;
import parley.servicelevel.CalendarVersionId;
import parley.ticket.TicketKind;

/**
 * Keeps the courses of tickets that can no longer be opened again, and what became of their promises, so that the page of
 * a quarter reads packs of them instead of the whole record of each. They are kept in the order in which they were
 * closed. A ticket that is open, or was closed as late as the last that is kept or later, is told from the record, so what
 * is missing here costs time and changes no figure.
 */
@Singleton
class KeptCourses {

    /**
     * Two weeks in which it can be opened again. A callback may suit a month from the day on which it was asked for, so its
     * promise is due by then as well.
     */
    private static final Duration SETTLED_AFTER = Duration.ofDays(35);
    private static final int AT_ONCE = 500;

    private final Sql sql;
    private final ReportQueries queries;
    private final CoursePacks packs;
    private final Clock clock;

    KeptCourses(Sql sql, ReportQueries queries, CoursePacks packs, Clock clock) {
        this.sql = sql;
        this.queries = queries;
        this.packs = packs;
        this.clock = clock;
    }

    /** Goes on where it left off, in the order in which tickets were closed. @return whether there may be more */
    @Transactional
    boolean keepMore() {
        var now = clock.instant();
        var closed = closed(now);
        if (closed.isEmpty()) {
            return false;
        }
        var tickets = closed.stream().map(one -> one.place().ticket()).toList();
        var told = new HashMap<UUID, ToldCourse>();
        queries.coursesOf(tickets, now).forEach(course -> told.put(course.ticket().id(), course));
        var promises = queries.promisesOf(told, now);
        var again = new HashSet<LocalDate>();
        var settled = closed.stream().map(one -> {
            var course = told.get(one.place().ticket());
            var ticket = new KeptTicket(one.requester(), KeptCourse.of(course), promises.getOrDefault(one.place().ticket(), List.of()));
            var kept = new Settled(one.queue(), one.kind(), one.calendar(), one.place(), ticket);
            if (course.wasOpenedAfterClosing()) {
                again.add(kept.day());
            }
            return kept;
        }).toList();
        packs.add(settled, again);
        return closed.size() == AT_ONCE;
    }

    private List<Closed> closed(Instant now) {
        var last = packs.last();
        return sql.list("""
                select t.id, t.closed_at, t.queue_id, t.kind, t.requester_id, p.calendar_version_id
                from (
                    select id from ticket
                    where closed_at >= :from and (closed_at > :from or id > :after) and closed_at < :before
                    order by closed_at, id limit :limit) c
                join ticket t on t.id = c.id
                join promise p on p.ticket_id = t.id and p.kind = 'FIRST_RESPONSE'
                order by t.closed_at, t.id""",
                Map.of("from", last.closedAt(), "after", last.ticket(), "before", now.minus(SETTLED_AFTER), "limit", AT_ONCE),
                row -> new Closed(row.uuid("queue_id"), row.value("kind", TicketKind.class), new CalendarVersionId(row.uuid("calendar_version_id")),
                        new Place(row.instant("closed_at"), row.uuid("id")), row.uuid("requester_id")));
    }

    private record Closed(UUID queue, TicketKind kind, CalendarVersionId calendar, Place place, UUID requester) {}
}
