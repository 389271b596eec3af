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
 * @param reason what the reader is to the ticket or the disclosure
 * @param ticketNumber the ticket it happened to; empty where it was something else
 * @param ticketTitle what that is about
 * @param ticketKind what kind of ticket that is; an exception request has a case file
 * @param disclosureId the disclosure it happened to
 * @param planId the plan it happened to
 * @param rule the rule that it happened to
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
        @Nullable UUID disclosureId,
        @Nullable UUID planId,
        @Nullable InboxRule rule,
        @Nullable PersonName by,
        Instant at,
        @Nullable Instant readAt) {}
