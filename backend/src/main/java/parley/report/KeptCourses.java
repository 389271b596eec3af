package parley.report;

import io.micronaut.core.annotation.Nullable;
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
import parley.report.KeptTicket.Reception;
import parley.servicelevel.CalendarVersionId;
import parley.servicelevel.PromiseState;
import parley.ticket.Priority;
import parley.ticket.TicketKind;
import parley.ticket.TicketState;

/**
 * Keeps the courses of closed tickets, what became of their promises and how people were received, so that the page of
 * a quarter reads packs of them instead of the whole record of each. They are kept in the order in which they were
 * closed. A ticket that is open, or was closed as late as the last that is kept or later, is told from the record, so what
 * is missing here costs time and changes no figure.
 */
@Singleton
class KeptCourses {

    /** So that nothing is overlooked that was closed by a machine whose clock is behind, or in a transaction that took its time. */
    private static final Duration KEPT_AFTER = Duration.ofDays(1);
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
        var handedOn = handedOn(tickets);
        var again = new HashSet<LocalDate>();
        var settled = closed.stream().map(one -> {
            var course = told.get(one.place().ticket());
            var ticket = new KeptTicket(one.requester(), KeptCourse.of(course), course.finishedOrOpened(), one.reception(handedOn.getOrDefault(course.ticket().id(), 0), course),
                    promises.getOrDefault(course.ticket().id(), List.of()));
            var kept = new Settled(one.queue(), one.kind(), one.calendar(), one.place(), ticket);
            if (course.wasOpenedAfterClosing()) {
                again.add(kept.day());
            }
            return kept;
        }).toList();
        packs.add(settled, again);
        return closed.size() == AT_ONCE;
    }

    /** Somebody opens a ticket again that was closed: as of now it is told. */
    void isOpenAgain(TicketState ticket) {
        packs.takeOut(ticket.id().value(), ticket.queue().value(), ticket.kind(), ticket.createdAt());
    }

    /** How often tickets were handed on by who had them, without a public word. */
    private Map<UUID, Integer> handedOn(List<UUID> tickets) {
        var times = new HashMap<UUID, Integer>();
        sql.list("select h.ticket_id, count(*) as times from hand_over h where h.ticket_id = any(:tickets) and not h.replied and h.from_id is not null group by h.ticket_id",
                Map.of("tickets", tickets), row -> times.put(row.uuid("ticket_id"), row.integer("times")));
        return times;
    }

    private List<Closed> closed(Instant now) {
        var last = packs.last();
        return sql.list("""
                select t.id, t.closed_at, t.queue_id, t.kind, t.requester_id, t.priority, p.calendar_version_id, p.state, p.ended_at
                from (
                    select id from ticket
                    where closed_at >= :from and (closed_at > :from or id > :after) and closed_at < :before
                    order by closed_at, id limit :limit) c
                join ticket t on t.id = c.id
                join promise p on p.ticket_id = t.id and p.kind = 'FIRST_RESPONSE'
                order by t.closed_at, t.id""",
                Map.of("from", last.closedAt(), "after", last.ticket(), "before", now.minus(KEPT_AFTER), "limit", AT_ONCE),
                row -> new Closed(row.uuid("queue_id"), row.value("kind", TicketKind.class), new CalendarVersionId(row.uuid("calendar_version_id")),
                        new Place(row.instant("closed_at"), row.uuid("id")), row.uuid("requester_id"), row.value("priority", Priority.class),
                        row.value("state", PromiseState.class), row.instant("ended_at")));
    }

    /** @param firstResponse what became of the promise of a first word, which ends with the answered call as well */
    private record Closed(
            UUID queue, TicketKind kind, CalendarVersionId calendar, Place place, UUID requester, Priority priority, PromiseState firstResponse,
            @Nullable Instant answeredAt) {

        Reception reception(int handedOn, Course course) {
            var ticket = course.ticket();
            Instant end = answeredAt == null ? place.closedAt() : answeredAt;
            return new Reception(priority, firstResponse.isDone(), (int) ticket.calendar().between(ticket.createdAt(), end).toSeconds(), handedOn);
        }
    }
}
