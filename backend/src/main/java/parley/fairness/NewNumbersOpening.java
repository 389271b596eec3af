package parley.fairness;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks to read the numbers of one analyst.
 *
 * @param analyst whose numbers
 * @param reason why; the analyst reads it
 * @param days for how many days from the agreement on
 */
@Serdeable
record NewNumbersOpening(@NotNull UUID analyst, @NotBlank @Size(max = 1000) String reason, @NotNull @Min(1) @Max(30) Integer days) {}
