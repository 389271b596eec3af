package parley.servicelevel;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Business calendars as administrators see them. Hours come from memory: a version never changes. */
@Singleton
class CalendarQueries {

    private final Sql sql;
    private final BusinessCalendars calendars;

    CalendarQueries(Sql sql, BusinessCalendars calendars) {
        this.sql = sql;
        this.calendars = calendars;
    }

    List<CalendarDetail> calendars() {
        return sql.list("""
                select c.id, c.name, c.standard, c.version, v.id as hours_id, v.published_at, p.id as person_id, p.name as person_name
                from business_calendar c
                join calendar_version v on v.calendar_id = c.id
                left join person p on p.id = v.published_by
                where not exists (select 1 from calendar_version later where later.calendar_id = c.id and later.number > v.number)
                order by c.name, c.id""", Map.of(), Head::of).stream().map(this::detail).toList();
    }

    CalendarDetail calendar(UUID id) {
        return calendars().stream().filter(calendar -> calendar.id().equals(id)).findFirst().orElseThrow(NothingHere::new);
    }

    private CalendarDetail detail(Head head) {
        BusinessCalendar hours = calendars.version(head.hours());
        CalendarDetail row = head.row();
        return new CalendarDetail(row.id(), row.name(), row.standard(), hours.zone().getId(), CalendarHours.week(hours), CalendarHours.holidays(hours),
                row.publishedAt(), row.publishedBy(), row.version(), row.allowedActions());
    }

    /** A calendar before its hours are looked up, which happens after the statement has ended. */
    private record Head(CalendarVersionId hours, CalendarDetail row) {

        static Head of(Row row) {
            List<CalendarAction> actions = new ArrayList<>(List.of(CalendarAction.CHANGE));
            if (!row.flag("standard")) {
                actions.add(CalendarAction.MAKE_STANDARD);
            }
            PersonName by = row.uuid("person_id") == null ? null : new PersonName(row.uuid("person_id"), row.text("person_name"));
            return new Head(new CalendarVersionId(row.uuid("hours_id")), new CalendarDetail(row.uuid("id"), row.text("name"), row.flag("standard"), "",
                    List.of(), List.of(), row.instant("published_at"), by, row.number("version"), actions));
        }
    }
}
