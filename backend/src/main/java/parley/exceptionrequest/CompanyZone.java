package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import parley.platform.sql.Sql;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarId;

/** How the company counts its days: in the zone, and by the working days, of its standard calendar. */
@Singleton
final class CompanyZone {

    private final Sql sql;
    private final BusinessCalendars calendars;

    CompanyZone(Sql sql, BusinessCalendars calendars) {
        this.sql = sql;
        this.calendars = calendars;
    }

    /** The end of so many of its working days, counted from a moment. */
    Instant afterWorkingDays(Instant from, int days) {
        CalendarId standard = sql.first(
                        "select id from business_calendar where standard", Map.of(), row -> new CalendarId(row.uuid("id")))
                .orElseThrow();
        return calendars.inForce(standard).afterWorkingDays(from, days);
    }

    ZoneId zone() {
        return sql.first(
                        """
                        select v.zone from business_calendar c join calendar_version v on v.calendar_id = c.id
                        where c.standard order by v.number desc limit 1""",
                        Map.of(),
                        row -> ZoneId.of(row.text("zone")))
                .orElseThrow();
    }
}
