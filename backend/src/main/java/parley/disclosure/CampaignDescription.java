package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A time in which everybody is asked to tell.
 *
 * @param name what it is called on the form
 * @param firstDay its first day
 * @param lastDay its last day; 60 days or more are advised
 */
@Serdeable
public record CampaignDescription(@NotBlank @Size(max = 120) String name, @NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {}
