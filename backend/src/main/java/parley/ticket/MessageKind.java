package parley.ticket;

/** Who reads a piece of the conversation. */
public enum MessageKind {
    /** Everybody who may see the ticket. */
    PUBLIC_REPLY,
    /** IT only. */
    INTERNAL_NOTE,
    /** Told by the system. */
    SYSTEM_EVENT
}
