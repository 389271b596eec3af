package parley.ticket;

/** A ticket that was just opened. */
public record OpenedTicket(TicketId id, TicketNumber number) {}
