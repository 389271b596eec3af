package parley.disclosure;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import parley.platform.sql.Sql;
import parley.servicelevel.BusinessCalendar;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarId;

/** The days of the company, in the zone and by the working days of its standard calendar. */
@Singleton
final class CompanyDays {

    static final int WORKING_DAYS_TO_ANSWER = 2;

    private final Sql sql;
    private final BusinessCalendars calendars;

    CompanyDays(Sql sql, BusinessCalendars calendars) {
        this.sql = sql;
        this.calendars = calendars;
    }

    /** By when a person has answered what comes now, and a second one has agreed to what the first proposes now. */
    Instant answerDue(Instant now) {
        return standard().afterWorkingDays(now, WORKING_DAYS_TO_ANSWER);
    }

    Instant beginOf(LocalDate day) {
        return day.atStartOfDay(standard().zone()).toInstant();
    }

    Instant endOf(LocalDate day) {
        return beginOf(day.plusDays(1));
    }

    private BusinessCalendar standard() {
        return calendars.inForce(sql.first("select id from business_calendar where standard", Map.of(), row -> new CalendarId(row.uuid("id"))).orElseThrow());
    }
}
