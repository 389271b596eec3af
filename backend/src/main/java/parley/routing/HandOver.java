package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Passing a ticket on; either to somebody or to a queue.
 *
 * @param to a colleague who works the queue
 * @param queue a queue, in whose line it takes the place of its age; its own queue puts it back where it stood
 * @param note what the next one must know; only IT reads it
 */
@Serdeable
record HandOver(@Nullable UUID to, @Nullable UUID queue, @NotBlank @Size(max = 4000) String note) {}
