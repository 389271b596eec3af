package parley.queue;

import java.util.UUID;

/** Which queue. */
public record QueueId(UUID value) {}
