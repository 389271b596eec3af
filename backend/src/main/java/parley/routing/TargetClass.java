package parley.routing;

import java.time.Duration;
import parley.servicelevel.CalendarVersionId;
import parley.servicelevel.Promise;

/**
 * Promises that use themselves up at the same rate: measured by one calendar version, allowing the same business time.
 * Within a class the one that began first has the largest share at every moment.
 */
record TargetClass(CalendarVersionId calendarVersion, Duration allowed) {

    static TargetClass of(Promise promise) {
        return new TargetClass(promise.calendarVersion(), promise.worth());
    }
}
