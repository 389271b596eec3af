package parley.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import parley.account.PersonName;

/**
 * A ticket as a row of a list. What a ticket does not have is left out of its row, and not said to be null.
 *
 * @param number what people call it by
 * @param version goes into If-Match
 * @param kind what was asked
 * @param status where it stands
 * @param title a few words
 * @param priority how much it presses
 * @param requester the person helped
 * @param assignee who works it, if anybody
 * @param queue where it waits
 * @param part what the reader is to it
 * @param createdAt when it was filed
 * @param updatedAt when something last happened that everybody may see
 * @param heldUntil when a hold ends
 * @param holdReason why it is on hold
 * @param resolvedAt when it was last resolved
 * @param closedAt when it was closed
 * @param allowedActions what the reader may do now
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record TicketSummary(
        long number,
        long version,
        TicketKind kind,
        TicketStatus status,
        String title,
        Priority priority,
        PersonName requester,
        @Nullable PersonName assignee,
        QueueName queue,
        Part part,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant heldUntil,
        @Nullable String holdReason,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        List<TicketAction> allowedActions) {}
