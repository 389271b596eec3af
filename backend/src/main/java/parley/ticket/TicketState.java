package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import parley.account.PersonId;
import parley.queue.QueueId;

/**
 * What other rooms need to know of a ticket.
 *
 * @param id which ticket
 * @param number its number
 * @param kind what was asked
 * @param status where it stands
 * @param priority how much it presses
 * @param requester the person helped
 * @param queue where it waits
 * @param assignee who works it, if anybody
 * @param createdAt when it was filed
 * @param heldUntil when a hold ends
 */
public record TicketState(
        TicketId id,
        TicketNumber number,
        TicketKind kind,
        TicketStatus status,
        Priority priority,
        PersonId requester,
        QueueId queue,
        @Nullable PersonId assignee,
        Instant createdAt,
        @Nullable Instant heldUntil) {

    static TicketState of(Ticket ticket) {
        return new TicketState(new TicketId(ticket.id()), new TicketNumber(ticket.number()), ticket.kind(), ticket.status(), ticket.priority(),
                new PersonId(ticket.requesterId()), new QueueId(ticket.queueId()),
                ticket.assigneeId() == null ? null : new PersonId(ticket.assigneeId()), ticket.createdAt(), ticket.heldUntil());
    }
}
