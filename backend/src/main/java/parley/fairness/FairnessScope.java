package parley.fairness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import parley.account.CurrentUser;

/**
 * Which quarter, and whose queues, somebody looks at.
 *
 * @param viewer who looks
 * @param queues the queues of the teams that they are in
 * @param zone the days of the company
 * @param lastDay the last day of the thirteen weeks
 * @param now this moment
 * @param keptUntil how tickets went that were closed before is kept
 * @param offersKeptUntil offers that were shown before are kept
 */
record FairnessScope(CurrentUser viewer, List<UUID> queues, ZoneId zone, LocalDate lastDay, Instant now, Instant keptUntil, Instant offersKeptUntil) {

    private static final int WEEKS = 13;

    LocalDate firstDay() {
        return lastDay.plusDays(1).minusWeeks(WEEKS);
    }

    Instant from() {
        return firstDay().atStartOfDay(zone).toInstant();
    }

    /** Without this moment. */
    Instant until() {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
