package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Nothing of an exception is left.
 *
 * @param removalProof how that was proven
 */
@Serdeable
public record Closure(@NotBlank @Size(max = 4000) String removalProof) {}
