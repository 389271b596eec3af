package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.account.PersonName;
import parley.ticket.Priority;
import parley.ticket.TicketKind;
import parley.ticket.TicketStatus;

/**
 * A ticket behind a figure.
 *
 * @param number what people call it by
 * @param title a few words
 * @param kind what was asked
 * @param status where it stands now
 * @param priority how much it presses
 * @param queue the name of its queue
 * @param requester the person helped
 * @param assignee who works it, if anybody
 * @param createdAt when it was asked
 * @param seconds what the figure measured on it; empty where the figure counts
 * @param isOver whether the wait was seen to end
 */
@Serdeable
record ReportedTicket(
        long number,
        String title,
        TicketKind kind,
        TicketStatus status,
        Priority priority,
        String queue,
        PersonName requester,
        @Nullable PersonName assignee,
        Instant createdAt,
        @Nullable Long seconds,
        boolean isOver) {}
