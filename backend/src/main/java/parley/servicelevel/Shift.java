package parley.servicelevel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Hours of work by the clock on the wall, in whole minutes. A shift that ends at or before its start runs over
 * midnight, so 22:00 to 06:00 is a night and 00:00 to 00:00 a whole day. It belongs to the day on which it starts.
 */
public record Shift(LocalTime from, LocalTime until) {
    public static final Shift WHOLE_DAY = new Shift(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public Shift {
        if (!isWholeMinute(from) || !isWholeMinute(until)) {
            throw new IllegalArgumentException("A shift starts and ends on a whole minute: " + from + " to " + until);
        }
    }

    public static Shift of(String from, String until) {
        return new Shift(LocalTime.parse(from), LocalTime.parse(until));
    }

    public boolean runsOverMidnight() {
        return !until.isAfter(from);
    }

    LocalDateTime startOn(LocalDate day) {
        return day.atTime(from);
    }

    LocalDateTime endOn(LocalDate day) {
        return (runsOverMidnight() ? day.plusDays(1) : day).atTime(until);
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }
}
