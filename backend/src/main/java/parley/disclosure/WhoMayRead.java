package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/**
 * Whoever told it says who else may read it.
 *
 * @param lineManager whether their line manager may
 * @param hr whether human resources may
 */
@Serdeable
public record WhoMayRead(@NotNull Boolean lineManager, @NotNull Boolean hr) {}
