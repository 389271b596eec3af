package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.account.PersonName;

/**
 * A ticket passed on.
 *
 * @param at when
 * @param from who had it
 * @param to who got it; empty where it went to the line of a queue
 * @param queue the queue it was in then
 * @param note what the next one had to know; shown to IT only
 */
@Serdeable
record HandOverView(Instant at, @Nullable PersonName from, @Nullable PersonName to, String queue, @Nullable String note) {}
