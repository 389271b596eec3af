package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * You are away, and somebody decides for you meanwhile.
 *
 * @param deputy who; anybody who works here
 * @param firstDay from which day
 * @param lastDay until which day
 */
@Serdeable
public record NewDeputy(@NotNull UUID deputy, @NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {}
