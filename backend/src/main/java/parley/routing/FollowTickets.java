package parley.routing;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import parley.ticket.TicketChanged;

/** Takes the promises, the line, open offers and awaited acts along with every change of a ticket, in its transaction. */
@Singleton
final class FollowTickets implements ApplicationEventListener<TicketChanged> {

    private final Offers offers;
    private final PromiseService promises;
    private final AwaitedActs awaited;
    private final LeftWorkService left;

    FollowTickets(Offers offers, PromiseService promises, AwaitedActs awaited, LeftWorkService left) {
        this.offers = offers;
        this.promises = promises;
        this.awaited = awaited;
        this.left = left;
    }

    @Override
    public void onApplicationEvent(TicketChanged change) {
        if (change.isOpening()) {
            promises.make(change.after(), change.at());
        } else {
            offers.follow(change);
            promises.follow(change);
            awaited.follow(change);
            left.follow(change);
        }
    }
}
