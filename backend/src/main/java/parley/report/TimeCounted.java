package parley.report;

import java.time.Duration;
import java.time.Instant;
import parley.servicelevel.BusinessCalendar;

/** In which time a wait is counted. */
enum TimeCounted {
    /** While the desk is open, by the calendar that the ticket was promised by. */
    BUSINESS {
        @Override
        Duration between(Instant from, Instant until, BusinessCalendar calendar) {
            return calendar.between(from, until);
        }

        @Override
        Duration day(BusinessCalendar calendar) {
            return calendar.week().averageWorkingDay();
        }
    },
    /** Every hour, nights and weekends too, as the one who waits counts it. */
    CALENDAR {
        @Override
        Duration between(Instant from, Instant until, BusinessCalendar calendar) {
            return Duration.between(from, until);
        }

        @Override
        Duration day(BusinessCalendar calendar) {
            return Duration.ofDays(1);
        }
    };

    abstract Duration between(Instant from, Instant until, BusinessCalendar calendar);

    /** How long one day is. */
    abstract Duration day(BusinessCalendar calendar);
}
