package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody looked at the proof of a condition.
 *
 * @param evidence what they saw
 */
@Serdeable
public record Proof(@NotBlank @Size(max = 4000) String evidence) {}
