package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.ticket.TicketStatus;

/**
 * Something that who calls has open.
 *
 * @param number the ticket
 * @param title what it is about
 * @param status where it stands
 * @param assignee who works it
 * @param updatedAt when it last moved
 */
@Serdeable
record TicketOfCaller(long number, String title, TicketStatus status, @Nullable String assignee, Instant updatedAt) {}
