package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.account.PersonName;

/**
 * A live word that something happened; what exactly is read where it is shown.
 *
 * @param what what it is about
 * @param number the ticket
 * @param kind what happened to the ticket, such as PUBLIC_REPLY_SENT
 * @param by who did it
 * @param at when
 * @param unread how much is unread in the inbox now
 */
@Serdeable
record Happened(
        What what, @Nullable Long number, @Nullable String kind, @Nullable PersonName by, @Nullable Instant at, @Nullable Long unread) {

    static final Happened ALIVE = new Happened(What.ALIVE, null, null, null, null, null);
    static final Happened TOO_MUCH = new Happened(What.TOO_MUCH, null, null, null, null, null);

    static Happened toTicket(long number, String kind, @Nullable PersonName by, Instant at) {
        return new Happened(What.TICKET, number, kind, by, at, null);
    }

    static Happened atTicket(long number) {
        return new Happened(What.PRESENCE, number, null, null, null, null);
    }

    static Happened inInbox(long unread) {
        return new Happened(What.INBOX, null, null, null, null, unread);
    }

    /** What a live word is about. */
    enum What {
        TICKET,
        /** Somebody came to a ticket that the listener has open, left it, or does something else there. */
        PRESENCE,
        INBOX,
        /** More was missed than is told again: read everything anew. */
        TOO_MUCH,
        /** Nothing happened; the line is open. */
        ALIVE
    }
}
