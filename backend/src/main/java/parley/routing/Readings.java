package parley.routing;

import java.time.Duration;
import parley.servicelevel.CalendarVersionId;

/** What each calendar's hour meter shows at the moment of looking at the line. */
@FunctionalInterface
interface Readings {
    Duration now(CalendarVersionId calendarVersion);
}
