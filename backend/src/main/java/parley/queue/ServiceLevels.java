package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.servicelevel.BusinessCalendar;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarVersionId;
import parley.servicelevel.ServiceClass;
import parley.servicelevel.Target;
import parley.servicelevel.Targets;

/** Knows what each queue promises: its own targets where it has some, the usual ones otherwise. */
@Singleton
public class ServiceLevels {

    private final BusinessCalendars calendars;
    private final ActivityLog activity;
    private final Sql sql;

    ServiceLevels(BusinessCalendars calendars, ActivityLog activity, Sql sql) {
        this.calendars = calendars;
        this.activity = activity;
        this.sql = sql;
    }

    /** @param ticketKind such as {@code INCIDENT} */
    public QueueTerms terms(QueueId queue, String ticketKind, ServiceClass serviceClass) {
        return sql.first("""
                select v.id as calendar_version_id, t.first_response_seconds, t.next_response_seconds,
                       t.resolution_seconds, t.resolution_working_days, exists (select 1 from routing_rule_skill) as skilled
                from queue q
                join business_calendar c on c.id = q.calendar_id or (q.calendar_id is null and c.standard)
                join calendar_version v on v.calendar_id = c.id
                left join queue_target t on t.queue_id = q.id and t.ticket_kind = :kind and t.service_class = :class
                where q.id = :queue
                order by v.number desc limit 1""",
                Map.of("queue", queue.value(), "kind", ticketKind, "class", serviceClass),
                row -> new QueueTerms(queue, targets(row, serviceClass),
                        calendars.version(new CalendarVersionId(row.uuid("calendar_version_id"))), row.flag("skilled")))
                .orElseThrow(NothingHere::new);
    }

    /** The hours that the queue counts in now. */
    public BusinessCalendar calendar(QueueId queue) {
        return sql.first("""
                select v.id from queue q
                join business_calendar c on c.id = q.calendar_id or (q.calendar_id is null and c.standard)
                join calendar_version v on v.calendar_id = c.id
                where q.id = :queue
                order by v.number desc limit 1""", Map.of("queue", queue.value()), row -> calendars.version(new CalendarVersionId(row.uuid("id"))))
                .orElseThrow(NothingHere::new);
    }

    /** From now on the queue promises this; tickets that were promised something keep it. */
    @Transactional
    public void promise(QueueId queue, String ticketKind, ServiceClass serviceClass, Targets targets, @Nullable UUID by) {
        var values = new HashMap<String, Object>();
        values.put("queue", queue.value());
        values.put("kind", ticketKind);
        values.put("class", serviceClass);
        values.put("first", seconds(targets.firstResponse()));
        values.put("next", seconds(targets.nextResponse()));
        values.put("resolution", targets.resolution() instanceof Target.BusinessTime time ? time.allowed().toSeconds() : null);
        values.put("days", targets.resolution() instanceof Target.WorkingDays days ? days.days() : null);
        sql.update("delete from queue_target where queue_id = :queue and ticket_kind = :kind and service_class = :class", values);
        sql.update("""
                insert into queue_target (queue_id, ticket_kind, service_class, first_response_seconds, next_response_seconds,
                                          resolution_seconds, resolution_working_days)
                values (:queue, :kind, :class, :first, :next, :resolution, :days)""", values);
        activity.record(Happening.inAdministration("QUEUE_TARGETS_CHANGED", by, "QUEUE", queue.value(), Map.of(
                "kind", ticketKind, "serviceClass", serviceClass.name(), "firstResponse", targets.firstResponse().toString(),
                "nextResponse", targets.nextResponse().toString(), "resolution", targets.resolution().toString())));
    }

    /** From now on the queue promises what is usual. */
    @Transactional
    public void promiseTheUsual(QueueId queue, String ticketKind, ServiceClass serviceClass, @Nullable UUID by) {
        int own = sql.update("delete from queue_target where queue_id = :queue and ticket_kind = :kind and service_class = :class",
                Map.of("queue", queue.value(), "kind", ticketKind, "class", serviceClass));
        if (own > 0) {
            activity.record(Happening.inAdministration("QUEUE_TARGETS_USUAL", by, "QUEUE", queue.value(),
                    Map.of("kind", ticketKind, "serviceClass", serviceClass.name())));
        }
    }

    private static long seconds(Target response) {
        if (response instanceof Target.BusinessTime time) {
            return time.allowed().toSeconds();
        }
        throw new IllegalArgumentException("Responses are promised in business time, not in " + response);
    }

    private static Targets targets(Row row, ServiceClass serviceClass) {
        if (row.numberOrNull("first_response_seconds") == null) {
            return Targets.byDefault(serviceClass);
        }
        var days = row.integerOrNull("resolution_working_days");
        return new Targets(
                time(row.number("first_response_seconds")),
                time(row.number("next_response_seconds")),
                days == null ? time(row.number("resolution_seconds")) : Target.workingDays(days));
    }

    private static Target time(long seconds) {
        return new Target.BusinessTime(Duration.ofSeconds(seconds));
    }
}
