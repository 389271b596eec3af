package parley.ticket;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody who may see the ticket is not the one who may do this with it. */
final class NotYourPart extends Refusal {

    NotYourPart(TicketAction action, Part part) {
        super(ProblemType.NOT_FOR_YOUR_ROLE, action + " is not for " + switch (part) {
            case REQUESTER -> "the person who asked.";
            case WATCHER -> "people who were brought in.";
            case ANALYST -> "the analysts of the queue.";
            case SYSTEM -> "the clock.";
        });
    }
}
