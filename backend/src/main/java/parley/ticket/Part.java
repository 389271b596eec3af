package parley.ticket;

/** What somebody is to a ticket; decides what they see and what they may do. */
public enum Part {
    /** The person helped, or who filed it for them. */
    REQUESTER,
    /** Brought in: reads and writes the public side. */
    WATCHER,
    /** Works the queue of the ticket, or answers for it, and did not ask for it. */
    ANALYST,
    /** The clock. */
    SYSTEM;

    /** May read internal notes. */
    public boolean seesInternalSide() {
        return this == ANALYST;
    }
}
