package parley.ticket;

/** Names one ticket: by its id between rooms, by its number towards people. */
public sealed interface WhichTicket permits TicketId, TicketNumber {}
