package parley.servicelevel;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A day that does not follow the week.
 *
 * @param day the date
 * @param name what it is
 * @param shifts hours worked all the same; none for a day off
 */
@Serdeable
public record CalendarHoliday(
        @NotNull LocalDate day, @NotBlank @Size(max = 100) String name, @NotNull @Size(max = 10) List<@Valid @NotNull HolidayShift> shifts) {}
