package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An exception is suspended.
 *
 * @param cause why; what only the clock says is not taken
 * @param failed the condition that does not hold; needed for that cause
 * @param reason what happened; the requester reads it
 */
@Serdeable
public record Suspended(
        @NotNull SuspensionCause cause, @Nullable UUID failed, @NotBlank @Size(max = 4000) String reason) {}
