package parley.demo;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.account.CurrentUser;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.queue.OwnTarget;
import parley.queue.QueueAdministration;
import parley.queue.QueueDescription;
import parley.queue.QueueId;
import parley.queue.RoutedKind;
import parley.queue.RoutingAdministration;
import parley.queue.RoutingRuleDescription;
import parley.servicelevel.BusinessCalendar;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarAdministration;
import parley.servicelevel.CalendarDescription;
import parley.servicelevel.CalendarId;
import parley.servicelevel.CalendarShift;
import parley.servicelevel.ServiceClass;

/** Opens the queues of the demo company: their hours, what goes where, and what they promise. */
@Singleton
final class Desks {

    private static final IfMatch NEW = new IfMatch(0);
    private static final Duration NO_DAYS = Duration.ZERO;

    private final CalendarAdministration calendarAdministration;
    private final BusinessCalendars calendars;
    private final QueueAdministration queues;
    private final RoutingAdministration rules;
    private final Sql sql;
    private final Clock clock;
    private final ZoneId zone;

    Desks(
            CalendarAdministration calendarAdministration, BusinessCalendars calendars, QueueAdministration queues, RoutingAdministration rules, Sql sql,
            Clock clock, @Value("${parley.zone:}") String zone) {
        this.calendarAdministration = calendarAdministration;
        this.calendars = calendars;
        this.queues = queues;
        this.rules = rules;
        this.sql = sql;
        this.clock = clock;
        this.zone = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    void open(Map<String, Object> plan, Company company, CurrentUser administrator) {
        Map<String, CalendarId> hours = calendars(plan, administrator);
        company.add("Triage", new QueueId(onlyId("select id from queue where triage")), inForce(hours, plan, "Triage"));
        Yamls.<Map<String, String>>map(plan, "queues").forEach((name, queue) ->
                company.add(name, new QueueId(open(name, queue, hours, administrator)), inForce(hours, plan, name)));
        Yamls.<Map<String, String>>list(plan, "routing").forEach(rule -> rules.create(rule(rule, company), administrator));
        Yamls.<List<String>>list(plan, "targets").stream()
                .collect(Collectors.groupingBy(line -> line.get(0), LinkedHashMap::new, Collectors.mapping(Desks::target, Collectors.toList())))
                .forEach((queue, targets) -> queues.setTargets(company.queue(queue).value(), targets, NEW, administrator));
    }

    /** The first takes the place of the hours that a new installation has. */
    private Map<String, CalendarId> calendars(Map<String, Object> plan, CurrentUser administrator) {
        Map<String, CalendarId> made = new LinkedHashMap<>();
        Yamls.<Map<String, List<String>>>map(plan, "calendars").forEach((name, week) -> {
            CalendarDescription description = new CalendarDescription(name, zone.getId(), week(week), PublicHolidays.around(clock.instant().atZone(ZoneOffset.UTC).getYear()));
            if (made.isEmpty()) {
                UUID standard = onlyId("select id from business_calendar where standard");
                calendarAdministration.change(standard, description, NEW, administrator);
                made.put(name, new CalendarId(standard));
            } else {
                made.put(name, new CalendarId(calendarAdministration.create(description, administrator)));
            }
        });
        return made;
    }

    private static List<CalendarShift> week(Map<String, List<String>> planned) {
        return planned.entrySet().stream()
                .flatMap(days -> Arrays.stream(days.getKey().split(" "))
                        .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                        .flatMap(day -> days.getValue().stream().map(shift -> shift.split("-")).map(shift -> new CalendarShift(day, shift[0], shift[1]))))
                .toList();
    }

    private UUID open(String name, Map<String, String> queue, Map<String, CalendarId> hours, CurrentUser administrator) {
        UUID team = sql.first("select id from team where name = :name", Map.of("name", queue.get("team")), row -> row.uuid("id")).orElseThrow();
        CalendarId calendar = hours.get(queue.getOrDefault("calendar", ""));
        return queues.create(new QueueDescription(name, queue.get("purpose"), team, calendar == null ? null : calendar.value()), administrator);
    }

    private BusinessCalendar inForce(Map<String, CalendarId> hours, Map<String, Object> plan, String queue) {
        String standard = hours.keySet().iterator().next();
        Map<String, String> planned = Yamls.<Map<String, String>>map(plan, "queues").getOrDefault(queue, Map.of());
        return calendars.inForce(hours.get(planned.getOrDefault("calendar", standard)));
    }

    private static RoutingRuleDescription rule(Map<String, String> rule, Company company) {
        return new RoutingRuleDescription(rule.get("name"), company.queue(rule.get("queue")).value(),
                rule.containsKey("kind") ? RoutedKind.valueOf(rule.get("kind")) : null, rule.get("category"), null, null, null);
    }

    private static OwnTarget target(List<String> line) {
        return new OwnTarget(RoutedKind.valueOf(line.get(1)), ServiceClass.valueOf(line.get(2)), seconds(line.get(3)), seconds(line.get(4)), seconds(line.get(5)), null);
    }

    private static long seconds(String span) {
        return Spans.of(span, NO_DAYS).toSeconds();
    }

    private UUID onlyId(String text) {
        return sql.first(text, Map.of(), row -> row.uuid("id")).orElseThrow();
    }
}
