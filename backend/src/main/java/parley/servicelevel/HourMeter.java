package parley.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;

/**
 * Adds up the hours of a calendar.
 *
 * <p>For each year from 1970 it keeps the seconds open before the year began and, day by day, those of the shifts
 * started since. Years are summed when first asked for (a fraction of a millisecond each) and kept; readers take the
 * array as it is and never wait. A shift lasts a day at most, so what started two days ago is over: a reading is the sum
 * up to the day before yesterday, and the part of yesterday's and today's shifts that has passed.
 */
final class HourMeter {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2999;

    private final BusinessCalendar calendar;
    private volatile MeteredYear[] years = new MeteredYear[0];

    HourMeter(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    Duration at(Instant moment) {
        var today = calendar.localDay(moment);
        var yesterday = today.minusDays(1);
        return beforeShiftsOf(yesterday).plus(passed(yesterday, moment)).plus(passed(today, moment));
    }

    Instant firstMomentOf(Duration reading) {
        var day = dayOf(reading);
        var missing = reading.minus(beforeShiftsOf(day));
        for (var span : calendar.spansStartingOn(day)) {
            if (missing.compareTo(span.length()) <= 0) {
                return span.from().plus(missing);
            }
            missing = missing.minus(span.length());
        }
        throw new IllegalStateException("Day " + day + " does not reach the reading " + reading);
    }

    private Duration passed(LocalDate day, Instant moment) {
        return calendar.spansStartingOn(day).stream()
                .map(span -> span.lengthBefore(moment))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration beforeShiftsOf(LocalDate day) {
        var year = year(day.getYear());
        return Duration.ofSeconds(year.openBefore() + year.byDay()[day.getDayOfYear() - 1]);
    }

    /** The day whose shifts bring the meter to this reading. */
    private LocalDate dayOf(Duration reading) {
        long seconds = reading.plusNanos(999_999_999).toSeconds();
        if (seconds < 1) {
            throw new IllegalArgumentException("The meter of a calendar starts at zero: " + reading);
        }
        int number = FIRST_YEAR;
        while (year(number).openAfter() < seconds) {
            number++;
        }
        return LocalDate.ofYearDay(number, year(number).dayReaching(seconds));
    }

    private MeteredYear year(int number) {
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            throw new IllegalArgumentException("Calendars reach from " + FIRST_YEAR + " to " + LAST_YEAR + ", not " + number);
        }
        var known = years;
        int index = number - FIRST_YEAR;
        return index < known.length ? known[index] : extendTo(index)[index];
    }

    private synchronized MeteredYear[] extendTo(int index) {
        var known = years;
        if (index < known.length) {
            return known;
        }
        var longer = Arrays.copyOf(known, index + 1);
        for (int next = known.length; next <= index; next++) {
            longer[next] = sum(FIRST_YEAR + next, next == 0 ? 0 : longer[next - 1].openAfter());
        }
        years = longer;
        return longer;
    }

    private MeteredYear sum(int number, long openBefore) {
        int days = Year.of(number).length();
        var byDay = new int[days + 1];
        for (int day = 0; day < days; day++) {
            byDay[day + 1] = byDay[day] + secondsStartingOn(LocalDate.ofYearDay(number, day + 1));
        }
        return new MeteredYear(openBefore, byDay);
    }

    private int secondsStartingOn(LocalDate day) {
        return (int) calendar.spansStartingOn(day).stream()
                .mapToLong(span -> span.length().toSeconds())
                .sum();
    }

    /** Seconds open before the year, and before each of its days counted from its first; the last entry is the whole. */
    private record MeteredYear(long openBefore, int[] byDay) {
        long openAfter() {
            return openBefore + byDay[byDay.length - 1];
        }

        int dayReaching(long seconds) {
            int low = 1;
            int high = byDay.length - 1;
            while (low < high) {
                int middle = (low + high) / 2;
                if (openBefore + byDay[middle] < seconds) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
