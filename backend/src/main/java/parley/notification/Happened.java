package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A live word that something happened. It says no more than where to look; what exactly is read there, by the rules there.
 *
 * @param what what it is about; also the name of the event
 * @param number the ticket; empty where it is about none
 * @param kind what happened to the ticket, such as PUBLIC_REPLY_SENT
 */
@Serdeable
record Happened(What what, @Nullable Long number, @Nullable String kind) {

    static final Happened ALIVE = new Happened(What.ALIVE, null, null);
    static final Happened RELOAD = new Happened(What.RELOAD, null, null);
    static final Happened IN_CALLS = new Happened(What.CALL, null, null);
    static final Happened IN_INBOX = new Happened(What.INBOX, null, null);

    static Happened toTicket(long number, String kind) {
        return new Happened(What.TICKET, number, kind);
    }

    static Happened atTicket(long number) {
        return new Happened(What.PRESENCE, number, null);
    }

    /** What a live word is about. */
    enum What {
        /** Something happened to a ticket that the listener may see. */
        TICKET,
        /** Somebody came to a ticket that the listener has open, left it, or does something else there. */
        PRESENCE,
        /** A call rings at the listener, or what they have on the phone has changed. */
        CALL,
        /** The inbox of the listener has changed. */
        INBOX,
        /** More was missed than is told again: read everything anew. */
        RELOAD,
        /** Nothing happened; the stream is open. */
        ALIVE
    }
}
