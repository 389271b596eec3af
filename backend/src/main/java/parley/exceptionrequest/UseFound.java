package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An exception that is over is still in use.
 *
 * @param note what was seen, and where
 */
@Serdeable
public record UseFound(@NotBlank @Size(max = 4000) String note) {}
