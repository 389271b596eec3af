package parley.report;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Tickets of one age.
 *
 * @param days which ages, such as {@code DAYS_1_3}
 * @param tickets how many are open now
 * @param before how many were, one length of the period ago
 */
@Serdeable
record AgeBand(Age days, int tickets, int before) {}
