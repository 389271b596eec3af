package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Min;

/**
 * An exception request goes on from here.
 *
 * @param number the number of a request that you may see
 */
@Serdeable
public record LinkedRequest(@Min(1) long number) {}
