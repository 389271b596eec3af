package parley.fairness;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What an analyst says to their numbers.
 *
 * @param body the words
 * @param writtenAt when
 */
@Serdeable
record NumbersNote(String body, Instant writtenAt) {}
