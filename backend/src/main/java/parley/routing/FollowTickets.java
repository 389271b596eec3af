package parley.routing;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import parley.ticket.TicketChanged;

/** Takes the promises, the line and open offers along with every change of a ticket, in its transaction. */
@Singleton
final class FollowTickets implements ApplicationEventListener<TicketChanged> {

    private final Offers offers;
    private final PromiseService promises;

    FollowTickets(Offers offers, PromiseService promises) {
        this.offers = offers;
        this.promises = promises;
    }

    @Override
    public void onApplicationEvent(TicketChanged change) {
        if (change.isOpening()) {
            promises.make(change.after(), change.at());
        } else {
            offers.follow(change);
            promises.follow(change);
        }
    }
}
