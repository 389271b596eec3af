package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How a queue is worked.
 *
 * @param pushes whether the head of its line is offered by the program to whoever has been free longest; otherwise analysts ask for it
 * @param ticketsAtOnce how many tickets those who work it may have in hand at once; without it, the setting of the server
 * @param actWithinMinutes business minutes after which a ticket goes back into its line when its assignee has not acted; without it, the setting of the server
 */
@Serdeable
public record QueuePractice(
        boolean pushes, @Nullable @Min(1) @Max(200) Integer ticketsAtOnce, @Nullable @Min(15) @Max(60_000) Integer actWithinMinutes) {}
