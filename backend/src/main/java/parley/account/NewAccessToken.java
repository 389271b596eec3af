package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A token for a program that acts as oneself.
 *
 * @param name what it is for
 * @param scope READ lets the program look at all that you may see; WRITE lets it change things as well
 * @param days how many days it works: 1 to 365
 */
@Serdeable
record NewAccessToken(@NotBlank @Size(max = 100) String name, @NotNull AccessScope scope, @Min(1) @Max(365) int days) {}
