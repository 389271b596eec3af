package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import parley.account.PersonName;
import parley.ticket.TicketKind;

/**
 * Something that happened and that the reader should know of.
 *
 * @param id which entry
 * @param kind what happened
 * @param reason what the reader is to the ticket
 * @param ticketNumber the ticket it happened to; empty where it was a rule
 * @param ticketTitle what that is about
 * @param ticketKind what kind of ticket that is; an exception request has a case file
 * @param rule the rule that it happened to; empty where it was a ticket
 * @param by who did it; empty where the clock did
 * @param at when
 * @param readAt when the reader took note; empty while unread
 */
@Serdeable
record InboxItem(
        UUID id,
        InboxKind kind,
        Reason reason,
        @Nullable Long ticketNumber,
        @Nullable String ticketTitle,
        @Nullable TicketKind ticketKind,
        @Nullable InboxRule rule,
        @Nullable PersonName by,
        Instant at,
        @Nullable Instant readAt) {}
