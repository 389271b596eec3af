package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import parley.account.PersonName;
import parley.platform.web.Versioned;

/**
 * A ticket as its reader may see it: internal notes and internal history are there for analysts of its queue only.
 *
 * @param number what people call it by
 * @param version goes into If-Match
 * @param kind what was asked
 * @param status where it stands
 * @param title a few words
 * @param category what it is about, if said
 * @param impact who is affected
 * @param urgency whether they can work
 * @param priority how much it presses
 * @param requester the person helped
 * @param filedBy who typed it
 * @param channel how it came in
 * @param assignee who works it, if anybody
 * @param queue where it waits
 * @param part what the reader is to it
 * @param createdAt when it was filed
 * @param updatedAt when something last happened that everybody may see
 * @param heldUntil when a hold ends
 * @param holdReason why it is on hold
 * @param resolvedAt when it was last resolved
 * @param closedAt when it was closed
 * @param reopensUntil until when a closed one can be opened again; a later message opens a new ticket
 * @param follows number of the closed ticket that this one takes up again
 * @param messages the conversation, oldest first
 * @param watchers who was brought in
 * @param history what happened, oldest first
 * @param allowedActions what the reader may do now
 * @param barredActions what belongs to the reader's part and cannot be done now, with the reason
 */
@Serdeable
record TicketDetail(
        long number,
        long version,
        TicketKind kind,
        TicketStatus status,
        String title,
        @Nullable String category,
        Impact impact,
        Urgency urgency,
        Priority priority,
        PersonName requester,
        PersonName filedBy,
        Channel channel,
        @Nullable PersonName assignee,
        QueueName queue,
        Part part,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant heldUntil,
        @Nullable String holdReason,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        @Nullable Instant reopensUntil,
        @Nullable Long follows,
        List<MessageView> messages,
        List<WatcherView> watchers,
        List<HistoryEntry> history,
        List<TicketAction> allowedActions,
        List<BarredAction> barredActions)
        implements Versioned {}
