package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import parley.account.PersonName;

/**
 * Something that happened and that the reader should know of.
 *
 * @param id which entry
 * @param kind what happened, such as PUBLIC_REPLY_SENT
 * @param reason what the reader is to the ticket
 * @param ticketNumber the ticket it happened to
 * @param ticketTitle what that is about
 * @param by who did it; empty where the clock did
 * @param at when
 * @param readAt when the reader took note; empty while unread
 */
@Serdeable
record InboxItem(
        UUID id,
        String kind,
        Reason reason,
        long ticketNumber,
        String ticketTitle,
        @Nullable PersonName by,
        Instant at,
        @Nullable Instant readAt) {}
