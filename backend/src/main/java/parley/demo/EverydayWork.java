package parley.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import parley.account.CurrentUser;
import parley.platform.problem.Refusal;
import parley.platform.sql.Sql;
import parley.routing.DeskService;
import parley.routing.HandOverService;
import parley.routing.OfferId;
import parley.routing.PassReason;
import parley.routing.PickReason;
import parley.servicelevel.BusinessCalendar;
import parley.ticket.Channel;
import parley.ticket.Filing;
import parley.ticket.TicketNumber;
import parley.ticket.TicketService;
import parley.ticket.TicketStatus;
import parley.ticket.Words;

/** What people do on an ordinary day, as themselves and by the services that everybody uses. */
@Singleton
final class EverydayWork {

    private static final int AT_ONCE = 200;
    private static final Duration HELD_FOR = Duration.ofHours(20);
    private static final List<String> ELSEWHERE = List.of(
            "I am on the phone with the next one already, please somebody with two free hands.",
            "My laptop is in the middle of an update, I cannot open the tools for this one.",
            "I know him privately and would rather that a colleague looks at it.",
            "Meeting in four minutes, and this one deserves more than four minutes.");
    private static final List<String> KNOWN = List.of(
            "A colleague is on it already and only has not pressed the button.",
            "Whoever did this machine last time should have it, the notes are in their head.",
            "This wants somebody who stands in front of it.");

    private final TicketService tickets;
    private final DeskService desk;
    private final HandOverService handOvers;
    private final TakingTickets taking;
    private final Sql sql;
    private final Clock clock;

    EverydayWork(TicketService tickets, DeskService desk, HandOverService handOvers, TakingTickets taking, Sql sql, Clock clock) {
        this.tickets = tickets;
        this.desk = desk;
        this.handOvers = handOvers;
        this.taking = taking;
        this.sql = sql;
        this.clock = clock;
    }

    TicketNumber file(Everyday ticket, Company company) {
        CurrentUser requester = company.person(ticket.requester());
        return tickets.file(new Filing(ticket.kind(), ticket.title(), Words.of(ticket.text()), ticket.category(), ticket.impact(), ticket.urgency(),
                requester.id(), Channel.PORTAL, List.of()), requester).number();
    }

    boolean hasSomethingBefore(CurrentUser analyst) {
        return sql.first("select o.offer_id from open_offer o where o.analyst_id = :analyst", Map.of("analyst", analyst.id().value()), row -> row.uuid("offer_id")).isPresent();
    }

    boolean isOpen(Offer offer) {
        return sql.first("select o.offer_id from open_offer o where o.offer_id = :offer", Map.of("offer", offer.id().value()), row -> row.uuid("offer_id")).isPresent();
    }

    boolean standsInLine(TicketNumber number) {
        return taking.standsInLine(number);
    }

    /** Empty too where the analyst has as many in hand as they hold. */
    Optional<Offer> takeNext(CurrentUser analyst) {
        try {
            return offered(analyst);
        } catch (Refusal full) {
            return Optional.empty();
        }
    }

    private Optional<Offer> offered(CurrentUser analyst) {
        return desk.takeNext(analyst).map(id -> new Offer(id, sql.first("select t.number from offer o join ticket t on t.id = o.ticket_id where o.id = :offer",
                Map.of("offer", id.value()), row -> new TicketNumber(row.number("number"))).orElseThrow()));
    }

    void accept(Offer offer, CurrentUser analyst) {
        desk.accept(offer.id(), false, analyst);
    }

    /** @param told whether somebody else is going to take it */
    void pass(Offer offer, CurrentUser analyst, boolean told, Random random) {
        int chance = random.nextInt(6);
        if (told) {
            desk.pass(offer.id(), PassReason.OTHER, KNOWN.get(chance % KNOWN.size()), analyst);
        } else if (chance < ELSEWHERE.size()) {
            desk.pass(offer.id(), PassReason.OTHER, ELSEWHERE.get(chance), analyst);
        } else {
            desk.pass(offer.id(), random.nextBoolean() ? PassReason.NEEDS_ANOTHER_SKILL : PassReason.GOING_OFF_SHIFT, null, analyst);
        }
    }

    void pick(TicketNumber number, CurrentUser analyst, Random random) {
        desk.pick(number, random.nextBoolean() ? PickReason.KNOWS_THE_CASE : PickReason.BELONGS_TO_OTHER_WORK, null, analyst);
    }

    void timeOut() {
        desk.timeOut(AT_ONCE);
    }

    void act(TicketNumber number, Everyday.Turn turn, CurrentUser requester, CurrentUser analyst, CurrentUser next, BusinessCalendar hours) {
        Words words = Words.of(turn.text());
        switch (turn.move()) {
            case ASKS -> tickets.reply(number, words, TicketStatus.WAITING_ON_REQUESTER, analyst);
            case ANSWERS -> tickets.reply(number, words, TicketStatus.OPEN, analyst);
            case REFERS -> tickets.reply(number, words, TicketStatus.WAITING_ON_OTHERS, analyst);
            case NOTES -> tickets.note(number, words, analyst);
            case HANDS -> handOvers.toColleague(number, next.id(), turn.text(), null, analyst);
            case HOLDS -> tickets.hold(number, hours.after(clock.instant(), HELD_FOR), turn.text(), analyst, null);
            case SOLVES -> tickets.resolve(number, words, analyst, null);
            case WRITES -> tickets.write(number, words, requester);
            case THANKS -> tickets.thank(number, words, requester);
            case CONFIRMS -> tickets.confirm(number, requester, null);
            case REOPENS -> tickets.reopen(number, words, requester, null);
        }
    }

    /** A ticket that is before somebody. */
    record Offer(OfferId id, TicketNumber number) {}
}
