package parley.ticket;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Where a ticket waits.
 *
 * @param id which queue
 * @param name name of the queue
 * @param team name of the team that works it
 */
@Serdeable
public record QueueName(UUID id, String name, String team) {}
