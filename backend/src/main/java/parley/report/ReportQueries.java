package parley.report;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.exceptionrequest.CaseState;
import parley.exceptionrequest.StateByTheClock;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.report.Course.Asked;
import parley.report.ToldCourse.Event;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarVersionId;
import parley.servicelevel.PromiseKind;
import parley.ticket.Priority;
import parley.ticket.TicketKind;
import parley.ticket.TicketSight;
import parley.ticket.TicketStatus;

/**
 * Reads what reports are made of, one statement for each part of the page: tickets of the queues that the viewer
 * answers for, bounded by the period through the index of the queue by creation, of promises by due moment, of tickets
 * by status and resolution.
 */
@Singleton
class ReportQueries {

    /**
     * The ticket, the calendar by which it was promised, and what the record says of its course, for those that the first
     * table names. Outer joins, so that H2 begins with them and not with a table that it takes for a smaller one.
     */
    private static final String COURSE = """
            select t.id, t.created_at, p.calendar_version_id, a.seq, a.kind, a.at, a.detail
            from %s c
            left join ticket t on t.id = c.id
            left join promise p on p.ticket_id = t.id and p.kind = 'FIRST_RESPONSE'
            left join activity a on a.ticket_id = t.id and a.kind = any(:events)
            """;

    /** What became of a promise p, where it was kept or has come due. */
    static final String DUE = "p.kind as promise_kind, coalesce(p.breached_at, p.due_at) as due_at, p.state = 'MET' as kept, p.calendar_version_id";
    static final String IS_DUE = "(p.state = 'MET' or p.breached_at is not null or p.state = 'RUNNING' and p.due_at <= :now)";

    private static final String IN_SCOPE = """
            t.queue_id = any(:queues) and (cast(:kind as varchar(20)) is null or t.kind = :kind) and """ + " " + TicketSight.WORKS_AMONG_MANY;

    /** The activity's detail is a JSON object in which a quotation mark within a text is escaped: this is the key and nothing else. */
    private static final String STATUS = "\"status\":\"";

    private final Sql sql;
    private final BusinessCalendars calendars;

    ReportQueries(Sql sql, BusinessCalendars calendars) {
        this.sql = sql;
        this.calendars = calendars;
    }

    /** The queues of the teams that somebody is in, and the zone of the company's standard calendar. */
    Answering queuesOf(CurrentUser viewer) {
        var zones = new ArrayList<ZoneId>();
        var queues = sql.list("""
                select q.id, q.name, (
                    select v.zone from business_calendar c join calendar_version v on v.calendar_id = c.id
                    where c.standard order by v.number desc limit 1) as zone
                from queue q
                where exists (select 1 from team_member m where m.team_id = q.team_id and m.person_id = :me)
                order by q.name, q.id""", Map.of("me", viewer.id().value()),
                row -> {
                    zones.add(ZoneId.of(row.text("zone")));
                    return new ReportQueue(row.uuid("id"), row.text("name"));
                });
        return new Answering(queues, zones.isEmpty() ? ZoneId.of("UTC") : zones.get(0));
    }

    /** The courses of the tickets that were asked between two moments, as they stand now: those told anew, and the kept ones of all others. */
    List<Course> askedBetween(Instant from, Instant until, Scope scope) {
        var values = values(scope);
        values.put("from", from);
        values.put("until", until);
        values.put("asked_from", from);
        var courses = new LinkedHashMap<UUID, Course>();
        told(COURSE.formatted(KeptCourses.UNSETTLED) + "where " + IN_SCOPE, values, scope.now()).get(0)
                .forEach(course -> courses.put(course.ticket().id(), course));
        sql.list("select " + KeptCourses.COURSE_COLUMNS + " from kept_course t where t.created_at >= :from and t.created_at < :until and " + IN_SCOPE, values,
                row -> courses.putIfAbsent(row.uuid("id"), KeptCourses.read(row, asked(row))));
        return List.copyOf(courses.values());
    }

    /** The courses of tickets, whosever they are, to be kept. */
    List<ToldCourse> coursesOf(Collection<UUID> tickets, Instant now) {
        return told(COURSE.formatted("(select id from ticket where id = any(:tickets))") + "where t.id is not null", new HashMap<>(Map.of("tickets", tickets)), now).get(0);
    }

    /** The courses of tickets that are open now or were open at an earlier moment: as they were then, and as they are. */
    List<List<ToldCourse>> openNowOrAt(Instant then, Scope scope) {
        var values = values(scope);
        values.put("then", then);
        return told(COURSE.formatted("""
                (
                    select o.id from ticket o
                    where o.status in ('NEW', 'OPEN', 'WAITING_ON_REQUESTER', 'WAITING_ON_OTHERS', 'ON_HOLD')
                    union all
                    select f.id from %s join ticket f on f.status = standing.status and f.resolved_at > :then where f.created_at <= :then
                )""".formatted(TicketStatus.table(TicketStatus.RESOLVED, TicketStatus.CLOSED))) + "where " + IN_SCOPE, values, then, scope.now());
    }

    /** The promises that came due between two moments: kept, or broken whether or not they were made good since. */
    List<Due> dueBetween(Instant from, Instant until, Scope scope) {
        var values = values(scope);
        values.put("from", from);
        values.put("until", until);
        values.put("asked_from", Instant.EPOCH);
        var told = new HashSet<UUID>();
        var due = new ArrayList<Due>();
        sql.list("""
                select t.id, t.created_at, %s
                from %s c
                left join ticket t on t.id = c.id
                left join promise p on p.ticket_id = t.id and %s
                where\s""".formatted(DUE, KeptCourses.UNSETTLED, IS_DUE) + IN_SCOPE, values,
                row -> {
                    told.add(row.uuid("id"));
                    return isBetween(from, until, row.instant("due_at")) && due.add(due(row));
                });
        sql.list("""
                select t.ticket_id as id, t.created_at, t.promise_kind, t.due_at, t.kept, t.calendar_version_id
                from kept_promise t
                where t.due_at >= :from and t.due_at < :until and\s""" + IN_SCOPE, values,
                row -> !told.contains(row.uuid("id")) && due.add(due(row)));
        return due;
    }

