package parley.demo;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.Ids;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.queue.ServiceLevels;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarId;
import parley.servicelevel.Holiday;
import parley.servicelevel.ServiceClass;
import parley.servicelevel.Shift;
import parley.servicelevel.Target;
import parley.servicelevel.Targets;
import parley.servicelevel.WeeklyHours;

/** Opens the queues of the demo company: their hours, what goes where, and what they promise. */
@Singleton
final class Desks {

    private static final String DESK_HOURS = "Desk hours";
    private static final String TRIAGE = "Triage";
    private static final Duration WORKING_DAY = Duration.ofHours(11);

    private final BusinessCalendars calendars;
    private final ServiceLevels serviceLevels;
    private final Sql sql;
    private final Clock clock;
    private final ZoneId zone;

    Desks(BusinessCalendars calendars, ServiceLevels serviceLevels, Sql sql, Clock clock, @Value("${parley.zone:}") String zone) {
        this.calendars = calendars;
        this.serviceLevels = serviceLevels;
        this.sql = sql;
        this.clock = clock;
        this.zone = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    void open(Map<String, Object> plan, Company company, CurrentUser administrator) {
        Map<String, CalendarId> hours = new LinkedHashMap<>();
        Yamls.<Map<String, List<String>>>map(plan, "calendars").forEach((name, week) -> hours.put(name, publish(name, week(week), administrator)));
        company.add(TRIAGE, new QueueId(sql.first("select id from queue where triage", Map.of(), row -> row.uuid("id")).orElseThrow()),
                calendars.inForce(hours.get(DESK_HOURS)));
        Yamls.<Map<String, String>>map(plan, "queues").forEach((name, queue) -> {
            CalendarId calendar = hours.get(queue.getOrDefault("calendar", DESK_HOURS));
            company.add(name, open(name, queue, queue.containsKey("calendar") ? calendar : null), calendars.inForce(calendar));
        });
        List<Map<String, String>> rules = Yamls.list(plan, "routing");
        for (int place = 0; place < rules.size(); place++) {
            route(place + 1, rules.get(place), company);
        }
        Yamls.<List<String>>list(plan, "targets").forEach(line -> promise(line, company, administrator));
    }

    /** The standard calendar of the installation gets new hours; any other is founded. */
    private CalendarId publish(String name, WeeklyHours week, CurrentUser administrator) {
        List<Holiday> holidays = PublicHolidays.around(clock.instant().atZone(ZoneOffset.UTC).getYear());
        UUID by = administrator.id().value();
        if (!name.equals(DESK_HOURS)) {
            return calendars.found(name, zone, week, holidays, by);
        }
        CalendarId standard = sql.first("select id from business_calendar where standard", Map.of(), row -> new CalendarId(row.uuid("id"))).orElseThrow();
        sql.update("update business_calendar set name = :name where id = :id", Map.of("name", name, "id", standard.value()));
        calendars.publish(standard, zone, week, holidays, by);
        return standard;
    }

    private static WeeklyHours week(Map<String, List<String>> planned) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        planned.forEach((days, shifts) -> {
            List<Shift> parsed = shifts.stream().map(shift -> Shift.of(shift.substring(0, 5), shift.substring(6))).toList();
            if (days.equals("saturday")) {
                week.put(DayOfWeek.SATURDAY, parsed);
            } else {
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY).forEach(day -> week.put(day, parsed));
            }
        });
        return new WeeklyHours(week);
    }

    private QueueId open(String name, Map<String, String> queue, @Nullable CalendarId calendar) {
        UUID id = Ids.next();
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("name", name);
        values.put("purpose", queue.get("purpose"));
        values.put("team", queue.get("team"));
        values.put("calendar", calendar == null ? null : calendar.value());
        sql.update("""
                insert into queue (id, name, purpose, team_id, triage, calendar_id, version)
                select :id, :name, :purpose, t.id, false, cast(:calendar as uuid), 0 from team t where t.name = :team""", values);
        return new QueueId(id);
    }

    private void route(int place, Map<String, String> rule, Company company) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", Ids.next());
        values.put("place", place);
        values.put("name", rule.get("name"));
        values.put("queue", company.queue(rule.get("queue")).value());
        values.put("kind", rule.get("kind"));
        values.put("category", rule.get("category"));
        sql.update("""
                insert into routing_rule (id, place, name, queue_id, kind, category, version)
                values (:id, :place, :name, :queue, :kind, :category, 0)""", values);
    }

    private void promise(List<String> line, Company company, CurrentUser administrator) {
        serviceLevels.promise(company.queue(line.get(0)), line.get(1), ServiceClass.valueOf(line.get(2)),
                new Targets(time(line.get(3)), time(line.get(4)), time(line.get(5))), administrator.id().value());
    }

    private static Target time(String span) {
        return new Target.BusinessTime(Spans.of(span, WORKING_DAY));
    }
}
