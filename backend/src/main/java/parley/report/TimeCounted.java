package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import parley.report.Course.Asked;
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

    /** How long a ticket took until something was reached, or at least, where it was not. */
    Observed lasted(Asked ticket, @Nullable Instant reached, Instant otherwise) {
        return new Observed(ticket, between(ticket.createdAt(), reached == null ? otherwise : reached, ticket.calendar()), reached != null);
    }

    /** How long one day is. */
    abstract Duration day(BusinessCalendar calendar);
}
