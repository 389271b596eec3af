package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Taking a ticket from the list instead of the head of the line.
 *
 * @param number the ticket
 * @param reason why it goes before the head; needed unless it is the head
 * @param words a word about it; needed where the reason is another one
 */
@Serdeable
record PickTicket(@Positive long number, @Nullable PickReason reason, @Nullable @Size(min = 1, max = 500) String words) {}
