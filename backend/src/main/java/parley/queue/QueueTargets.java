package parley.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import parley.platform.web.Versioned;

/**
 * What a queue promises.
 *
 * @param queueId which queue
 * @param rows every kind and class
 * @param version of the queue; goes into {@code If-Match} of a change
 */
@Serdeable
record QueueTargets(UUID queueId, List<QueueTarget> rows, long version) implements Versioned {}