    private static boolean isBetween(Instant from, Instant until, @Nullable Instant at) {
        return at != null && !at.isBefore(from) && at.isBefore(until);
    }

    private Due due(Row row) {
        return new Due(asked(row), row.value("promise_kind", PromiseKind.class), row.instant("due_at"), row.flag("kept"));
    }

    /** The exception requests that were asked between two moments. */
    List<Requested> requestedBetween(Instant from, Instant until, Scope scope) {
        var values = values(scope);
        values.put("from", from);
        values.put("until", until);
        return sql.list("""
                select t.id, t.created_at, p.calendar_version_id, r.submitted_at, r.decided_at,
                       coalesce(r.resolved_at, t.closed_at) as ended_at,
                       %s as state_now
                from exception_request r
                left join ticket t on t.id = r.ticket_id
                left join promise p on p.ticket_id = t.id and p.kind = 'FIRST_RESPONSE'
                where r.updated_at >= :from and t.created_at >= :from and t.created_at < :until and %s""".formatted(StateByTheClock.SQL, IN_SCOPE), values,
                row -> new Requested(asked(row), row.value("state_now", CaseState.class), row.instant("submitted_at"), row.instant("decided_at"), row.instant("ended_at")));
    }

    /** What lists show of some tickets; those that the viewer may not see are not among them. */
    Map<UUID, ReportedTicket> tickets(Map<UUID, Behind> wanted, Scope scope) {
        var found = new HashMap<UUID, ReportedTicket>();
        if (wanted.isEmpty()) {
            return found;
        }
        var values = values(scope);
        values.put("ids", wanted.keySet());
        sql.list("""
                select t.id, t.number, t.title, t.kind, t.status, t.priority, t.created_at, q.name as queue_name,
                       r.id as requester_id, r.name as requester_name, a.id as assignee_id, a.name as assignee_name
                from ticket t
                join queue q on q.id = t.queue_id
                join person r on r.id = t.requester_id
                left join person a on a.id = t.assignee_id
                where t.id = any(:ids) and\s""" + IN_SCOPE, values,
                row -> found.put(row.uuid("id"), ticket(row, wanted.get(row.uuid("id")))));
        return found;
    }

    private static ReportedTicket ticket(Row row, Behind behind) {
        var assignee = row.uuid("assignee_id");
        return new ReportedTicket(
                row.number("number"),
                row.text("title"),
                row.value("kind", TicketKind.class),
                row.value("status", TicketStatus.class),
                row.value("priority", Priority.class),
                row.text("queue_name"),
                new PersonName(row.uuid("requester_id"), row.text("requester_name")),
                assignee == null ? null : new PersonName(assignee, row.text("assignee_name")),
                row.instant("created_at"),
                behind.seconds(),
                behind.isOver());
    }

    /** Tells each course once for each moment; a ticket that was asked later is not part of that moment. */
    private List<List<ToldCourse>> told(String text, Map<String, Object> values, Instant... moments) {
        values.put("events", ToldCourse.EVENTS);
        var tickets = new LinkedHashMap<UUID, Asked>();
        var events = new HashMap<UUID, List<Event>>();
        sql.list(text, values, row -> {
            var id = row.uuid("id");
            tickets.computeIfAbsent(id, first -> asked(row));
            var kind = row.text("kind");
            return kind != null && events.computeIfAbsent(id, first -> new ArrayList<>())
                    .add(new Event(row.number("seq"), kind, row.instant("at"), status(row.text("detail"))));
        });
        events.values().forEach(course -> course.sort(Comparator.comparingLong(Event::seq)));
        var told = new ArrayList<List<ToldCourse>>();
        for (var moment : moments) {
            told.add(tickets.values().stream()
                    .filter(ticket -> !ticket.createdAt().isAfter(moment))
                    .map(ticket -> ToldCourse.of(ticket, events.getOrDefault(ticket.id(), List.of()), moment))
                    .toList());
        }
        return told;
    }

    private Asked asked(Row row) {
        return new Asked(row.uuid("id"), row.instant("created_at"), calendars.version(new CalendarVersionId(row.uuid("calendar_version_id"))));
    }

    static @Nullable TicketStatus status(String detail) {
        int from = detail.indexOf(STATUS);
        return from < 0 ? null : TicketStatus.valueOf(detail.substring(from + STATUS.length(), detail.indexOf('"', from + STATUS.length())));
    }

    private static Map<String, Object> values(Scope scope) {
        var values = new HashMap<String, Object>(TicketSight.viewer(scope.viewer()));
        values.put("queues", scope.chosen());
        values.put("kind", scope.kind());
        values.putAll(StateByTheClock.asOf(scope.now()));
        return values;
    }

    /** Whom somebody answers for, and in which zone. */
    record Answering(List<ReportQueue> queues, ZoneId zone) {}

    /** A promise that came due. */
    record Due(Asked ticket, PromiseKind kind, Instant at, boolean kept) {}

    /** An exception request. */
    record Requested(Asked ticket, CaseState state, @Nullable Instant submittedAt, @Nullable Instant decidedAt, @Nullable Instant endedAt) {}
}
