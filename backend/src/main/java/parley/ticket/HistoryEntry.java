package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.account.PersonName;

/**
 * Something that happened to a ticket; the pages make a sentence of it.
 *
 * @param at when
 * @param event what happened
 * @param by who did it; empty for the clock
 * @param status the status from then on, where it changed
 * @param person whom it was given to, or who was brought in or left
 * @param reason why, where one was given for everybody to read
 * @param until when a hold ends
 * @param priority the priority from then on
 * @param oldPriority the priority before
 * @param queue the queue from then on
 * @param oldQueue the queue before
 * @param number the ticket that takes this one up again
 */
@Serdeable
record HistoryEntry(
        Instant at,
        TicketEvent event,
        @Nullable PersonName by,
        @Nullable TicketStatus status,
        @Nullable PersonName person,
        @Nullable String reason,
        @Nullable Instant until,
        @Nullable Priority priority,
        @Nullable Priority oldPriority,
        @Nullable String queue,
        @Nullable String oldQueue,
        @Nullable Long number) {}
