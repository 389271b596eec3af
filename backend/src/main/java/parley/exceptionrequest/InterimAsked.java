package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An analyst asks that somebody may go on while their case is not decided.
 *
 * @param lastDay the last day; within 14 days, and not past the day on which an accepted way can be used
 * @param conditions what must hold meanwhile
 * @param why why it cannot wait
 */
@Serdeable
public record InterimAsked(
        @NotNull LocalDate lastDay, @NotBlank @Size(max = 2000) String conditions, @NotBlank @Size(max = 2000) String why) {}
