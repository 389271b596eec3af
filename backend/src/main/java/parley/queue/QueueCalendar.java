package parley.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * The calendar of a queue, by name.
 *
 * @param id which calendar
 * @param name its name
 */
@Serdeable
record QueueCalendar(UUID id, String name) {}
