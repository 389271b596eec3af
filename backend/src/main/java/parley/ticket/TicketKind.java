package parley.ticket;

/** What was asked. */
public enum TicketKind {
    /** Something worked before and does not now. */
    INCIDENT,
    /** A device, a program, access. */
    REQUEST,
    /** An answer is enough. */
    QUESTION,
    /** A rule is in the way; a case file stands beside the ticket and sets its status. */
    EXCEPTION_REQUEST
}
