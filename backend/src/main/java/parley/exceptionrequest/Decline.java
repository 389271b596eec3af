package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An approver declines. It takes another way that is still open, or a conversation that was written down.
 *
 * @param category the reason in short
 * @param reason the reason in plain words, 40 characters or more; the requester and their manager read it
 */
@Serdeable
public record Decline(@NotNull DeclineReason category, @NotBlank @Size(max = 4000) String reason) {}
