package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Another ticket of the same requester.
 *
 * @param number its number
 * @param title what it is about
 * @param status where it stands
 * @param assignee who has it
 */
@Serdeable
record OtherTicket(long number, String title, TicketStatus status, @Nullable String assignee) {}
