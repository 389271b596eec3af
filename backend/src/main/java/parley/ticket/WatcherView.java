package parley.ticket;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.account.PersonName;

/**
 * Somebody who was brought in.
 *
 * @param person who
 * @param since when
 */
@Serdeable
record WatcherView(PersonName person, Instant since) {}
