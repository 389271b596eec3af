package parley.record;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * The last checkpoint. Kept elsewhere, it proves everything that was recorded up to it.
 *
 * @param number counts the checkpoints
 * @param hash of this one and of all before it
 * @param at when it was made
 */
@Serdeable
record CheckpointView(long number, String hash, Instant at) {}
