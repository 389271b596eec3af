package parley.routing;

import parley.ticket.TicketStatus;

/** The lists of an analyst's own work. */
public enum WorkList {
    YOUR_TURN(TicketStatus.NEW, TicketStatus.OPEN),
    WAITING_ON_REQUESTER(TicketStatus.WAITING_ON_REQUESTER),
    WAITING_ON_OTHERS(TicketStatus.WAITING_ON_OTHERS),
    ON_HOLD(TicketStatus.ON_HOLD);

    private final TicketStatus[] statuses;

    WorkList(TicketStatus... statuses) {
        this.statuses = statuses;
    }

    TicketStatus[] statuses() {
        return statuses;
    }
}
