package parley.servicelevel;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import parley.platform.sql.Sql;
import parley.platform.start.Preparation;

/** Gives a new installation office hours, so that every promise has a calendar from the first ticket on. */
@Singleton
final class FirstCalendar implements Preparation {

    private static final Shift OFFICE_HOURS = Shift.of("08:00", "17:00");

    private final BusinessCalendars calendars;
    private final Sql sql;
    private final ZoneId zone;

    FirstCalendar(BusinessCalendars calendars, Sql sql, @Value("${parley.zone:}") String zone) {
        this.calendars = calendars;
        this.sql = sql;
        this.zone = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    @Override
    public void prepare() {
        if (sql.first("select id from business_calendar where standard", Map.of(), row -> row.uuid("id")).isEmpty()) {
            calendars.found("Office hours", zone, WeeklyHours.workingWeek(OFFICE_HOURS), List.of(), null);
        }
    }
}
