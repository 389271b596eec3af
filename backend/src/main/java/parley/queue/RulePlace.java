package parley.queue;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Min;

/**
 * Where a rule is to stand.
 *
 * @param place 1 is asked first; a place past the end is the end
 */
@Serdeable
record RulePlace(@Min(1) int place) {}
