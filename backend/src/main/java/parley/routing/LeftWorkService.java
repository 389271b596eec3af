package parley.routing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import parley.account.PersonId;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.ticket.TicketChanged;
import parley.ticket.TicketId;
import parley.ticket.TicketService;

/**
 * Puts back into its line what its assignee cannot work any more, or does not: nobody's ticket drops out of sight
 * because somebody left, and none waits behind somebody who does not come to it.
 */
@Singleton
class LeftWorkService {

    private final TicketService tickets;
    private final Ledger ledger;
    private final AwaitedActs awaited;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    LeftWorkService(TicketService tickets, Ledger ledger, AwaitedActs awaited, ActivityLog activity, Sql sql, Clock clock) {
        this.tickets = tickets;
        this.ledger = ledger;
        this.awaited = awaited;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody does not work something any more that they worked. */
    @Transactional
    void putBackOf(PersonId person) {
        tickets.leftBehindBy(person).forEach(tickets::leaveBehind);
        ledger.before(person).ifPresent(this::withdrawUnlessTheirs);
    }

    /** Others work a queue. */
    @Transactional
    void putBackIn(QueueId queue) {
        tickets.leftBehindIn(queue).forEach(tickets::leaveBehind);
        ledger.in(queue).forEach(this::withdrawUnlessTheirs);
    }

    /** What was done, and is opened again, may have been the work of somebody who has left since. */
    void follow(TicketChanged change) {
        if (change.before() != null && !change.before().status().isUnfinished() && change.after().status().isUnfinished()) {
            tickets.leaveBehind(change.after().id());
        }
    }

    /** Finds what was given to somebody in the very moment in which they left. @return how many there were, at most the limit */
    @Transactional
    int putBackLeftBehind(int limit) {
        List<TicketId> left = tickets.leftBehind(limit);
        left.forEach(tickets::leaveBehind);
        return left.size();
    }

    /** Reminds assignees of what will be taken from them. @return how many were looked at, at most the limit */
    @Transactional
    int remind(int limit) {
        var due = awaited.toRemind(clock.instant(), limit);
        due.stream().filter(one -> !awaited.hasActed(one)).forEach(one -> activity.record(Happening.onTicket("TICKET_GOES_BACK_SOON", null, one.ticket().value(),
                Map.of("person", one.assignee().value().toString())).internal()));
        return due.size();
    }

    /** Takes tickets from assignees who let the limit of their queue pass. @return how many were looked at, at most the limit */
    @Transactional
    int putBackUntouched(int limit) {
        var overdue = awaited.overdue(clock.instant(), limit);
        overdue.forEach(this::putBackUntouched);
        return overdue.size();
    }

    /** Whoever changes the ticket now is waited for: who has just acted keeps it, and who has just got it has the whole time. */
    @Transactional
    void putBackUntouched(AwaitedActs.Awaited overdue) {
        sql.first("select t.id from ticket t where t.id = :ticket for update", Map.of("ticket", overdue.ticket().value()), row -> row.uuid("id"));
        if (awaited.forget(overdue) && !awaited.hasActed(overdue)) {
            tickets.releaseByClock(overdue.ticket(), overdue.assignee());
        }
    }

    private void withdrawUnlessTheirs(OpenOffer offer) {
        if (!tickets.isWorkedBy(offer.ticket(), offer.analyst()) && ledger.end(offer, OfferOutcome.WITHDRAWN, null, null, clock.instant())) {
            activity.record(Happening.onTicket("OFFER_WITHDRAWN", null, offer.ticket().value(), Map.of("offer", offer.id().value().toString())).internal());
        }
    }
}
