package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that was done to make it safe.
 *
 * @param id which one
 * @param what what was done
 * @param by who did it
 * @param at when
 */
@Serdeable
record StepView(UUID id, String what, String by, Instant at) {}
