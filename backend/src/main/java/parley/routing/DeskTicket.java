package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import parley.account.PersonName;
import parley.ticket.Priority;
import parley.ticket.TicketKind;
import parley.ticket.TicketStatus;

/**
 * A ticket in a list of the desk.
 *
 * @param number its number
 * @param title what it is about
 * @param kind what was asked
 * @param status where it stands
 * @param priority how much it presses
 * @param requester who is waiting
 * @param assignee who works it
 * @param queueId the queue it is in
 * @param createdAt when it was filed
 * @param updatedAt when something was last done
 * @param heldUntil when a hold ends
 * @param promise the promise that is due next
 * @param offeredTo before whom it is at this moment
 */
@Serdeable
record DeskTicket(
        long number,
        String title,
        TicketKind kind,
        TicketStatus status,
        Priority priority,
        PersonName requester,
        @Nullable PersonName assignee,
        UUID queueId,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant heldUntil,
        @Nullable PromiseView promise,
        @Nullable PersonName offeredTo) {}
