package parley.routing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/**
 * Saying that one has a ticket open. Said again every quarter of a minute while it is.
 *
 * @param doing reading it, or writing a reply or a note
 */
@Serdeable
record TellPresence(@NotNull Doing doing) {}
