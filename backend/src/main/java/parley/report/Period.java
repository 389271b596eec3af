package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.platform.problem.InvalidFields;

/**
 * A week, month or quarter of the company's calendar.
 *
 * @param unit which of the three
 * @param firstDay its first day
 */
record Period(PeriodUnit unit, LocalDate firstDay) {

    private static final Pattern NAME = Pattern.compile("(\\d{4})-(?:W(\\d{2})|Q([1-4])|(\\d{2}))");
    private static final int FIRST_YEAR = 2000;

    /** The last week that is over. */
    static Period lastWeek(LocalDate today) {
        return new Period(PeriodUnit.WEEK, today.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY)).minusWeeks(1));
    }

    /** Reads {@code 2026-W22}, {@code 2026-05} or {@code 2026-Q2}; the last whole week where nothing is said. */
    static Period read(@Nullable String name, LocalDate today) {
        if (name == null || name.isEmpty()) {
            return lastWeek(today);
        }
        Period period = parse(name);
        if (period.firstDay.isAfter(today) || period.firstDay.getYear() < FIRST_YEAR) {
            throw new InvalidFields("period", "must have begun, and not before " + FIRST_YEAR);
        }
        return period;
    }

    private static Period parse(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw unreadable();
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) != null) {
                return week(year, Integer.parseInt(parts.group(2)));
            }
            return parts.group(3) != null
                    ? new Period(PeriodUnit.QUARTER, LocalDate.of(year, 3 * Integer.parseInt(parts.group(3)) - 2, 1))
                    : new Period(PeriodUnit.MONTH, YearMonth.of(year, Integer.parseInt(parts.group(4))).atDay(1));
        } catch (DateTimeException noSuchTime) {
            throw unreadable();
        }
    }

    private static Period week(int year, int number) {
        LocalDate monday = LocalDate.of(year, 1, 4).with(WeekFields.ISO.weekOfWeekBasedYear(), number).with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        if (number < 1 || monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
            throw unreadable();
        }
        return new Period(PeriodUnit.WEEK, monday);
    }

    private static InvalidFields unreadable() {
        return new InvalidFields("period", "must be a week such as 2026-W22, a month such as 2026-05 or a quarter such as 2026-Q2");
    }

    String name() {
        return switch (unit) {
            case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", firstDay.get(IsoFields.WEEK_BASED_YEAR), firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(firstDay).toString();
            case QUARTER -> firstDay.getYear() + "-Q" + firstDay.get(IsoFields.QUARTER_OF_YEAR);
        };
    }

    Period previous() {
        return moved(-1);
    }

    Period next() {
        return moved(1);
    }

    LocalDate lastDay() {
        return next().firstDay.minusDays(1);
    }

    Instant from(ZoneId zone) {
        return firstDay.atStartOfDay(zone).toInstant();
    }

    /** Without this moment. */
    Instant until(ZoneId zone) {
        return next().firstDay.atStartOfDay(zone).toInstant();
    }

    /** The period of that unit in which a day lies. */
    static Period of(PeriodUnit unit, LocalDate day) {
        return new Period(unit, switch (unit) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
        });
    }

    private Period moved(int by) {
        return new Period(unit, switch (unit) {
            case WEEK -> firstDay.plusWeeks(by);
            case MONTH -> firstDay.plusMonths(by);
            case QUARTER -> firstDay.plusMonths(3L * by);
        });
    }
}
