package parley.ticket;

/** Which tickets of one's own a list shows. */
public enum TicketList {
    /** Asked by me, or filed by me for somebody. */
    ASKED,
    /** I was brought in. */
    WATCHED
}
