package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * How an earlier offer of the same ticket ended.
 *
 * @param outcome how
 * @param reason why it was passed
 * @param words what was said about it
 * @param at when
 */
@Serdeable
record EarlierOffer(OfferOutcome outcome, @Nullable PassReason reason, @Nullable String words, Instant at) {}
