package parley.fairness;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Offers passed for one reason.
 *
 * @param reason the key that was chosen
 * @param times how many
 */
@Serdeable
record PassedFor(String reason, int times) {}
