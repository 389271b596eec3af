package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An approver revokes an exception.
 *
 * @param reason why, for the record
 * @param message what the requester reads: why, and how they go on
 * @param graceHours how long it may still be used, so that work can be finished
 */
@Serdeable
public record Revocation(
        @NotBlank @Size(max = 4000) String reason,
        @NotBlank @Size(max = 4000) String message,
        @NotNull @Min(0) @Max(720) Integer graceHours) {}
