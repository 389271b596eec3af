package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    private final NextOffer next;
    private final Pairs pairs;
    private final Analysts analysts;
    private final NeededSkills skills;
    private final BreatherService breathers;
    private final Unanswered unanswered;
    private final SupportService support;
    private final TicketService tickets;
    private final TicketSight sight;
    private final ActivityLog activity;
    private final Clock clock;

    DeskService(
            LineQueries lines, Places places, Ledger ledger, NextOffer next, Pairs pairs, Analysts analysts, NeededSkills skills, BreatherService breathers,
            Unanswered unanswered, SupportService support, TicketService tickets, TicketSight sight, ActivityLog activity, Clock clock) {
        this.lines = lines;
        this.places = places;
        this.ledger = ledger;
        this.next = next;
        this.pairs = pairs;
        this.analysts = analysts;
        this.skills = skills;
        this.breathers = breathers;
        this.unanswered = unanswered;
        this.support = support;
        this.tickets = tickets;
        this.sight = sight;
        this.activity = activity;
        this.clock = clock;
    }

    /** Offers the head of the line; what is kept for the analyst already is offered again. Empty where nothing waits. */
    @Transactional
    public Optional<OfferId> takeNext(CurrentUser analyst) {
        var kept = ledger.before(analyst.id());
        if (kept.isPresent()) {
            return kept.map(OpenOffer::id);
        }
        refuseUnlessTheyHaveRoom(analyst.id());
        return next.to(analyst.id(), false);
    }

    /** Who asks is there and has drawn breath; who has as much in hand as they hold is told so. */
    private void refuseUnlessTheyHaveRoom(PersonId person) {
        var analyst = analysts.one(person);
        if (analyst.isFull()) {
            throw new DeskIsFull(analyst, analysts.hardTicketsOf(person));
        }
        if (analyst.onBreather()) {
            breathers.end(person);
        }
        if (analyst.asked()) {
            unanswered.isThere(person);
        }
    }

    /** Takes the ticket; the other one of a pair joins. @param withSupport asks a second person in at once */
    @Transactional
    public TicketNumber accept(OfferId id, boolean withSupport, CurrentUser analyst) {
        lines.await(ours(id, analyst).ticket());
        var offer = ours(id, analyst);
        if (!offer.analyst().equals(analyst.id())) {
            pairs.exchange(offer, analyst);
        }
        tickets.assign(offer.ticket(), analyst.id(), analyst, null);
        unanswered.isThere(analyst.id());
        if (offer.second() != null) {
            pairs.join(offer, analyst);
        } else if (withSupport) {
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
        unanswered.isThere(analyst.id());
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
        var missing = skills.missing(sighted.id(), analyst.id());
        if (!missing.isEmpty()) {
            throw new NeedsAnotherSkill(missing);
        }
        boolean full = analysts.one(analyst.id()).isFull();
        var jump = jump(standing, reason, words, analyst.id());
        if (full) {
            refuseWithout(reason, words, "must say why, because you have as many in hand as you hold");
        }
        var id = OfferId.next();
        var now = clock.instant();
        if (!lines.hold(sighted.id())
                || !ledger.open(Entry.picked(id, standing, analyst.id(), now, places.place(standing), places.share(standing), jump), now)) {
            throw new BeforeSomebodyElse();
        }
        record("TICKET_PICKED", analyst.id(), sighted.id(), detail(id, jump, full ? reason : null));
        tickets.assign(sighted.id(), analyst.id(), analyst, null);
    }

    /** Whether somebody works the queue of a ticket and can do all that it needs. */
    public boolean canWork(TicketId ticket, PersonId analyst) {
        return tickets.isWorkedBy(ticket, analyst) && skills.missing(ticket, analyst).isEmpty();
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
        var head = next.headFor(analyst);
        if (head.isEmpty() || head.get().ticketId().equals(standing.ticketId())) {
            return null;
        }
        return new Jump(head.get().ticketId(), refuseWithout(reason, words, "must say why this one goes before the head of the line"), words);
    }

    private static PickReason refuseWithout(@Nullable PickReason reason, @Nullable String words, String why) {
        if (reason == null) {
            throw new InvalidFields("/reason", why);
        }
        if (reason == PickReason.OTHER && words == null) {
            throw new InvalidFields("/words", "must say why");
        }
        return reason;
    }

    /** Gives back to the line what was not answered in time. @return how many there were, at most the limit */
    @Transactional
    public int timeOut(int limit) {
        var now = clock.instant();
        var over = ledger.unanswered(now, limit);
        for (var offer : over) {
            if (ledger.end(offer, OfferOutcome.TIMED_OUT, null, null, now)) {
                if (offer.pushed()) {
                    unanswered.timedOut(offer.analyst());
                }
                record("OFFER_TIMED_OUT", null, offer.ticket(), Map.of("offer", offer.id().value().toString(), "analyst", offer.analyst().value().toString()));
            }
        }
        return over.size();
    }

    /** One's own, or that of the colleague whom one would join. */
    private OpenOffer ours(OfferId id, CurrentUser analyst) {
        return ledger.byId(id).filter(offer -> offer.isBefore(analyst.id())).orElseThrow(OfferIsOver::new);
    }

    private OpenOffer mine(OfferId id, CurrentUser analyst) {
        return ledger.byId(id).filter(offer -> offer.analyst().equals(analyst.id())).orElseThrow(OfferIsOver::new);
    }

    private void record(String kind, @Nullable PersonId by, TicketId ticket, Map<String, Object> detail) {
        UUID actor = by == null ? null : by.value();
        activity.record(Happening.onTicket(kind, actor, ticket.value(), detail).internal());
    }

    /** @param although why they took one more than they hold */
    private static Map<String, Object> detail(OfferId id, @Nullable Jump jump, @Nullable PickReason although) {
        var detail = new HashMap<String, Object>(Map.of("offer", id.value().toString()));
        if (although != null) {
            detail.put("although", "FULL");
            detail.put("reason", although.name());
        }
        if (jump != null) {
            detail.put("head", jump.head().value().toString());
            detail.put("reason", jump.reason().name());
        }
        return detail;
    }
}
