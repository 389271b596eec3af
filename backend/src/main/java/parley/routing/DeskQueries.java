package parley.routing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.servicelevel.PromiseKind;
import parley.servicelevel.PromiseState;
import parley.ticket.Priority;
import parley.ticket.TicketId;
import parley.ticket.TicketKind;
import parley.ticket.TicketSight;
import parley.ticket.TicketStatus;

/** Reads an analyst's desk. */
@Singleton
class DeskQueries {

    /** The promise that is due next; a paused one where nothing runs. Written so that H2 looks by the ticket, and does not read all that run for each. */
    private static final String NEXT_PROMISE = """
            left join promise pr on pr.id = (
                select next.id from promise next
                where next.ticket_id = t.id and coalesce(next.state, '') in ('RUNNING', 'PAUSED')
                order by next.state desc, next.due_at, next.id limit 1)""";

    private static final String TICKET = """
            t.id, t.number, t.title, t.kind, t.status, t.priority, t.queue_id, t.created_at, t.updated_at, t.held_until,
            r.id as requester_id, r.name as requester_name, a.id as assignee_id, a.name as assignee_name,
            o.id as offered_id, o.name as offered_name,
            pr.kind as promise_kind, pr.state as promise_state, pr.due_at, pr.breached_at, pr.ended_at""";

    /** What a ticket shows at the desk, beside it. */
    private static final String BESIDE = """
            left join person r on r.id = t.requester_id
            left join person a on a.id = t.assignee_id
            left join open_offer kept on kept.ticket_id = t.id
            left join person o on o.id = kept.analyst_id
            """ + NEXT_PROMISE;

    /** Rows of a line are counted by promise, of which a waiting ticket has at most three. */
    private static final int ROWS_PER_TICKET = 3;

    /** For so long a breather is offered after a hard ticket. */
    private static final Duration HARD_FOR = Duration.ofMinutes(5);
    /** Entries of the record: what some hundred people do in those minutes. */
    private static final int LATEST = 2_000;

    private final Sql sql;
    private final Analysts analysts;
    private final LineQueries lines;
    private final Places places;
    private final Clock clock;

    DeskQueries(Sql sql, Analysts analysts, LineQueries lines, Places places, Clock clock) {
        this.sql = sql;
        this.analysts = analysts;
        this.lines = lines;
        this.places = places;
        this.clock = clock;
    }

    DeskOverview overview(CurrentUser analyst) {
        var self = analysts.one(analyst.id());
        var breath = breath(analyst);
        return new DeskOverview(self.state() == DeskState.AWAY ? null : self.state(), self.asked(), breath.until(), breath.afterHard(), self.inHand(), self.room(),
                work(analyst), queues(analyst), here(analyst));
    }

