package parley.ticket;

/** Which ticket, as people call it. */
public record TicketNumber(long value) implements WhichTicket {}
