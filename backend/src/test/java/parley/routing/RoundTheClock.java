package parley.routing;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import parley.platform.sql.Sql;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarId;
import parley.servicelevel.WeeklyHours;
import parley.testing.TestParley;

/** Opens the desk round the clock, so that an hour of the test's clock is a business hour. */
final class RoundTheClock {

    private RoundTheClock() {}

    static void standard(TestParley parley) {
        var standard = parley.bean(Sql.class).first("select id from business_calendar where standard", Map.of(), row -> new CalendarId(row.uuid("id")));
        parley.bean(BusinessCalendars.class).publish(standard.orElseThrow(), ZoneId.of("UTC"), WeeklyHours.always(), List.of(), null);
    }
}
