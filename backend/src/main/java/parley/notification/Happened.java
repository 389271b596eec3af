package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A live word that something happened. It says no more than where to look; what exactly is read there, by the rules there.
 * Only how much is unread is said along, because every page shows it.
 *
 * @param what what it is about; also the name of the event
 * @param number the ticket; empty where it is about none
 * @param kind what happened to the ticket, such as PUBLIC_REPLY_SENT
 * @param unread how much of the inbox the listener has not read and may still see, counted to a hundred; only where it is about the inbox
 */
@Serdeable
record Happened(What what, @Nullable Long number, @Nullable String kind, @Nullable Long unread) {

    static final Happened ALIVE = new Happened(What.ALIVE, null, null, null);
    static final Happened RELOAD = new Happened(What.RELOAD, null, null, null);
    static final Happened IN_CALLS = new Happened(What.CALL, null, null, null);

    static Happened toTicket(long number, String kind) {
        return new Happened(What.TICKET, number, kind, null);
    }

    static Happened atTicket(long number) {
        return new Happened(What.PRESENCE, number, null, null);
    }

    static Happened inInbox(long unread) {
        return new Happened(What.INBOX, null, null, unread);
    }

    /** What a live word is about. */
    enum What {
        /** Something happened to a ticket that the listener may see. */
        TICKET,
        /** Somebody came to a ticket that the listener has open, left it, or does something else there. */
        PRESENCE,
        /** A call rings at the listener, or what they have on the phone has changed. */
        CALL,
        /** The inbox of the listener has changed, or they have just begun to listen. */
        INBOX,
        /** More was missed than is told again: read everything anew. */
        RELOAD,
        /** Nothing happened; the stream is open. */
        ALIVE
    }
}
