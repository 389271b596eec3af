package parley.ticket;

/** Where a ticket stands. */
public enum TicketStatus {
    NEW,
    OPEN,
    WAITING_ON_REQUESTER,
    WAITING_ON_OTHERS,
    ON_HOLD,
    /** Done as far as IT knows; the requester may say that it is not. */
    RESOLVED,
    CLOSED;

    /** Still to be worked. */
    public boolean isUnfinished() {
        return this != RESOLVED && this != CLOSED;
    }
}
