package parley.ticket;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/**
 * How much a ticket presses, corrected; the priority follows from both.
 *
 * @param impact who is affected
 * @param urgency whether they can work
 */
@Serdeable
record CorrectPriority(@NotNull Impact impact, @NotNull Urgency urgency) {}
