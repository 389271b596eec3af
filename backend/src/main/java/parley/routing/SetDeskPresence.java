package parley.routing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/**
 * Saying that one is at the desk. Said again once a minute; who is silent for two minutes counts as away.
 *
 * @param state available for the next one, busy, or away
 */
@Serdeable
record SetDeskPresence(@NotNull DeskState state) {}
