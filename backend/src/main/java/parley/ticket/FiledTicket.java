package parley.ticket;

import java.util.List;
import parley.account.PersonName;

/**
 * A ticket that was just filed by the person who asks, with nobody and no file beside it: all that there is to see of it.
 *
 * @param ticket as it was written
 * @param message what was said first
 * @param requester who asks
 * @param queue where it waits
 */
record FiledTicket(Ticket ticket, Message message, PersonName requester, QueueName queue) {

    /** The same as reading it again would give. */
    TicketDetail detail() {
        Standing standing = ticket.standing();
        HistoryEntry filed = new HistoryEntry(ticket.createdAt(), TicketEvent.TICKET_FILED, requester, ticket.status(), null, null, null, null, null, null, null, null);
        MessageView said = new MessageView(message.id(), message.kind(), requester, message.fromIt(), message.body(), message.createdAt(), List.of());
        return new TicketDetail(ticket.number(), ticket.version(), ticket.kind(), ticket.status(), ticket.title(), ticket.category(), ticket.impact(),
                ticket.urgency(), ticket.priority(), requester, requester, ticket.channel(), null, queue, Part.REQUESTER, ticket.createdAt(), ticket.updatedAt(),
                null, null, null, null, standing.reopensUntil(), null, List.of(said), List.of(), List.of(filed),
                standing.allowed(Part.REQUESTER, ticket.createdAt()), standing.barred(Part.REQUESTER, ticket.createdAt()));
    }
}
