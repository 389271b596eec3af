package parley.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers what {@link BusinessCalendar} answers by looking at the clock on the wall once a minute. Shares no arithmetic
 * with it: a minute is open if some shift of the same or the previous day covers what the wall shows. While the wall
 * shows a stretch for the second time, work stands where it was at the end of the first.
 */
final class SlowCalendar {
    static final Duration STEP = Duration.ofMinutes(1);

    private final BusinessCalendar calendar;
    private final Map<LocalDate, Holiday> holidays;

    SlowCalendar(BusinessCalendar calendar) {
        this.calendar = calendar;
        this.holidays = calendar.holidays().stream().collect(Collectors.toMap(Holiday::day, Function.identity()));
    }

    boolean isOpenAt(Instant moment) {
        var wall = wallAt(moment);
        var today = wall.toLocalDate();
        return covers(today, wall) || covers(today.minusDays(1), wall);
    }

    Duration between(Instant from, Instant until) {
        var open = Duration.ZERO;
        for (var minute = from; minute.isBefore(until); minute = minute.plus(STEP)) {
            open = isOpenAt(minute) ? open.plus(STEP) : open;
        }
        return open;
    }

    Instant after(Instant start, Duration wholeMinutes) {
        var minute = start;
        for (var left = wholeMinutes; left.compareTo(Duration.ZERO) > 0; minute = minute.plus(STEP)) {
            left = isOpenAt(minute) ? left.minus(STEP) : left;
        }
        return minute;
    }

    Instant nextOpening(Instant moment) {
        var minute = moment;
        while (!isOpenAt(minute)) {
            minute = minute.plus(STEP);
        }
        return minute;
    }

    private LocalDateTime wallAt(Instant moment) {
        var rules = calendar.zone().getRules();
        var back = rules.previousTransition(moment.plusNanos(1));
        var wall = LocalDateTime.ofInstant(moment, calendar.zone());
        return back != null && back.isOverlap() && wall.isBefore(back.getDateTimeBefore())
                ? back.getDateTimeBefore().minus(1, ChronoUnit.NANOS)
                : wall;
    }

    private boolean covers(LocalDate day, LocalDateTime wall) {
        return shiftsOn(day).stream()
                .anyMatch(shift -> !wall.isBefore(day.atTime(shift.from())) && wall.isBefore(shift.endOn(day)));
    }

    private List<Shift> shiftsOn(LocalDate day) {
        var holiday = holidays.get(day);
        return holiday == null ? calendar.week().on(day.getDayOfWeek()) : holiday.shifts();
    }
}
