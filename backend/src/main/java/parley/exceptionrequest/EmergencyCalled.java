package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An analyst asks two people to let an exception begin at once.
 *
 * @param hours for how long; 72 at critical risk, 168 otherwise, at the most
 * @param why what stands still
 */
@Serdeable
public record EmergencyCalled(@NotNull @Min(1) @Max(168) Integer hours, @NotBlank @Size(max = 2000) String why) {}
