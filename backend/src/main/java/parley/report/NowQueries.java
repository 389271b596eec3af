package parley.report;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.routing.DeskState;
import parley.routing.PresenceService;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarVersionId;
import parley.servicelevel.PromiseKind;
import parley.ticket.TicketSight;
import parley.ticket.TicketStatus;

/** Reads how it stands now in the queues of a supervisor: one statement for each part of the wall. */
@Singleton
class NowQueries {

    /** Past so many it is said that there are more. */
    static final int LATE_COUNTED = 100;

    private static final Comparator<Waits> LONGEST_FIRST = Comparator.comparingLong(Waits::seconds).reversed();
    private static final int WAITING_SHOWN = 5;
    private static final int BREAKING_SHOWN = 5;
    /** Of those shown, so many may be late already: there is still something to do about the others. */
    private static final int LATE_SHOWN = 2;
    private static final Duration SOON = Duration.ofHours(4);
    /** A ticket has at most one running promise of each kind. */
    private static final int PROMISES_PER_TICKET = 3;
    private static final int PEOPLE = 200;

    /** Calls back stand with the calls, those without a ticket among them. */
    private static final String NO_CALL_BACK = "p.kind <> 'CALLBACK'";
    private static final String IN_MY_QUEUES = "t.queue_id = any(:queues) and " + TicketSight.WORKS;

    private final Sql sql;
    private final ReportQueries reports;
    private final StuckQueries stuck;
    private final CallsNowQueries calls;
    private final BusinessCalendars calendars;
    private final Clock clock;

    NowQueries(Sql sql, ReportQueries reports, StuckQueries stuck, CallsNowQueries calls, BusinessCalendars calendars, Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.stuck = stuck;
        this.calls = calls;
        this.calendars = calendars;
        this.clock = clock;
    }

    NowBoard board(CurrentUser viewer) {
        var now = clock.instant();
        var queues = reports.queuesOf(viewer).queues();
        if (queues.isEmpty()) {
            return new NowBoard(now, queues, List.of(), List.of(), 0, List.of(), CallsNow.NONE, List.of(), 0);
        }
        var values = new HashMap<String, Object>(TicketSight.viewer(viewer));
        values.put("queues", queues.stream().map(ReportQueue::id).toList());
        values.put("now", now);
        values.put("soon", now.plus(SOON));
        values.put("gone", now.minus(PresenceService.GONE_FROM_THE_DESK));
        var promises = promises(values, now);
        var late = promises.values().stream().filter(BreakingPromise::isLate).toList();
        var team = team(values, now);
        return new NowBoard(now, queues, waiting(values, queues, now), stuck.stuck(values), Math.min(late.size(), LATE_COUNTED), breaking(promises.values()),
                calls.calls(values, now), team.stream().filter(Member::isThere).map(Member::person).sorted(Comparator.comparing(PersonAtDesk::doing)).toList(),
                (int) team.stream().filter(member -> !member.isThere()).count());
    }

    /**
     * The longest of all, the longest of each other queue, and the next ones; by the business time that is shown, which is
     * another in each queue's calendar.
     */
    private List<WaitingTicket> waiting(Map<String, Object> values, List<ReportQueue> queues, Instant now) {
        var longest = sql.list("""
                select t.number, t.title, q.name, t.queue_id, t.created_at, w.in_line, f.calendar_version_id,
                       (select min(p.due_at) from promise p where p.ticket_id = t.id and p.line_queue_id = w.line_queue_id) as due_at
                from (%s) w
                left join ticket t on t.number = w.ticket_number
                left join queue q on q.id = t.queue_id
                left join promise f on f.ticket_id = t.id and f.kind = 'FIRST_RESPONSE'
                where %s
                order by t.created_at, t.number""".formatted(lines(values, queues), IN_MY_QUEUES), values,
                row -> new Waits(row.uuid("queue_id"), waiting(row, now))).stream().sorted(LONGEST_FIRST).toList();
        var seen = new HashSet<UUID>();
        var shown = new ArrayList<>(longest.stream().filter(ticket -> seen.add(ticket.queue())).toList());
        longest.stream().filter(ticket -> !shown.contains(ticket)).forEach(shown::add);
        return shown.stream().limit(WAITING_SHOWN).sorted(LONGEST_FIRST).map(Waits::ticket).toList();
    }

    /**
     * The first to be asked of each line, without the viewer's own, and how many are in it. All that this takes of a promise
     * is in {@code promise_head_of_line}, so of a long line only that index is read. The limit is written out: then
     * PostgreSQL knows how few tickets are looked up, whoever asks. They are joined from outside, so that H2 begins with the
     * lines and not with all tickets.
     */
    private static String lines(Map<String, Object> values, List<ReportQueue> queues) {
        var looks = new ArrayList<String>();
        for (var queue : queues) {
            values.put("line" + looks.size(), queue.id());
            looks.add("""
                    (select p.line_queue_id, p.ticket_number, count(*) over () as in_line
                     from promise p
                     where p.line_queue_id = :line# and p.ticket_number not in (select own.number from ticket own where own.requester_id = :viewer)
                     group by p.line_queue_id, p.ticket_number, p.ticket_created_at
                     order by p.ticket_created_at, p.ticket_number limit %d)""".formatted(WAITING_SHOWN).replace("#", String.valueOf(looks.size())));
        }
        return String.join(" union all ", looks);
    }

