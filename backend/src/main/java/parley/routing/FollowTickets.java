package parley.routing;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import parley.queue.QueueTerms;
import parley.ticket.TicketChanged;
import parley.ticket.TicketKind;
import parley.ticket.TicketState;

/** Takes the promises, the line, open offers and awaited acts along with every change of a ticket, in its transaction. */
@Singleton
final class FollowTickets implements ApplicationEventListener<TicketChanged> {

    private final Offers offers;
    private final NeededSkills skills;
    private final PromiseService promises;
    private final AwaitedActs awaited;
    private final LeftWorkService left;

    FollowTickets(Offers offers, NeededSkills skills, PromiseService promises, AwaitedActs awaited, LeftWorkService left) {
        this.offers = offers;
        this.skills = skills;
        this.promises = promises;
        this.awaited = awaited;
        this.left = left;
    }

    @Override
    public void onApplicationEvent(TicketChanged change) {
        if (change.isOpening()) {
            var terms = promises.make(change.after(), change.at());
            needWhatTheRulesSay(change.after(), terms);
        } else {
            offers.follow(change);
            promises.follow(change);
            awaited.follow(change);
            left.follow(change);
        }
    }

    /** Of an exception request its case file knows which rule is in the way, and asks itself. */
    private void needWhatTheRulesSay(TicketState opened, QueueTerms terms) {
        if (terms.rulesAskForSkills() && opened.kind() != TicketKind.EXCEPTION_REQUEST) {
            skills.asTheRulesSay(opened.id(), null);
        }
    }
}
