package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Offers that were not taken, alike.
 *
 * @param answering passed, timed out, or rang out
 * @param reason why it was passed, as the key that was chosen
 * @param times how many of them
 */
@Serdeable
record TurnedAway(Answering answering, @Nullable String reason, int times) {}
