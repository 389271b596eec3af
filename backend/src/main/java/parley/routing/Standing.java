package parley.routing;

import io.micronaut.core.annotation.Nullable;
import parley.queue.QueueId;
import parley.servicelevel.ServiceClass;
import parley.ticket.TicketKind;
import parley.ticket.TicketState;
import parley.ticket.TicketStatus;

/** Where a ticket stands towards the line. */
final class Standing {

    private Standing() {}

    /** The queue in whose line it waits: nobody works it, and it waits for nobody but us. */
    static @Nullable QueueId lineOf(@Nullable TicketState ticket) {
        if (ticket == null || ticket.assignee() != null) {
            return null;
        }
        return ticket.status() == TicketStatus.NEW || ticket.status() == TicketStatus.OPEN ? ticket.queue() : null;
    }

    /** Whose targets apply as long as nothing else was said; an exception request without a rule counts as moderate. */
    static ServiceClass usualClass(TicketState ticket) {
        return ticket.kind() == TicketKind.EXCEPTION_REQUEST
                ? ServiceClass.MODERATE_RISK
                : ServiceClass.valueOf(ticket.priority().name());
    }
}
