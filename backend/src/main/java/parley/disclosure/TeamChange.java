package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.account.PersonName;

/**
 * Somebody came to the team or left it.
 *
 * @param person who
 * @param joined whether they came
 * @param by the administrator who did it
 * @param at when
 */
@Serdeable
record TeamChange(@Nullable PersonName person, boolean joined, @Nullable PersonName by, Instant at) {}
