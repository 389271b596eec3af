package parley.fairness;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.account.PersonName;

/**
 * Somebody read the numbers of an analyst.
 *
 * @param by who
 * @param at when
 */
@Serdeable
record NumbersView(PersonName by, Instant at) {}
