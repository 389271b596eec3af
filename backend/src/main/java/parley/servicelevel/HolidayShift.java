package parley.servicelevel;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A shift worked on a holiday.
 *
 * @param from when it starts, by the clock on the wall
 * @param until when it ends
 */
@Serdeable
public record HolidayShift(
        @NotNull @Pattern(regexp = CalendarShift.TIME, message = CalendarShift.WORDS) String from,
        @NotNull @Pattern(regexp = CalendarShift.TIME, message = CalendarShift.WORDS) String until) {}
