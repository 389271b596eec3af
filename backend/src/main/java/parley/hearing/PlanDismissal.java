package parley.hearing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Saying that no plan is needed.
 *
 * @param reason why not
 */
@Serdeable
record PlanDismissal(@NotBlank @Size(max = 4000) String reason) {}
