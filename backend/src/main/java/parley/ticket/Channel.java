package parley.ticket;

/** How a ticket came in. */
public enum Channel {
    /** Typed by the requester on the pages. */
    PORTAL,
    /** Typed by somebody else for the requester. */
    ON_BEHALF,
    /** Sent by a program with an access token. */
    API,
    /** Said on the phone, or a call that nobody answered. */
    PHONE
}
