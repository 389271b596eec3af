package parley.routing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.routing.TicketPromises.Stored;
import parley.servicelevel.CalendarVersionId;
import parley.servicelevel.Pause;
import parley.servicelevel.Promise;
import parley.servicelevel.PromiseKind;
import parley.servicelevel.PromiseState;
import parley.servicelevel.ServiceClass;
import parley.servicelevel.Target;
import parley.ticket.TicketId;
import parley.ticket.TicketState;

/** Writes and reads promises and their pauses. */
@Singleton
class PromiseRows {

    private static final long NANOS_PER_MICRO = 1_000;

    private final Sql sql;
    private final TargetClasses classes;

    PromiseRows(Sql sql, TargetClasses classes) {
        this.sql = sql;
        this.classes = classes;
    }

    TicketPromises of(TicketId ticket) {
        var rows = new LinkedHashMap<UUID, Stored>();
        var pauses = new HashMap<UUID, List<Pause>>();
        var classes = sql.list("""
                select p.id, p.kind, p.service_class, p.state, p.calendar_version_id, p.target_seconds, p.target_working_days, p.started_at,
                       p.due_at, p.breached_at, p.ended_at, p.worth_seconds, p.effective_start, pause.paused_at, pause.resumed_at
                from promise p
                left join promise_pause pause on pause.promise_id = p.id
                where p.ticket_id = :ticket
                order by p.started_at, p.id, pause.paused_at""",
                Map.of("ticket", ticket.value()),
                row -> {
                    var known = pauses.computeIfAbsent(row.uuid("id"), id -> new ArrayList<>());
                    if (row.instant("paused_at") != null) {
                        known.add(new Pause(row.instant("paused_at"), row.instant("resumed_at")));
                    }
                    rows.put(row.uuid("id"), new Stored(row.uuid("id"), promise(row, known)));
                    return row.value("service_class", ServiceClass.class);
                });
        return new TicketPromises(classes.get(classes.size() - 1), List.copyOf(rows.values()));
    }

    /** @param line the queue in whose line the ticket waits, if it does */
    void insert(TicketState ticket, TicketPromises promises, @Nullable QueueId line) {
        insert(ticket, promises.serviceClass(), promises.rows(), line);
    }

    /** Writes what differs. */
    void update(TicketState ticket, TicketPromises before, TicketPromises after, @Nullable QueueId line) {
        for (var row : after.rows()) {
            var old = before.rows().stream().filter(other -> other.id().equals(row.id())).findFirst();
            if (old.isEmpty()) {
                insert(ticket, after.serviceClass(), List.of(row), line);
            } else if (!old.get().promise().equals(row.promise())) {
                update(old.get(), row, after.serviceClass(), line);
            }
        }
    }

    /** Puts what runs into the line of a queue, or takes it out of every line; the place in it is not touched. */
    void stand(TicketId ticket, TicketPromises promises, @Nullable QueueId line) {
        if (line != null) {
            promises.rows().stream()
                    .map(Stored::promise)
                    .filter(promise -> promise.state() == PromiseState.RUNNING)
                    .forEach(promise -> classes.note(line, TargetClass.of(promise)));
        }
        var values = new HashMap<String, Object>();
        values.put("ticket", ticket.value());
        values.put("line", line == null ? null : line.value());
        sql.update("update promise set line_queue_id = :line where ticket_id = :ticket and state = 'RUNNING'", values);
    }

    private void insert(TicketState ticket, ServiceClass serviceClass, List<Stored> rows, @Nullable QueueId line) {
        var values = new HashMap<String, Object>();
        values.put("ticket", ticket.id().value());
        values.put("created", ticket.createdAt());
        values.put("number", ticket.number().value());
        var tuples = new ArrayList<String>();
        for (int index = 0; index < rows.size(); index++) {
            var suffix = String.valueOf(index);
            values(rows.get(index), serviceClass, line).forEach((name, value) -> values.put(name + suffix, value));
            tuples.add("""
                    (:id#, :ticket, :kind#, :class#, :state#, :calendar#, :seconds#, :days#, :started#, :due#, :breached#, :ended#, :worth#,
                     :effective#, :line#, :created, :number)""".replace("#", suffix));
        }
        sql.update("""
                insert into promise (id, ticket_id, kind, service_class, state, calendar_version_id, target_seconds, target_working_days, started_at,
                    due_at, breached_at, ended_at, worth_seconds, effective_start, line_queue_id, ticket_created_at, ticket_number)
                values\s""" + String.join(", ", tuples), values);
    }

    private void update(Stored before, Stored after, ServiceClass serviceClass, @Nullable QueueId line) {
        sql.update("""
                update promise set service_class = :class, state = :state, calendar_version_id = :calendar, target_seconds = :seconds,
                    target_working_days = :days, due_at = :due, breached_at = :breached, ended_at = :ended, worth_seconds = :worth,
                    effective_start = :effective, line_queue_id = :line
                where id = :id""", values(after, serviceClass, line));
        if (!before.promise().pauses().equals(after.promise().pauses())) {
            writePauses(after);
        }
    }

    private void writePauses(Stored row) {
        sql.update("delete from promise_pause where promise_id = :promise", Map.of("promise", row.id()));
        for (var pause : row.promise().pauses()) {
            var values = new HashMap<String, Object>();
            values.put("promise", row.id());
            values.put("from", pause.from());
            values.put("until", pause.until());
            sql.update("insert into promise_pause (promise_id, paused_at, resumed_at) values (:promise, :from, :until)", values);
        }
    }

    private Map<String, Object> values(Stored row, ServiceClass serviceClass, @Nullable QueueId line) {
        var promise = row.promise();
        var waitsInLine = line != null && promise.state() == PromiseState.RUNNING;
        if (waitsInLine) {
            classes.note(line, TargetClass.of(promise));
        }
        var values = new HashMap<String, Object>();
        values.put("id", row.id());
        values.put("kind", promise.kind());
        values.put("class", serviceClass);
        values.put("state", promise.state());
        values.put("calendar", promise.calendarVersion().value());
        values.put("seconds", promise.target() instanceof Target.BusinessTime time ? time.allowed().toSeconds() : null);
        values.put("days", promise.target() instanceof Target.WorkingDays days ? days.days() : null);
        values.put("started", promise.startedAt());
        values.put("due", promise.dueAt());
        values.put("breached", promise.breachedAt());
        values.put("ended", promise.endedAt());
        values.put("worth", promise.worth().toSeconds());
        values.put("effective", micros(promise.effectiveStart()));
        values.put("line", waitsInLine ? line.value() : null);
        return values;
    }

    private static Promise promise(Row row, List<Pause> pauses) {
        var days = row.integerOrNull("target_working_days");
        return new Promise(
                row.value("kind", PromiseKind.class),
                days == null ? new Target.BusinessTime(Duration.ofSeconds(row.number("target_seconds"))) : Target.workingDays(days),
                Duration.ofSeconds(row.number("worth_seconds")),
                new CalendarVersionId(row.uuid("calendar_version_id")),
                row.instant("started_at"),
                pauses,
                duration(row.number("effective_start")),
                row.instant("due_at"),
                row.value("state", PromiseState.class),
                row.instant("breached_at"),
                row.instant("ended_at"));
    }

    static long micros(Duration reading) {
        return Math.addExact(Math.multiplyExact(reading.getSeconds(), 1_000_000L), reading.getNano() / NANOS_PER_MICRO);
    }

    static Duration duration(long micros) {
        return Duration.ofSeconds(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * NANOS_PER_MICRO);
    }

}
