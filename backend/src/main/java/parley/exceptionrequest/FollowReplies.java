package parley.exceptionrequest;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import parley.ticket.Part;
import parley.ticket.TicketAction;
import parley.ticket.TicketChanged;
import parley.ticket.TicketKind;

/** Takes the case along when somebody in IT answers on its ticket, in the transaction of the answer. */
@Singleton
final class FollowReplies implements ApplicationEventListener<TicketChanged> {

    private final ExplorationService exploration;

    FollowReplies(ExplorationService exploration) {
        this.exploration = exploration;
    }

    @Override
    public void onApplicationEvent(TicketChanged change) {
        boolean answer = change.after().kind() == TicketKind.EXCEPTION_REQUEST
                && change.action() == TicketAction.REPLY
                && change.part() == Part.ANALYST
                && change.by() != null;
        if (answer) {
            exploration.answered(change.after().id(), change.by());
        }
    }
}
