package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * It does not work because… Saying so never costs the requester anything.
 *
 * @param category the reason in short
 * @param reason the reason in their words
 */
@Serdeable
public record DoesNotWork(@NotNull RejectReason category, @NotBlank @Size(max = 2000) String reason) {}
