package parley.call;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads callbacks: for those who call, and for who is called. */
@Singleton
class CallbackQueries {

    private static final int OWN = 20;

    private static final String COLUMNS = """
            select c.id, c.version, c.origin, c.person_id, p.name as person_name, c.number, c.about, q.name as queue_name, t.number as ticket, c.created_at,
                   c.not_before, c.due_at, coalesce(t.assignee_id, c.taken_by) as caller_id, a.name as caller_name, c.end_kind, c.ended_at,
                   (select count(*) from phone_call k where k.callback_id = c.id) as calls
            from callback c
            left join ticket t on t.id = c.ticket_id
            join queue q on q.id = coalesce(t.queue_id, c.queue_id)
            left join person p on p.id = c.person_id
            left join person a on a.id = coalesce(t.assignee_id, c.taken_by)""";

    private final Candidates candidates;
    private final Sql sql;
    private final Clock clock;

    CallbackQueries(Candidates candidates, Sql sql, Clock clock) {
        this.candidates = candidates;
        this.sql = sql;
        this.clock = clock;
    }

    /** What is owed in the queues that the analyst works, what is due next first. @param ticket only on this one, ended ones too */
    Page<CallbackView> owed(CurrentUser analyst, @Nullable Long ticket, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>(CallSight.viewer(analyst));
        values.put("ticket", ticket);
        values.put("at", after == null ? null : after.at());
        values.put("id", after == null ? null : after.id());
        values.put("limit", limit + 1);
        List<Listed> rows = sql.list(COLUMNS + """

                where %s and (cast(:ticket as bigint) is null and c.ended_at is null or t.number = :ticket)
                  and (cast(:id as uuid) is null or (c.due_at, c.id) > (:at, :id))
                order by c.due_at, c.id limit :limit""".formatted(CallSight.WORKS_CALLBACK), values, Listed::of);
        Page<Listed> page = Page.of(rows, limit, row -> new Cursor(row.dueAt(), row.id()));
        return new Page<>(shown(page.items()), page.next());
    }

    CallbackView worked(CallbackId id, CurrentUser analyst) {
        Map<String, Object> values = new HashMap<>(CallSight.viewer(analyst));
        values.put("id", id.value());
        return shown(sql.list(COLUMNS + " where c.id = :id and " + CallSight.WORKS_CALLBACK, values, Listed::of)).stream().findFirst().orElseThrow(NothingHere::new);
    }

    /** One's own, those that are open first. */
    List<OwnCallback> own(CurrentUser person) {
        return own("true", person, Map.of());
    }

    OwnCallback own(CallbackId id, CurrentUser person) {
        return own("c.id = :id", person, Map.of("id", id.value())).stream().findFirst().orElseThrow(NothingHere::new);
    }

    private List<OwnCallback> own(String which, CurrentUser person, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("me", person.id().value());
        values.put("limit", OWN);
        List<Listed> rows = sql.list(COLUMNS + " where c.person_id = :me and " + which
                + " order by case when c.ended_at is null then 0 else 1 end, c.created_at desc, c.id limit :limit", values, Listed::of);
        Map<UUID, List<Tried>> attempts = attempts(rows.stream().map(Listed::id).toList());
        return rows.stream().map(row -> row.own(candidates, attempts.getOrDefault(row.id(), List.of()))).toList();
    }

    private List<CallbackView> shown(List<Listed> rows) {
        Map<UUID, List<Tried>> attempts = attempts(rows.stream().map(Listed::id).toList());
        Map<String, List<PersonName>> known = candidates.of(rows.stream().filter(row -> row.person() == null).map(Listed::number).toList());
        Instant now = clock.instant();
        return rows.stream().map(row -> row.shown(candidates, known, attempts.getOrDefault(row.id(), List.of()), now)).toList();
    }

    private Map<UUID, List<Tried>> attempts(Collection<UUID> callbacks) {
        if (callbacks.isEmpty()) {
            return Map.of();
        }
        return sql.list("""
                select a.callback_id, a.tried_at, p.name, a.result, a.half_day from callback_attempt a join person p on p.id = a.tried_by
                where a.callback_id = any(:ids) order by a.tried_at""", Map.of("ids", callbacks),
                row -> new Tried(row.uuid("callback_id"), row.text("half_day"), new AttemptView(row.instant("tried_at"), row.text("name"), row.value("result", AttemptResult.class))))
                .stream().collect(Collectors.groupingBy(Tried::callback));
    }

    private record Tried(UUID callback, String half, AttemptView attempt) {}

    private record Listed(
            UUID id, long version, CallbackOrigin origin, @Nullable UUID person, @Nullable String name, String number, @Nullable String about, String queue,
            @Nullable Long ticket, long calls, Instant createdAt, Instant notBefore, Instant dueAt, @Nullable PersonName calledBy, @Nullable CallbackEnd end,
            @Nullable Instant endedAt) {

        static Listed of(Row row) {
            return new Listed(row.uuid("id"), row.number("version"), row.value("origin", CallbackOrigin.class), row.uuid("person_id"), row.text("person_name"),
                    row.text("number"), row.text("about"), row.text("queue_name"), row.numberOrNull("ticket"), row.number("calls"), row.instant("created_at"),
                    row.instant("not_before"), row.instant("due_at"), row.uuid("caller_id") == null ? null : new PersonName(row.uuid("caller_id"), row.text("caller_name")),
                    row.text("end_kind") == null ? null : row.value("end_kind", CallbackEnd.class), row.instant("ended_at"));
        }

        CallbackView shown(Candidates candidates, Map<String, List<PersonName>> known, List<Tried> tried, Instant now) {
            int left = Math.max(0, Callback.HALF_DAYS - (int) tried.stream().map(Tried::half).distinct().count());
            return new CallbackView(id, version, origin, candidates.caller(number, person, name, known), about, queue, ticket, calls, createdAt, notBefore, dueAt,
                    end == null && dueAt.isBefore(now), calledBy, tried.stream().map(Tried::attempt).toList(), left, end, endedAt, actions(left));
        }

        private List<CallbackAction> actions(int left) {
            if (end != null) {
                return List.of();
            }
            List<CallbackAction> actions = new ArrayList<>(List.of(CallbackAction.TRY, CallbackAction.REACHED));
            if (left == 0) {
                actions.add(CallbackAction.NOT_REACHED);
            }
            if (person == null) {
                actions.add(CallbackAction.MATCH);
                actions.add(CallbackAction.TAKE);
            }
            return actions;
        }

        OwnCallback own(Candidates candidates, List<Tried> tried) {
            return new OwnCallback(id, version, origin, candidates.shown(number), about, ticket, notBefore, dueAt, calledBy == null ? null : calledBy.name(),
                    tried.stream().map(each -> each.attempt().at()).toList(), end, endedAt);
        }
    }
}
