package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What an administrator says about somebody who works tickets.
 *
 * @param skillIds what they can do
 * @param ticketsAtOnce how many tickets they may have in hand before no more are offered; without it, what their queues say
 */
@Serdeable
record AnalystDescription(@NotNull @Size(max = 200) List<@NotNull UUID> skillIds, @Nullable @Min(1) @Max(200) Integer ticketsAtOnce) {}
