package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is away and could not name a deputy themselves.
 *
 * @param person who is away
 * @param deputy who decides for them; not the administrator who says so
 * @param firstDay from which day
 * @param lastDay until which day
 */
@Serdeable
public record NewDeputyOfAnother(@NotNull UUID person, @NotNull UUID deputy, @NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {}
