package parley.routing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.account.PersonId;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.routing.Ledger.Entry;
import parley.routing.Ledger.Jump;
import parley.ticket.TicketAction;
import parley.ticket.TicketChanged;

/** Lets the ledger follow what happens to tickets: an offer ends with the ticket leaving the line, and no gift goes unwritten. */
@Singleton
class Offers {

    private final Ledger ledger;
    private final LineQueries lines;
    private final Places places;
    private final ActivityLog activity;

    Offers(Ledger ledger, LineQueries lines, Places places, ActivityLog activity) {
        this.ledger = ledger;
        this.lines = lines;
        this.places = places;
        this.activity = activity;
    }

    /** Asked before the promises follow, while the ticket still stands in the line where it stood. */
    void follow(TicketChanged change) {
        var line = Standing.lineOf(change.before());
        if (line == null || line.equals(Standing.lineOf(change.after()))) {
            return;
        }
        var open = ledger.of(change.after().id());
        var accepted = open.isPresent() && open.get().analyst().equals(change.after().assignee());
        if (!accepted && change.action() == TicketAction.ASSIGN) {
            enterGift(change);
        }
        open.ifPresent(offer -> end(offer, accepted ? OfferOutcome.ACCEPTED : OfferOutcome.WITHDRAWN, change));
    }

    private void end(OpenOffer offer, OfferOutcome outcome, TicketChanged change) {
        if (!ledger.end(offer, outcome, null, null, change.at())) {
            throw new OfferIsOver();
        }
        activity.record(Happening.onTicket("OFFER_" + outcome, change.by() == null ? null : change.by().value(), offer.ticket().value(),
                Map.of("offer", offer.id().value().toString())).internal());
    }

    /** What stands in no line, since nothing is promised on it, is given past nobody. */
    private void enterGift(TicketChanged change) {
        places.bestOf(change.after().id()).ifPresent(standing -> enterGift(standing, change));
    }

    /** Given by somebody else, or taken by oneself on another way than through the desk: a pick all the same. */
    private void enterGift(InLine standing, TicketChanged change) {
        var assignee = Objects.requireNonNull(change.after().assignee());
        var giver = assignee.equals(change.by()) ? null : change.by();
        ledger.enterGift(giver == null
                ? Entry.picked(OfferId.next(), standing, assignee, change.at(), places.place(standing), places.share(standing), jump(standing, assignee, change.at()))
                : Entry.given(OfferId.next(), standing, assignee, giver, change.at(), places.place(standing), places.share(standing)));
    }

    private @Nullable Jump jump(InLine standing, PersonId analyst, Instant at) {
        return places.inOrder(lines.headsFor(analyst, List.of(), at)).stream()
                .findFirst()
                .filter(head -> !head.ticketId().equals(standing.ticketId()))
                .map(head -> new Jump(head.ticketId(), PickReason.OTHER, "Taken without asking for the next one"))
                .orElse(null);
    }
}
