package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import parley.account.CurrentUser;
import parley.ticket.TicketKind;

/**
 * Which tickets a report is about, and from which moment it is told.
 *
 * @param viewer who reads it
 * @param queues the queues that the viewer answers for
 * @param chosen those of them that the report is about
 * @param kind only tickets of that kind, where it is said
 * @param period which time
 * @param time in which time waits are counted
 * @param zone the company's days
 * @param now this moment
 * @param keptUntil how tickets went that were closed before is kept
 */
record Scope(
        CurrentUser viewer, List<ReportQueue> queues, List<UUID> chosen, @Nullable TicketKind kind, Period period, TimeCounted time, ZoneId zone, Instant now,
        Instant keptUntil) {

    private static final int WEEKS = 8;

    Instant from() {
        return period.from(zone);
    }

    /** Without this moment. */
    Instant until() {
        return period.until(zone);
    }

    Instant fromBefore() {
        return period.previous().from(zone);
    }

    /** One length of the period ago. */
    Instant ago() {
        var today = now.atZone(zone);
        return switch (period.unit()) {
            case WEEK -> today.minusWeeks(1).toInstant();
            case MONTH -> today.minusMonths(1).toInstant();
            case QUARTER -> today.minusMonths(3).toInstant();
        };
    }

    /** The eight weeks that end with the period, or with the week in which we are. */
    List<Period> weeks() {
        var last = period.lastDay().isAfter(today()) ? today() : period.lastDay();
        return Stream.iterate(Period.of(PeriodUnit.WEEK, last), Period::previous).limit(WEEKS).sorted(Comparator.comparing(Period::firstDay)).toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
