package parley.ticket;

import java.util.UUID;
import parley.platform.Ids;

/** Which ticket, between rooms. */
public record TicketId(UUID value) implements WhichTicket {

    public static TicketId next() {
        return new TicketId(Ids.next());
    }
}
