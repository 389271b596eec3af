package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A rule goes, and every exception in force under it ends.
 *
 * @param reason why; it stays with the rule
 * @param message what those read whose exception ends: what they may do now, in 40 characters or more
 * @param effectiveAt from when on; empty for at once
 */
@Serdeable
public record Retirement(
        @NotBlank @Size(max = 2000) String reason, @NotBlank @Size(max = 2000) String message, @Nullable Instant effectiveAt) {}
