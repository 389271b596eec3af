package parley.call;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/**
 * They were called and not reached.
 *
 * @param result what came of it
 */
@Serdeable
record TriedCallback(@NotNull AttemptResult result) {}
