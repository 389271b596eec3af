package parley.call;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import parley.ticket.TicketAction;
import parley.ticket.TicketChanged;

/** Takes a callback along where who asked says that its ticket is solved or not needed, in the transaction of that. */
@Singleton
final class FollowTicketsOfCallbacks implements ApplicationEventListener<TicketChanged> {

    private final CallbackService callbacks;

    FollowTicketsOfCallbacks(CallbackService callbacks) {
        this.callbacks = callbacks;
    }

    @Override
    public void onApplicationEvent(TicketChanged change) {
        if (change.action() == TicketAction.CONFIRM || change.action() == TicketAction.WITHDRAW) {
            callbacks.follow(change.after().id(), change.by());
        }
    }
}
