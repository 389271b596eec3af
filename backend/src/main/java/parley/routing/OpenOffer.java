package parley.routing;

import java.time.Instant;
import parley.account.PersonId;
import parley.ticket.TicketId;
import parley.ticket.TicketNumber;

/** Work that is before an analyst and has no outcome yet. */
record OpenOffer(OfferId id, TicketId ticket, TicketNumber number, PersonId analyst, Instant shownAt) {}
