package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Passing an offer; the ticket keeps its place.
 *
 * @param reason why
 * @param words a word about it; needed where the reason is another one
 */
@Serdeable
record PassOffer(@NotNull PassReason reason, @Nullable @Size(min = 1, max = 500) String words) {}
