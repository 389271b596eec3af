package parley.routing;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.routing.Ledger.Entry;
import parley.routing.Ledger.Jump;
import parley.ticket.Part;
import parley.ticket.TicketId;
import parley.ticket.TicketNumber;
import parley.ticket.TicketService;
import parley.ticket.TicketSight;

/**
 * Brings work and analysts together: the head of the line is offered, and answered for. Whoever holds the ticket's row
 * and then its key among the open offers has won; everybody else looks again.
 */
@Singleton
public class DeskService {

    private final LineQueries lines;
    private final Places places;
    private final Ledger ledger;
    private final SupportService support;
    private final TicketService tickets;
    private final TicketSight sight;
    private final ActivityLog activity;
    private final Clock clock;
    private final Duration keptFor;

    DeskService(
            LineQueries lines, Places places, Ledger ledger, SupportService support, TicketService tickets, TicketSight sight, ActivityLog activity,
            Clock clock, @Value("${parley.desk.offer-kept-for:60s}") Duration keptFor) {
        this.lines = lines;
        this.places = places;
        this.ledger = ledger;
        this.support = support;
        this.tickets = tickets;
        this.sight = sight;
        this.activity = activity;
        this.clock = clock;
        this.keptFor = keptFor;
    }

    /** Offers the head of the line; what is kept for the analyst already is offered again. Empty where nothing waits. */
    @Transactional
    public Optional<OfferId> takeNext(CurrentUser analyst) {
        var kept = ledger.before(analyst.id());
        return kept.isPresent() ? kept.map(OpenOffer::id) : offerHead(analyst.id());
    }

    private Optional<OfferId> offerHead(PersonId analyst) {
        var lost = new HashSet<TicketId>();
        for (var head = head(analyst, lost); head.isPresent(); head = head(analyst, lost)) {
            var offer = offer(head.get(), analyst).or(() -> ledger.before(analyst).map(OpenOffer::id));
            if (offer.isPresent()) {
                return offer;
            }
            lost.add(head.get().ticketId());
        }
        return Optional.empty();
    }

    private Optional<InLine> head(PersonId analyst, Set<TicketId> lost) {
        return places.inOrder(lines.headsFor(analyst, lost, clock.instant())).stream().findFirst();
    }

    /** Empty where somebody else was faster. */
    private Optional<OfferId> offer(InLine head, PersonId analyst) {
        var id = OfferId.next();
        var now = clock.instant();
        var until = now.plus(keptFor);
        if (!lines.hold(head.ticketId())
                || !ledger.open(new Entry(id, OfferKind.NEXT, head, analyst, null, now, until, places.place(head), places.share(head), null), until)) {
            return Optional.empty();
        }
        record("OFFER_SHOWN", analyst, head.ticketId(), Map.of("offer", id.value().toString()));
        return Optional.of(id);
    }

    /** Takes the ticket. @param withSupport asks a second person in at once */
    @Transactional
    public TicketNumber accept(OfferId id, boolean withSupport, CurrentUser analyst) {
        lines.await(mine(id, analyst).ticket());
        var offer = mine(id, analyst);
        tickets.assign(offer.ticket(), analyst.id(), analyst, null);
        if (withSupport) {
            support.ask(offer.ticket(), analyst);
        }
        return offer.number();
    }

    /** Passes the ticket, which keeps its place. */
    @Transactional
    public void pass(OfferId id, PassReason reason, @Nullable String words, CurrentUser analyst) {
        if (reason == PassReason.OTHER && words == null) {
            throw new InvalidFields("/words", "must say why");
        }
        var offer = mine(id, analyst);
        if (!ledger.end(offer, OfferOutcome.PASSED, reason, words, clock.instant())) {
            throw new OfferIsOver();
        }
        var detail = new HashMap<String, Object>(Map.of("offer", id.value().toString(), "reason", reason.name()));
        if (words != null) {
            detail.put("words", words);
        }
        record("OFFER_PASSED", analyst.id(), offer.ticket(), detail);
        if (reason == PassReason.NEEDS_SUPPORT) {
            support.ask(offer.ticket(), analyst);
        }
    }

    /** Takes a ticket from the list. Where that jumps over the head of the line, it says why. */
    @Transactional
    public void pick(TicketNumber number, @Nullable PickReason reason, @Nullable String words, CurrentUser analyst) {
        var sighted = sight.sight(number, analyst);
        if (sighted.part() != Part.ANALYST) {
            throw new NothingHere();
        }
        if (ledger.before(analyst.id()).isPresent()) {
            throw new AnswerTheOfferFirst();
        }
        var standing = places.bestOf(sighted.id()).orElseThrow(NotInLine::new);
        var jump = jump(standing, reason, words, analyst.id());
        var id = OfferId.next();
        var now = clock.instant();
        if (!lines.hold(sighted.id())
                || !ledger.open(new Entry(id, OfferKind.PICKED, standing, analyst.id(), null, now, null, places.place(standing), places.share(standing), jump), now)) {
            throw new BeforeSomebodyElse();
        }
        record("TICKET_PICKED", analyst.id(), sighted.id(), detail(id, jump));
        tickets.assign(sighted.id(), analyst.id(), analyst, null);
    }

    /** Keeps a ticket that came of a call with who answered it: they know the case already. */
    @Transactional
    public void keepAfterCall(TicketNumber number, CurrentUser analyst) {
        if (ledger.before(analyst.id()).isPresent()) {
            tickets.assign(number, analyst.id(), analyst, null);
        } else {
            pick(number, PickReason.KNOWS_THE_CASE, "Answered the call that it came of", analyst);
        }
    }

    private @Nullable Jump jump(InLine standing, @Nullable PickReason reason, @Nullable String words, PersonId analyst) {
        var head = head(analyst, Set.of());
        if (head.isEmpty() || head.get().ticketId().equals(standing.ticketId())) {
            return null;
        }
        if (reason == null) {
            throw new InvalidFields("/reason", "must say why this one goes before the head of the line");
        }
        if (reason == PickReason.OTHER && words == null) {
            throw new InvalidFields("/words", "must say why");
        }
        return new Jump(head.get().ticketId(), reason, words);
    }

    /** Gives back to the line what was not answered in time. @return how many there were, at most the limit */
    @Transactional
    public int timeOut(int limit) {
        var now = clock.instant();
        var unanswered = ledger.unanswered(now, limit);
        for (var offer : unanswered) {
            if (ledger.end(offer, OfferOutcome.TIMED_OUT, null, null, now)) {
                record("OFFER_TIMED_OUT", null, offer.ticket(), Map.of("offer", offer.id().value().toString(), "analyst", offer.analyst().value().toString()));
            }
        }
        return unanswered.size();
    }

    private OpenOffer mine(OfferId id, CurrentUser analyst) {
        return ledger.byId(id).filter(offer -> offer.analyst().equals(analyst.id())).orElseThrow(OfferIsOver::new);
    }

    private void record(String kind, @Nullable PersonId by, TicketId ticket, Map<String, Object> detail) {
        UUID actor = by == null ? null : by.value();
        activity.record(Happening.onTicket(kind, actor, ticket.value(), detail).internal());
    }

    private static Map<String, Object> detail(OfferId id, @Nullable Jump jump) {
        var detail = new HashMap<String, Object>(Map.of("offer", id.value().toString()));
        if (jump != null) {
            detail.put("head", jump.head().value().toString());
            detail.put("reason", jump.reason().name());
        }
        return detail;
    }
}
