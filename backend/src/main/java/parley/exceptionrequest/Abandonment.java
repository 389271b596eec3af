package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whoever asked left before it was decided, and nobody else needs it.
 *
 * @param reason how that is known. Those who see the case read it
 */
@Serdeable
public record Abandonment(@NotBlank @Size(max = 2000) String reason) {}
