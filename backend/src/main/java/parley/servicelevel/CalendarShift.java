package parley.servicelevel;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;

/**
 * A shift of the ordinary week.
 *
 * @param day the day on which it starts
 * @param from when it starts, by the clock on the wall, such as 08:00
 * @param until when it ends; at or before the start, it runs over midnight
 */
@Serdeable
public record CalendarShift(
        @NotNull DayOfWeek day,
        @NotNull @Pattern(regexp = CalendarShift.TIME, message = CalendarShift.WORDS) String from,
        @NotNull @Pattern(regexp = CalendarShift.TIME, message = CalendarShift.WORDS) String until) {

    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    static final String WORDS = "must be a time such as 08:00";
}
