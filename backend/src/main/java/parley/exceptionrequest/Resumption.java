package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A suspended exception holds again.
 *
 * @param reason what was looked at
 */
@Serdeable
public record Resumption(@NotBlank @Size(max = 4000) String reason) {}
