package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What somebody may go on doing meanwhile.
 *
 * @param lastDay the last day, within 14 days
 * @param conditions what must hold meanwhile
 */
@Serdeable
public record LeaveGiven(@NotNull LocalDate lastDay, @NotBlank @Size(max = 2000) String conditions) {}
