package parley.exceptionrequest;

import java.time.Instant;
import parley.ticket.TicketStatus;

/** Where the ticket of a case stands. It follows from the case; nobody sets it by hand. */
final class TicketBeside {

    private TicketBeside() {}

    /** As long as something that was granted in the meantime has to be taken away, there is work for IT, whatever the case waits for. */
    static TicketStatus status(CaseFile file, Instant now) {
        TicketStatus status = status(file.request(), now);
        return file.hasInterimToRemove() && status != TicketStatus.NEW ? TicketStatus.OPEN : status;
    }

    /** The same, but for what was granted in the meantime. */
    static TicketStatus status(ExceptionRequest request, Instant now) {
        return switch (request.stateAt(now)) {
            case SUBMITTED -> TicketStatus.NEW;
            case IN_CONVERSATION, SUSPENDED, ENDING -> TicketStatus.OPEN;
            case DRAFT, ALTERNATIVE_OFFERED -> TicketStatus.WAITING_ON_REQUESTER;
            case AWAITING_DECISION, APPROVED_PENDING -> TicketStatus.WAITING_ON_OTHERS;
            case ACTIVE -> TicketStatus.RESOLVED;
            case DECLINED -> request.canStillBeAnswered(now) ? TicketStatus.RESOLVED : TicketStatus.CLOSED;
            case RESOLVED_BY_ALTERNATIVE -> request.isStillTrying(now) ? TicketStatus.RESOLVED : TicketStatus.CLOSED;
            case CLOSED, WITHDRAWN -> TicketStatus.CLOSED;
        };
    }
}
