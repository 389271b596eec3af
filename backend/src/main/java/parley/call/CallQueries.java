package parley.call;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.ticket.TicketSight;
import parley.ticket.TicketStatus;

/** Reads calls for those who answer them. */
@Singleton
class CallQueries {

    private static final int AT_DESK = 20;
    private static final int TICKETS = 5;

    private static final String SUMMARY = """
            select c.id, c.started_at, c.caller_number as number, c.person_id, p.name as person_name, q.name as queue_name, c.answered_at, c.ended_at,
                   c.answered_by, a.name as answered_name, c.outcome, c.words,
                   (select count(*) from offer f where f.call_id = c.id) as rings,
                   (select t.number from ticket t where t.id = c.ticket_id and %s) as ticket
            from phone_call c
            join queue q on q.id = c.queue_id
            left join person p on p.id = c.person_id
            left join person a on a.id = c.answered_by""".formatted(TicketSight.WORKS);

    private final Candidates candidates;
    private final Sql sql;

    CallQueries(Candidates candidates, Sql sql) {
        this.candidates = candidates;
        this.sql = sql;
    }

    /** What rings at the analyst, what they talk on, and what is over and they have said nothing of yet, the last first. */
    List<CallAtDesk> atDesk(CurrentUser analyst) {
        List<AtDesk> rows = sql.list("""
                select c.id, c.state, c.number, c.person_id, p.name as person_name, q.name as queue_name, c.started_at, c.answered_at
                from (
                    select rung.id, 'RINGING' as state, rung.caller_number as number, rung.person_id, rung.queue_id, rung.started_at, rung.answered_at
                    from open_ring r join phone_call rung on rung.id = r.call_id
                    where r.analyst_id = :viewer and rung.answered_at is null and rung.ended_at is null
                    union all
                    select mine.id, case when mine.ended_at is null then 'TALKING' else 'ENDED' end, mine.caller_number, mine.person_id, mine.queue_id, mine.started_at,
                           mine.answered_at
                    from phone_call mine where mine.answered_by = :viewer and mine.outcome is null
                ) c
                join queue q on q.id = c.queue_id
                left join person p on p.id = c.person_id
                order by case c.state when 'RINGING' then 0 when 'TALKING' then 1 else 2 end, case when c.state <> 'ENDED' then c.started_at end, c.started_at desc, c.id
                limit :limit""",
                with(CallSight.viewer(analyst), "limit", AT_DESK), AtDesk::of);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<PersonName>> known = candidates.of(rows.stream().map(AtDesk::number).toList());
        Map<UUID, List<TicketOfCaller>> open = openTickets(rows.stream().map(AtDesk::person).filter(Objects::nonNull).distinct().toList(), analyst);
        return rows.stream().map(row -> row.shown(candidates, known, row.person() == null ? List.of() : open.getOrDefault(row.person(), List.of()))).toList();
    }

    private Map<UUID, List<TicketOfCaller>> openTickets(List<UUID> people, CurrentUser analyst) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return sql.list("""
                select o.requester_id, o.number, o.title, o.status, o.assignee, o.updated_at
                from (
                    select t.requester_id, t.number, t.title, t.status, a.name as assignee, t.updated_at,
                           row_number() over (partition by t.requester_id order by t.updated_at desc, t.id) as place
                    from ticket t left join person a on a.id = t.assignee_id
                    where t.requester_id = any(:people) and t.status in ('NEW', 'OPEN', 'WAITING_ON_REQUESTER', 'WAITING_ON_OTHERS', 'ON_HOLD') and %s
                ) o where o.place <= :limit order by o.place""".formatted(TicketSight.WORKS),
                with(with(CallSight.viewer(analyst), "people", people), "limit", TICKETS),
                row -> Map.entry(row.uuid("requester_id"), new TicketOfCaller(row.number("number"), row.text("title"), row.value("status", TicketStatus.class),
                        row.text("assignee"), row.instant("updated_at")))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The calls of the queues that the analyst works, and those that they answered, the last first. */
    Page<CallSummary> list(CurrentUser analyst, @Nullable CallOutcome outcome, @Nullable Cursor after, int limit) {
        Map<String, Object> values = with(CallSight.viewer(analyst), "limit", limit + 1);
        values.put("outcome", outcome);
        values.put("at", after == null ? null : after.at());
        values.put("id", after == null ? null : after.id());
        return page(sql.list(SUMMARY + """

                where (%s or c.answered_by = :viewer)
                  and (cast(:outcome as varchar) is null or c.outcome = :outcome)
                  and (cast(:id as uuid) is null or (c.started_at, c.id) < (:at, :id))
                order by c.started_at desc, c.id desc limit :limit""".formatted(CallSight.WORKS_CALL), values, Listed::of), limit);
    }

    /** One that the analyst answered. */
    CallSummary answered(CallId call, CurrentUser analyst) {
        return page(sql.list(SUMMARY + " where c.id = :id and c.answered_by = :viewer", with(CallSight.viewer(analyst), "id", call.value()), Listed::of), 1)
                .items().stream().findFirst().orElseThrow(NothingHere::new);
    }

    private Page<CallSummary> page(List<Listed> rows, int limit) {
        Page<Listed> page = Page.of(rows, limit, row -> new Cursor(row.startedAt(), row.id()));
        Map<String, List<PersonName>> known = candidates.of(page.items().stream().map(Listed::number).toList());
        return new Page<>(page.items().stream().map(row -> row.shown(candidates, known)).toList(), page.next());
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return more;
    }

    private record AtDesk(UUID id, CallState state, @Nullable String number, @Nullable UUID person, @Nullable String name, String queue,
            Instant startedAt, Instant answeredAt) {

        static AtDesk of(Row row) {
            return new AtDesk(row.uuid("id"), row.value("state", CallState.class), row.text("number"), row.uuid("person_id"), row.text("person_name"),
                    row.text("queue_name"), row.instant("started_at"), row.instant("answered_at"));
        }

        CallAtDesk shown(Candidates candidates, Map<String, List<PersonName>> known, List<TicketOfCaller> open) {
            return new CallAtDesk(id, state, candidates.caller(number, person, name, known), queue, startedAt, answeredAt, open);
        }
    }

    private record Listed(UUID id, @Nullable String number, @Nullable UUID person, @Nullable String name, String queue, Instant startedAt, long rings,
            @Nullable Long waited, @Nullable PersonName answeredBy, @Nullable CallOutcome outcome, @Nullable Long ticket, @Nullable String words) {

        static Listed of(Row row) {
            Instant until = row.instant("answered_at") == null ? row.instant("ended_at") : row.instant("answered_at");
            return new Listed(row.uuid("id"), row.text("number"), row.uuid("person_id"), row.text("person_name"), row.text("queue_name"), row.instant("started_at"),
                    row.number("rings"), until == null ? null : Duration.between(row.instant("started_at"), until).toSeconds(),
                    row.uuid("answered_by") == null ? null : new PersonName(row.uuid("answered_by"), row.text("answered_name")),
                    row.text("outcome") == null ? null : row.value("outcome", CallOutcome.class), row.numberOrNull("ticket"), row.text("words"));
        }

        CallSummary shown(Candidates candidates, Map<String, List<PersonName>> known) {
            return new CallSummary(id, candidates.caller(number, person, name, known), queue, startedAt, rings, waited, answeredBy, outcome, ticket, words);
        }
    }
}
