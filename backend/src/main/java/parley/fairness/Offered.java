package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * What was offered, rang, was picked or was given, and was answered one way or the other.
 *
 * @param ticket what was offered; null for a ring
 * @param queue in whose line it stood
 * @param analyst to whom
 * @param at when
 * @param course how it came, and what came of it
 * @param turnedAwayBefore whether it was taken after others had passed or left it; not asked for where it does not matter
 */
record Offered(@Nullable UUID ticket, UUID queue, UUID analyst, Instant at, OfferCourse course, boolean turnedAwayBefore) {

    boolean isTurnedAway() {
        return course.isTurnedAway();
    }

    /** Whether somebody took a ticket, or was given it. */
    boolean isTicketTaken() {
        return ticket != null && course.answering() == Answering.TAKEN;
    }
}
