package parley.routing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import parley.ticket.Priority;
import parley.ticket.TicketKind;

/**
 * The ticket of an offer.
 *
 * @param number its number
 * @param title what it is about
 * @param kind what was asked
 * @param priority how much it presses
 * @param queueId the queue it waits in
 * @param queueName the name of that queue
 * @param createdAt when it was filed
 */
@Serdeable
record OfferedTicket(long number, String title, TicketKind kind, Priority priority, UUID queueId, String queueName, Instant createdAt) {}
