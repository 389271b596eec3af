package parley.queue;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a queue promises of its own.
 *
 * @param targets the rows that differ from what is usual; a row that is not here is as usual
 */
@Serdeable
record QueueTargetsDescription(@NotNull @Size(max = 16) List<@Valid @NotNull OwnTarget> targets) {}
