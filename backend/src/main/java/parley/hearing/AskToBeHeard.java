package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;

/**
 * Saying that one is not being heard.
 *
 * @param words what one wants to say about it; only supervisors of the queue read it, not the analysts
 */
@Serdeable
record AskToBeHeard(@Nullable @Size(max = 2000) String words) {}