    private WaitingTicket waiting(Row row, Instant now) {
        var calendar = calendars.version(new CalendarVersionId(row.uuid("calendar_version_id")));
        var due = row.instant("due_at");
        return new WaitingTicket(row.number("number"), row.text("title"), row.text("name"), calendar.between(row.instant("created_at"), now).toSeconds(),
                due, due.isBefore(now), row.integer("in_line"));
    }

    /** Of each ticket the promise that breaks first: late ones, the latest first, then those to come, the next first. */
    private Map<Long, BreakingPromise> promises(Map<String, Object> values, Instant now) {
        values.put("late_rows", PROMISES_PER_TICKET * (LATE_COUNTED + 1));
        values.put("soon_rows", PROMISES_PER_TICKET * BREAKING_SHOWN);
        var first = new LinkedHashMap<Long, BreakingPromise>();
        sql.list("""
                select b.number, b.title, q.name as queue_name, b.kind, b.moment, a.name as assignee_name
                from (
                    (select t.number, t.title, t.queue_id, t.assignee_id, p.kind, coalesce(p.breached_at, p.due_at) as moment
                     from promise p join ticket t on t.id = p.ticket_id
                     where p.state = 'RUNNING' and (p.breached_at is not null or p.due_at < :now) and %2$s and %1$s
                     order by moment desc limit :late_rows)
                    union all
                    (select t.number, t.title, t.queue_id, t.assignee_id, p.kind, p.due_at as moment
                     from promise p join ticket t on t.id = p.ticket_id
                     where p.state = 'RUNNING' and p.breached_at is null and p.due_at >= :now and p.due_at < :soon and %2$s and %1$s
                     order by moment limit :soon_rows)
                ) b
                join queue q on q.id = b.queue_id
                left join person a on a.id = b.assignee_id
                order by b.moment, b.number""".formatted(IN_MY_QUEUES, NO_CALL_BACK), values,
                row -> first.putIfAbsent(row.number("number"), new BreakingPromise(
                        row.number("number"), row.text("title"), row.text("queue_name"), row.value("kind", PromiseKind.class),
                        row.instant("moment"), row.instant("moment").isBefore(now), row.text("assignee_name"))));
        return first;
    }

    private static List<BreakingPromise> breaking(java.util.Collection<BreakingPromise> promises) {
        var late = promises.stream().filter(BreakingPromise::isLate).sorted(Comparator.comparing(BreakingPromise::dueAt).reversed()).toList();
        var coming = promises.stream().filter(promise -> !promise.isLate()).limit(BREAKING_SHOWN).toList();
        int lateShown = Math.max(LATE_SHOWN, BREAKING_SHOWN - coming.size());
        var shown = new ArrayList<>(late.stream().limit(lateShown).toList());
        coming.stream().limit(BREAKING_SHOWN - shown.size()).forEach(shown::add);
        return shown;
    }

    private List<Member> team(Map<String, Object> values, Instant now) {
        values.put("quiet", now.minus(PresenceService.GONE_FROM_A_TICKET));
        values.put("people", PEOPLE);
        return sql.list("""
                select p.id, p.name, case when h.state is not null and exists (
                           select 1 from breather b where b.person_id = p.id and b.until > :now) then 'BUSY' else h.state end as state, h.since,
                       exists (select 1 from phone_call c where c.answered_by = p.id and c.outcome is null and c.ended_at is null) as calling,
                       exists (select 1 from open_offer o where o.analyst_id = p.id and o.kept_until > :now) as offered,
                       exists (select 1 from ticket_presence w
                               where w.person_id = p.id and w.doing in ('WRITING_REPLY', 'WRITING_NOTE') and w.seen_at > :quiet) as writing,
                       (select count(*) from %s join ticket t on t.status = standing.status where t.assignee_id = p.id) as in_hand
                from person p
                left join desk_presence h on h.person_id = p.id and h.seen_at > :gone and h.state <> 'AWAY'
                where p.active
                  and exists (select 1 from person_role r where r.person_id = p.id and r.role in ('ANALYST', 'SUPERVISOR'))
                  and exists (select 1 from team_member m join queue q on q.team_id = m.team_id where m.person_id = p.id and q.id = any(:queues))
                order by h.since, p.name, p.id limit :people""".formatted(TicketStatus.table(TicketStatus.NEW, TicketStatus.OPEN)), values, NowQueries::member);
    }

    private static Member member(Row row) {
        var state = row.value("state", DeskState.class);
        var doing = row.flag("calling") ? AtDesk.ON_CALL
                : state == DeskState.BUSY ? AtDesk.BUSY
                : row.flag("offered") ? AtDesk.OFFERED
                : row.flag("writing") ? AtDesk.WRITING
                : AtDesk.FREE;
        var since = state == null ? Instant.EPOCH : row.instant("since");
        return new Member(state != null, new PersonAtDesk(row.uuid("id"), row.text("name"), doing, since, row.integer("in_hand")));
    }

    private record Waits(UUID queue, WaitingTicket ticket) {

        long seconds() {
            return ticket.waitedSeconds();
        }
    }

    private record Member(boolean isThere, PersonAtDesk person) {}
}
