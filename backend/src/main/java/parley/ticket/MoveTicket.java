package parley.ticket;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Where a ticket belongs.
 *
 * @param queue the queue that it goes to
 */
@Serdeable
record MoveTicket(@NotNull UUID queue) {}
