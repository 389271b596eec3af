package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What the owner of a rule makes of a review.
 *
 * @param decision keep the rule, change it, or retire it
 * @param reason why; everybody reads it who may see the review
 * @param effectiveAt from when on a change or a retirement holds; empty for at once
 * @param message where the rule does not restrict any more: what those read whose exception ends, in 40 characters or more.
 *     With it every exception in force under the rule as it is ends; a retirement needs one
 */
@Serdeable
public record DecidedReview(
        @NotNull ReviewDecision decision, @NotBlank @Size(max = 2000) String reason, @Nullable Instant effectiveAt, @Nullable @Size(max = 2000) String message) {

    boolean releases() {
        return message != null && !message.isBlank();
    }
}
