package parley.servicelevel;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.web.Versioned;

/**
 * A business calendar with the hours in force.
 *
 * @param id which calendar
 * @param name the name
 * @param standard true for the one that counts for every queue without a calendar of its own
 * @param zone the time zone
 * @param week the shifts of the ordinary week
 * @param holidays days that do not follow the week
 * @param publishedAt since when these hours count
 * @param publishedBy who published them; empty for those that Parley came with
 * @param version goes into {@code If-Match} of a change
 * @param allowedActions what can be done now
 */
@Serdeable
record CalendarDetail(
        UUID id,
        String name,
        boolean standard,
        String zone,
        List<CalendarShift> week,
        List<CalendarHoliday> holidays,
        Instant publishedAt,
        @Nullable PersonName publishedBy,
        long version,
        List<CalendarAction> allowedActions) implements Versioned {}
