package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A checkpoint that knows the chain of a case.
 *
 * @param number which checkpoint
 * @param hash of this checkpoint and of all before it
 * @param at when it was taken
 * @param entries how many entries the chain had then
 * @param head the hash of the last of them
 */
@Serdeable
record ExportedCheckpoint(long number, String hash, Instant at, long entries, String head) {}
