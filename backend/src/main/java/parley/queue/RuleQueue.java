package parley.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * The queue that a rule leads to.
 *
 * @param id which queue
 * @param name its name
 */
@Serdeable
record RuleQueue(UUID id, String name) {}
