package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import parley.account.PersonId;

/**
 * Told to the rooms above inside the transaction of the change, so that clocks and line change with the ticket or not
 * at all.
 *
 * @param before what it was; null for a new ticket
 * @param after what it is now
 * @param action what was done; null where it was opened or where a case file set the status
 * @param part what the doer is to the ticket
 * @param by who did it; null for the clock
 * @param at when
 * @param activity the entry in the record
 */
public record TicketChanged(
        @Nullable TicketState before,
        TicketState after,
        @Nullable TicketAction action,
        Part part,
        @Nullable PersonId by,
        Instant at,
        long activity) {

    public boolean isOpening() {
        return before == null;
    }

    public boolean changesStatus() {
        return before == null || before.status() != after.status();
    }
}
