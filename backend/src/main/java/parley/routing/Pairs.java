package parley.routing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.routing.Ledger.Entry;

/** Two people before one ticket that was passed: whoever takes it, the other one joins. */
@Singleton
class Pairs {

    private final Ledger ledger;
    private final Places places;
    private final SupportService support;
    private final ActivityLog activity;
    private final Clock clock;

    Pairs(Ledger ledger, Places places, SupportService support, ActivityLog activity, Clock clock) {
        this.ledger = ledger;
        this.places = places;
        this.support = support;
        this.activity = activity;
        this.clock = clock;
    }

    /** The second one takes it: the offer to the first is withdrawn, and one to the second has a row of its own. */
    void exchange(OpenOffer offer, CurrentUser second) {
        if (ledger.before(second.id()).isPresent()) {
            throw new AnswerTheOfferFirst();
        }
        var standing = places.bestOf(offer.ticket()).orElseThrow(OfferIsOver::new);
        if (!ledger.end(offer, OfferOutcome.WITHDRAWN, null, null, clock.instant())) {
            throw new OfferIsOver();
        }
        activity.record(Happening.onTicket("OFFER_WITHDRAWN", second.id().value(), offer.ticket().value(), Map.of("offer", offer.id().value().toString())).internal());
        var until = Objects.requireNonNull(offer.keptUntil());
        var theirs = Entry.next(OfferId.next(), standing, second.id(), offer.shownAt(), until, places.place(standing), places.share(standing));
        if (!ledger.open(theirs.withSecond(offer.analyst()).byItself(offer.pushed()), until)) {
            throw new OfferIsOver();
        }
    }

    /** The other one of the two comes in. */
    void join(OpenOffer offer, CurrentUser taker) {
        PersonId other = taker.id().equals(offer.second()) ? offer.analyst() : Objects.requireNonNull(offer.second());
        support.bringIn(offer.ticket(), taker, other);
    }
}
