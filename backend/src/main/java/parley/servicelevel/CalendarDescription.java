package parley.servicelevel;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an administrator says about a business calendar.
 *
 * @param name the name; no two calendars share one
 * @param zone the time zone, such as Europe/Amsterdam
 * @param week the shifts of the ordinary week; one at least
 * @param holidays days that do not follow the week
 */
@Serdeable
public record CalendarDescription(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 60) String zone,
        @NotNull @Size(min = 1, max = 70) List<@Valid @NotNull CalendarShift> week,
        @NotNull @Size(max = 500) List<@Valid @NotNull CalendarHoliday> holidays) {}
