package parley.routing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Taking a breather: one is there, and nothing is offered meanwhile. Nobody counts them.
 *
 * @param minutes how long
 */
@Serdeable
record TakeBreather(@Min(1) @Max(60) int minutes) {}
