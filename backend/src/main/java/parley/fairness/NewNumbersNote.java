package parley.fairness;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A note to one's own numbers.
 *
 * @param body what whoever reads the numbers should know
 */
@Serdeable
record NewNumbersNote(@NotBlank @Size(max = 2000) String body) {}
