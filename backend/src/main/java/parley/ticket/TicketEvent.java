package parley.ticket;

import parley.activity.Visibility;

/** What the record says of a ticket, under the names by which {@code activity.kind} keeps it. */
public enum TicketEvent {
    TICKET_FILED,
    TICKET_ASSIGNED,
    TICKET_RELEASED,
    /** Whoever worked it does not work its queue any more. */
    ASSIGNEE_LEFT,
    /** By the clock: whoever had it did not come to it. */
    ASSIGNEE_DID_NOT_ACT,
    PUBLIC_REPLY_SENT,
    INTERNAL_NOTE_KEPT(Visibility.INTERNAL),
    REQUESTER_WROTE,
    REQUESTER_THANKED,
    THANKS_MARKED,
    TICKET_HELD,
    HOLD_ENDED,
    TICKET_RESOLVED,
    /** It works now. */
    TICKET_CONFIRMED,
    TICKET_REOPENED,
    TICKET_WITHDRAWN,
    /** By the clock. */
    TICKET_CLOSED,
    PRIORITY_CORRECTED,
    QUEUE_CHANGED,
    PERSON_BROUGHT_IN,
    PERSON_LEFT,
    /** The case file of an exception request moved on. */
    CASE_MOVED_ON,
    /** A new ticket takes this one up again. */
    FOLLOW_UP_OPENED;

    private final Visibility visibility;

    TicketEvent() {
        this(Visibility.PUBLIC);
    }

    TicketEvent(Visibility visibility) {
        this.visibility = visibility;
    }

    Visibility visibility() {
        return visibility;
    }
}
