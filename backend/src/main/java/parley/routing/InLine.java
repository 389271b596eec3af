package parley.routing;

import parley.queue.QueueId;
import parley.ticket.TicketId;

/** A ticket as it stands in the line of its queue, by one of its promises. */
record InLine(TicketId ticketId, QueueId queue, Waiting waiting) {}
