package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An exception is needed for longer. This is asked and decided anew; the old one ends on its day.
 *
 * @param neededUntil until which day
 * @param stillNeeded why it is still needed, and what has become of other ways
 */
@Serdeable
public record Renewal(@NotNull LocalDate neededUntil, @NotBlank @Size(max = 4000) String stillNeeded) {}
