package parley.report;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
            from (%s) c
            left join ticket t on t.id = c.id
            left join promise p on p.ticket_id = t.id and p.kind = 'FIRST_RESPONSE'
            left join activity a on a.ticket_id = t.id and a.kind = any(:events)
            """;

    /** What became of a promise p, where it was kept or has come due. */
    private static final String DUE = "p.kind as promise_kind, coalesce(p.breached_at, p.due_at) as due_at, p.state = 'MET' as kept, p.calendar_version_id";
    private static final String IS_DUE = "(p.state = 'MET' or p.breached_at is not null or p.state = 'RUNNING' and p.due_at <= :now)";

    /** A ticket may be by another calendar than the callback on it, which counts days off as well. */
    private static final Duration MOVED_BY_CALENDARS = Duration.ofDays(14);

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

    /** The queues of the teams that somebody is in, the zone of the company's standard calendar, and until when what is kept counts. */
    Answering queuesOf(CurrentUser viewer) {
        var zones = new ArrayList<ZoneId>();
        var kept = new ArrayList<Instant>();
        var queues = sql.list("""
                select q.id, q.name, (
                    select v.zone from business_calendar c join calendar_version v on v.calendar_id = c.id
                    where c.standard order by v.number desc limit 1) as zone,
                    %s as kept_until
                from queue q
                where exists (select 1 from team_member m where m.team_id = q.team_id and m.person_id = :me)
                order by q.name, q.id""".formatted(Unsettled.KEPT_UNTIL), Map.of("me", viewer.id().value()),
                row -> {
                    zones.add(ZoneId.of(row.text("zone")));
                    kept.add(row.instant("kept_until"));
                    return new ReportQueue(row.uuid("id"), row.text("name"));
                });
        return new Answering(queues, zones.isEmpty() ? ZoneId.of("UTC") : zones.get(0), kept.isEmpty() || kept.get(0) == null ? Instant.EPOCH : kept.get(0));
    }

    /** How tickets went about which nothing kept counts, whenever they were asked. */
    Told<ToldCourse> told(Scope scope) {
        var courses = told(COURSE.formatted(Unsettled.TICKETS) + "where " + IN_SCOPE, values(scope), scope.now());
        return new Told<>(courses.stream().map(course -> course.ticket().id()).collect(Collectors.toSet()), courses);
    }

    /** The courses of tickets, whosever they are, to be kept. */
    List<ToldCourse> coursesOf(Collection<UUID> tickets, Instant now) {
        return told(COURSE.formatted("select id from ticket where id = any(:tickets)") + "where t.id is not null", new HashMap<>(Map.of("tickets", tickets)), now);
    }

    /** What became of the promises of tickets, to be kept with their courses. A call that is owed outlasts its ticket, and is told each time. */
    Map<UUID, List<Due>> promisesOf(Map<UUID, ? extends Course> courses, Instant now) {
        var promises = new HashMap<UUID, List<Due>>();
        sql.list("select p.ticket_id as id, %s from promise p where p.ticket_id = any(:tickets) and p.kind <> 'CALLBACK' and %s".formatted(DUE, IS_DUE),
                Map.of("tickets", courses.keySet(), "now", now),
                row -> promises.computeIfAbsent(row.uuid("id"), first -> new ArrayList<>()).add(due(row, courses.get(row.uuid("id")).ticket())));
        return promises;
    }

    /**
     * The promises that came due between two moments, kept or broken whether or not they were made good since, of tickets
     * about which nothing kept counts; and all that were to be called back, who are found by when that is due.
     */
    Told<Due> toldDueBetween(Instant from, Instant until, Scope scope) {
        var values = values(scope);
        values.put("calls_from", from.minus(MOVED_BY_CALENDARS));
        values.put("calls_until", until.plus(MOVED_BY_CALENDARS));
        var told = new HashSet<UUID>();
        var due = new ArrayList<Due>();
        sql.list("""
                select t.id, t.created_at, false as of_call, %1$s
                from (%2$s) c
                left join ticket t on t.id = c.id
                left join promise p on p.ticket_id = t.id and p.kind <> 'CALLBACK' and %3$s
                where %4$s
                union all
                select t.id, t.created_at, true as of_call, %1$s
                from (select distinct k.ticket_id as id from callback k where k.due_at >= :calls_from and k.due_at < :calls_until) c
                left join ticket t on t.id = c.id
                left join promise p on p.ticket_id = t.id and p.kind = 'CALLBACK' and %3$s
                where %4$s""".formatted(DUE, Unsettled.TICKETS, IS_DUE, IN_SCOPE), values,
                row -> {
                    if (!row.flag("of_call")) {
                        told.add(row.uuid("id"));
                    }
                    return isBetween(from, until, row.instant("due_at")) && due.add(due(row, asked(row)));
                });
        return new Told<>(told, due);
    }

    static boolean isBetween(Instant from, Instant until, @Nullable Instant at) {
        return at != null && !at.isBefore(from) && at.isBefore(until);
    }

    private static Due due(Row row, Asked ticket) {
        return new Due(ticket, row.value("promise_kind", PromiseKind.class), row.instant("due_at"), row.flag("kept"));
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

    private List<ToldCourse> told(String text, Map<String, Object> values, Instant now) {
        var tickets = new LinkedHashMap<UUID, Asked>();
        var events = new HashMap<UUID, List<Event>>();
        values.put("events", ToldCourse.EVENTS);
        sql.list(text, values, row -> {
            var id = row.uuid("id");
            tickets.computeIfAbsent(id, first -> asked(row));
            var kind = row.text("kind");
            return kind != null && events.computeIfAbsent(id, first -> new ArrayList<>())
                    .add(new Event(row.number("seq"), kind, row.instant("at"), status(row.text("detail"))));
        });
        events.values().forEach(course -> course.sort(Comparator.comparingLong(Event::seq)));
        return tickets.values().stream().map(ticket -> ToldCourse.of(ticket, events.getOrDefault(ticket.id(), List.of()), now)).toList();
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
        values.put("kept_until", scope.keptUntil());
        values.putAll(StateByTheClock.asOf(scope.now()));
        return values;
    }

    /** Whom somebody answers for, in which zone, and until which closing it is kept how tickets went. */
    record Answering(List<ReportQueue> queues, ZoneId zone, Instant keptUntil) {}

    /** What was told from the record. @param tickets all that were looked at; what is kept of them does not count */
    record Told<T>(Set<UUID> tickets, List<T> found) {}

    /** A promise that came due. */
    record Due(Asked ticket, PromiseKind kind, Instant at, boolean kept) {}

    /** An exception request. */
    record Requested(Asked ticket, CaseState state, @Nullable Instant submittedAt, @Nullable Instant decidedAt, @Nullable Instant endedAt) {}
}
