package parley.routing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A queue that may get a ticket.
 *
 * @param id which queue
 * @param name its name
 */
@Serdeable
record HandOverQueue(UUID id, String name) {}
