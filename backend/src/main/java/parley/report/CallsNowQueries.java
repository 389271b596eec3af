package parley.report;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.call.CallSight;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads who is calling now and whom we owe a call, in one statement. */
@Singleton
class CallsNowQueries {

    private static final int SHOWN = 3;

    private final Sql sql;

    CallsNowQueries(Sql sql) {
        this.sql = sql;
    }

    /** @param board whose queues, and until when something is due soon */
    CallsNow calls(Map<String, Object> board, Instant now) {
        var values = new HashMap<>(board);
        values.put("counted", NowQueries.LATE_COUNTED);
        var found = sql.list("""
                select n.since, n.due_at, n.ringing, n.ticket, n.title, n.queue_name, n.caller_name
                from (
                    select c.started_at as since, cast(null as timestamp(6) with time zone) as due_at,
                           exists (select 1 from open_ring r where r.call_id = c.id) as ringing,
                           cast(null as bigint) as ticket, cast(null as varchar(500)) as title, cast(null as varchar(200)) as queue_name,
                           cast(null as varchar(200)) as caller_name
                    from phone_call c
                    where c.settled_at is null and c.answered_at is null and c.ended_at is null and c.queue_id = any(:queues) and %s
                    union all
                    (select cast(null as timestamp(6) with time zone), c.due_at, false, t.number, coalesce(t.title, c.about), q.name, a.name
                     from callback c
                     left join ticket t on t.id = c.ticket_id
                     join queue q on q.id = coalesce(t.queue_id, c.queue_id)
                     left join person a on a.id = coalesce(t.assignee_id, c.taken_by)
                     where c.ended_at is null and c.due_at < :soon and q.id = any(:queues) and %s
                     order by c.due_at, c.id limit :counted)
                ) n
                order by n.since, n.due_at""".formatted(CallSight.WORKS_CALL, CallSight.WORKS_CALLBACK), values, row -> Found.of(row, now));
        var calling = found.stream().filter(each -> each.since() != null).toList();
        var owed = found.stream().filter(each -> each.since() == null).map(Found::callback).toList();
        return new CallsNow(
                calling.size(), (int) calling.stream().filter(Found::ringing).count(), calling.isEmpty() ? null : calling.get(0).since(),
                owed.size(), (int) owed.stream().filter(CallbackNow::isLate).count(), List.copyOf(owed.subList(0, Math.min(SHOWN, owed.size()))));
    }

    /** A call, since when; or what we owe. */
    private record Found(@Nullable Instant since, boolean ringing, @Nullable CallbackNow callback) {

        static Found of(Row row, Instant now) {
            var due = row.instant("due_at");
            return new Found(row.instant("since"), row.flag("ringing"), due == null ? null : new CallbackNow(
                    row.numberOrNull("ticket"), row.text("title"), row.text("queue_name"), due, due.isBefore(now), row.text("caller_name")));
        }
    }
}
