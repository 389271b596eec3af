package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What an administrator says about a queue.
 *
 * @param name the name; no two queues share one
 * @param purpose what belongs in it, in a sentence
 * @param teamId the team that works it
 * @param calendarId the calendar in which its promises count; without one, the standard calendar
 */
@Serdeable
public record QueueDescription(
        @NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 300) String purpose, @NotNull UUID teamId, @Nullable UUID calendarId) {}
