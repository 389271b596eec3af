package parley.fairness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The eight weeks to the end of a month. Whose numbers they are sees them as soon as it is over; others from the tenth on.
 *
 * @param lastDay the last day of the month
 */
record NumbersWindow(LocalDate lastDay) {

    private static final int WEEKS = 8;
    private static final int SEEN_FROM = 10;

    /** The last one that is over. */
    static NumbersWindow own(LocalDate today) {
        return new NumbersWindow(YearMonth.from(today).minusMonths(1).atEndOfMonth());
    }

    /** The last one that others may see. */
    static NumbersWindow ofOthers(LocalDate today) {
        var own = own(today);
        return today.isBefore(own.seenByOthersFrom()) ? own(today.minusMonths(1)) : own;
    }

    LocalDate firstDay() {
        return lastDay.plusDays(1).minusWeeks(WEEKS);
    }

    LocalDate seenByOthersFrom() {
        return YearMonth.from(lastDay).plusMonths(1).atDay(SEEN_FROM);
    }

    Instant from(ZoneId zone) {
        return firstDay().atStartOfDay(zone).toInstant();
    }

    /** Without this moment. */
    Instant until(ZoneId zone) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
