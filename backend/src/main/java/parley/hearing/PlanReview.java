package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Looking at a plan again.
 *
 * @param outcome what it was like
 * @param lookAgainOn the day on which it is looked at once more, within the plan; without one it is over
 */
@Serdeable
record PlanReview(@NotBlank @Size(max = 4000) String outcome, @Nullable LocalDate lookAgainOn) {}
