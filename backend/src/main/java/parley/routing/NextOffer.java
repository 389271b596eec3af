package parley.routing;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.account.PersonId;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.routing.Ledger.Entry;
import parley.ticket.TicketId;

/** Puts the head of the line before an analyst, who asked for it or has been free longest. */
@Singleton
class NextOffer {

    private final LineQueries lines;
    private final Places places;
    private final Ledger ledger;
    private final Seconds seconds;
    private final ActivityLog activity;
    private final Clock clock;
    private final Duration keptFor;

    NextOffer(LineQueries lines, Places places, Ledger ledger, Seconds seconds, ActivityLog activity, Clock clock,
            @Value("${parley.desk.offer-kept-for:60s}") Duration keptFor) {
        this.lines = lines;
        this.places = places;
        this.ledger = ledger;
        this.seconds = seconds;
        this.activity = activity;
        this.clock = clock;
        this.keptFor = keptFor;
    }

    /** Empty where nothing waits that they may take. */
    Optional<OfferId> to(PersonId analyst, boolean pushed) {
        var lost = new HashSet<TicketId>();
        for (var head = head(analyst, lost, pushed); head.isPresent(); head = head(analyst, lost, pushed)) {
            var offer = offer(head.get(), analyst, pushed).or(() -> ledger.before(analyst).map(OpenOffer::id));
            if (offer.isPresent()) {
                return offer;
            }
            lost.add(head.get().ticketId());
        }
        return Optional.empty();
    }

    /** What they would be offered if they asked. */
    Optional<InLine> headFor(PersonId analyst) {
        return head(analyst, Set.of(), false);
    }

    private Optional<InLine> head(PersonId analyst, Set<TicketId> lost, boolean pushed) {
        return places.inOrder(lines.headsFor(analyst, lost, clock.instant(), pushed)).stream().findFirst();
    }

    /** Empty where somebody else was faster. */
    private Optional<OfferId> offer(InLine head, PersonId analyst, boolean pushed) {
        var id = OfferId.next();
        var now = clock.instant();
        var until = now.plus(keptFor);
        if (!lines.hold(head.ticketId())) {
            return Optional.empty();
        }
        var shown = Entry.next(id, head, analyst, now, until, places.place(head), places.share(head)).withSecond(seconds.joining(head, analyst)).byItself(pushed);
        if (!ledger.open(shown, until)) {
            return Optional.empty();
        }
        activity.record(Happening.onTicket("OFFER_SHOWN", analyst.value(), head.ticketId().value(), Map.of("offer", id.value().toString())).internal());
        return Optional.of(id);
    }
}