    Page<DeskTicket> work(WorkList list, CurrentUser analyst, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor);
        var values = new HashMap<String, Object>();
        values.put("me", analyst.id().value());
        values.put("at", after == null ? Instant.EPOCH : after.at());
        values.put("id", after == null ? new UUID(0, 0) : after.id());
        values.put("limit", limit + 1);
        var rows = sql.list("""
                select %s, coalesce(pr.due_at, t.created_at) as sort_at
                from (select had.id from %s join ticket had on had.status = standing.status where had.assignee_id = :me) mine
                left join ticket t on t.id = mine.id
                %s
                where (coalesce(pr.due_at, t.created_at), t.id) > (:at, :id)
                order by sort_at, t.id limit :limit""".formatted(TICKET, TicketStatus.table(list.statuses()), BESIDE), values,
                row -> new Listed(ticket(row), new Cursor(row.instant("sort_at"), row.uuid("id"))));
        var page = Page.of(rows, limit, Listed::cursor);
        return new Page<>(page.items().stream().map(Listed::ticket).toList(), page.next());
    }

    /** The head of a line and those behind it. Whoever does not work the queue finds nothing in it. */
    DeskLine line(QueueId queue, CurrentUser analyst, int limit) {
        var order = places.inOrder(lines.firstOfEachClass(queue, limit + 1));
        var shown = order.stream().limit(limit).map(InLine::ticketId).toList();
        if (shown.isEmpty()) {
            return new DeskLine(List.of(), false);
        }
        var values = new HashMap<String, Object>(TicketSight.viewer(analyst));
        values.put("ids", shown.stream().map(TicketId::value).toList());
        var tickets = sql.list("select %s from ticket t %s where t.id = any(:ids) and %s".formatted(TICKET, BESIDE, TicketSight.WORKS), values,
                        row -> new Found(row.uuid("id"), ticket(row))).stream()
                .collect(Collectors.toMap(Found::id, Function.identity()));
        return new DeskLine(
                shown.stream().map(TicketId::value).filter(tickets::containsKey).map(id -> tickets.get(id).ticket()).toList(),
                !tickets.isEmpty() && order.size() > limit);
    }

    /**
     * A breather that runs; or, where none was taken since, the hard ticket after which one does good. Only the end of the
     * record is looked at, where the last minutes are; of a rush the end of the rush.
     */
    private Breath breath(CurrentUser analyst) {
        var now = clock.instant();
        return sql.first("""
                select p.id, case when b.until > :now then b.until end as until, case when b.until > :now then null else (
                    select max(t.number)
                    from (select e.at, e.kind, e.actor_id, e.ticket_id from activity e order by e.seq desc limit %d) a join ticket t on t.id = a.ticket_id
                    where a.actor_id = :me and a.kind in ('PUBLIC_REPLY_SENT', 'TICKET_RESOLVED', 'TICKET_HANDED_OVER') and a.at > :lately
                      and a.at > coalesce(b.started_at, :lately)
                      and (%s >= :hard or exists (select 1 from support_request s where s.ticket_id = t.id))) end as after_hard
                from person p left join breather b on b.person_id = p.id
                where p.id = :me""".formatted(LATEST, Weight.SQL),
                Map.of("me", analyst.id().value(), "now", now, "lately", now.minus(HARD_FOR), "hard", Weight.OF_HARD_ONES),
                row -> new Breath(row.instant("until"), row.numberOrNull("after_hard"))).orElseThrow();
    }

    private List<DeskWork> work(CurrentUser analyst) {
        var counted = sql.list("""
                select w.status, count(*) as n, min(w.due_at) as next_due
                from (
                    select t.status, (select min(p.due_at) from promise p where p.ticket_id = t.id and p.state = 'RUNNING') as due_at
                    from %s join ticket t on t.status = standing.status
                    where t.assignee_id = :me
                ) w
                group by w.status""".formatted(TicketStatus.table(Arrays.stream(WorkList.values()).flatMap(list -> Arrays.stream(list.statuses())).toArray(TicketStatus[]::new))),
                Map.of("me", analyst.id().value()),
                row -> new Counted(row.value("status", TicketStatus.class), row.number("n"), row.instant("next_due")));
        return Arrays.stream(WorkList.values()).map(list -> sum(list, counted)).toList();
    }

    private static DeskWork sum(WorkList list, List<Counted> counted) {
        var own = counted.stream().filter(count -> List.of(list.statuses()).contains(count.status())).toList();
        return new DeskWork(list, own.stream().mapToLong(Counted::tickets).sum(),
                own.stream().map(Counted::nextDue).filter(due -> due != null).min(Instant::compareTo).orElse(null));
    }

    private List<DeskQueue> queues(CurrentUser analyst) {
        var queues = sql.list("""
                select q.id, q.name, q.triage from queue q
                where exists (select 1 from team_member m where m.team_id = q.team_id and m.person_id = :me)
                order by q.triage, q.name, q.id""", Map.of("me", analyst.id().value()),
                row -> new DeskQueue(row.uuid("id"), row.text("name"), row.flag("triage"), 0, false, null, null));
        if (queues.isEmpty()) {
            return queues;
        }
        var waiting = waiting(queues);
        return queues.stream().map(queue -> waiting.getOrDefault(queue.id(), queue)).toList();
    }

    /** Looks at no more of a line than is counted, however long it is. */
    private Map<UUID, DeskQueue> waiting(List<DeskQueue> queues) {
        var values = new HashMap<String, Object>();
        var looks = new ArrayList<String>();
        for (var queue : queues) {
            values.put("queue" + looks.size(), queue.id());
            looks.add("""
                    (select p.line_queue_id, p.ticket_id, p.due_at, p.started_at from promise p where p.line_queue_id = :queue#
                     order by p.line_queue_id, p.due_at limit :limit)""".replace("#", String.valueOf(looks.size())));
        }
        values.put("limit", ROWS_PER_TICKET * (DeskOverview.COUNTED + 1));
        var byId = queues.stream().collect(Collectors.toMap(DeskQueue::id, Function.identity()));
        return sql.list("""
                select w.line_queue_id, count(distinct w.ticket_id) as n, min(w.due_at) as next_due, min(w.started_at) as longest_since
                from (%s) w group by w.line_queue_id""".formatted(String.join(" union all ", looks)), values,
                row -> counted(byId.get(row.uuid("line_queue_id")), row)).stream()
                .collect(Collectors.toMap(DeskQueue::id, Function.identity()));
    }

    private static DeskQueue counted(DeskQueue queue, Row row) {
        var waiting = row.number("n");
        return new DeskQueue(queue.id(), queue.name(), queue.triage(), Math.min(waiting, DeskOverview.COUNTED), waiting > DeskOverview.COUNTED,
                row.instant("next_due"), row.instant("longest_since"));
    }

    private List<DeskColleague> here(CurrentUser analyst) {
        return sql.list("""
                select p.id, p.name, case when b.person_id is not null then 'BUSY' else h.state end as state, h.since
                from desk_presence h join person p on p.id = h.person_id
                left join breather b on b.person_id = p.id and b.until > :now
                where h.seen_at > :gone and h.state <> 'AWAY' and h.person_id <> :me and exists (
                    select 1 from team_member mine join team_member theirs on theirs.team_id = mine.team_id
                    where mine.person_id = :me and theirs.person_id = h.person_id)
                order by h.since, p.id limit 100""",
                Map.of("me", analyst.id().value(), "now", clock.instant(), "gone", clock.instant().minus(PresenceService.GONE_FROM_THE_DESK)),
                row -> new DeskColleague(row.uuid("id"), row.text("name"), row.value("state", DeskState.class), row.instant("since")));
    }

    private static DeskTicket ticket(Row row) {
        return new DeskTicket(
                row.number("number"),
                row.text("title"),
                row.value("kind", TicketKind.class),
                row.value("status", TicketStatus.class),
                row.value("priority", Priority.class),
                new PersonName(row.uuid("requester_id"), row.text("requester_name")),
                person(row, "assignee"),
                row.uuid("queue_id"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.instant("held_until"),
                row.text("promise_kind") == null
                        ? null
                        : new PromiseView(row.value("promise_kind", PromiseKind.class), row.value("promise_state", PromiseState.class),
                                row.instant("due_at"), row.instant("breached_at"), row.instant("ended_at")),
                person(row, "offered"));
    }

    private static @Nullable PersonName person(Row row, String prefix) {
        var id = row.uuid(prefix + "_id");
        return id == null ? null : new PersonName(id, row.text(prefix + "_name"));
    }

    private record Listed(DeskTicket ticket, Cursor cursor) {}

    private record Found(UUID id, DeskTicket ticket) {}

    private record Breath(@Nullable Instant until, @Nullable Long afterHard) {}

    private record Counted(TicketStatus status, long tickets, @Nullable Instant nextDue) {}
}
