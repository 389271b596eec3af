package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * Which time a report is about.
 *
 * @param name such as {@code 2026-W22}, {@code 2026-05} or {@code 2026-Q2}
 * @param unit week, month or quarter
 * @param firstDay its first day
 * @param lastDay its last day
 * @param previous the period before, with which it is compared
 * @param next the period after; empty where that has not begun
 * @param week the week in which it ends, or in which we are
 * @param month the same as a month
 * @param quarter the same as a quarter
 */
@Serdeable
record ReportPeriod(
        String name, PeriodUnit unit, LocalDate firstDay, LocalDate lastDay, String previous, @Nullable String next,
        String week, String month, String quarter) {

    static ReportPeriod of(Period period, LocalDate today) {
        Period next = period.next();
        LocalDate end = period.lastDay().isAfter(today) ? today : period.lastDay();
        return new ReportPeriod(period.name(), period.unit(), period.firstDay(), period.lastDay(), period.previous().name(),
                next.firstDay().isAfter(today) ? null : next.name(),
                Period.of(PeriodUnit.WEEK, end).name(), Period.of(PeriodUnit.MONTH, end).name(), Period.of(PeriodUnit.QUARTER, end).name());
    }
}
