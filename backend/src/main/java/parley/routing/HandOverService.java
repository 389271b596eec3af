package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.queue.QueueId;
import parley.ticket.Part;
import parley.ticket.TicketId;
import parley.ticket.TicketNumber;
import parley.ticket.TicketService;
import parley.ticket.TicketSight;
import parley.ticket.Words;

/** Passes a ticket on: to a colleague, or back to a line in its old place. The next one is told what they must know. */
@Singleton
public class HandOverService {

    private final TicketService tickets;
    private final TicketSight sight;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    HandOverService(TicketService tickets, TicketSight sight, ActivityLog activity, Sql sql, Clock clock) {
        this.tickets = tickets;
        this.sight = sight;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    /** Gives the ticket to somebody who works its queue. */
    @Transactional
    public void toColleague(TicketNumber number, PersonId to, String note, @Nullable IfMatch seen, CurrentUser by) {
        var ticket = worked(number, by);
        var before = before(ticket);
        if (to.equals(before.assignee())) {
            throw new InvalidFields("/to", "has it already");
        }
        if (before.assignee() == null && to.equals(by.id())) {
            throw new PickedOutsideTheDesk();
        }
        enter(ticket, before, to, before.queue(), note, by);
        tickets.assign(ticket, to, by, seen);
    }

    /** Puts the ticket into the line of a queue; in its own it stands where it stood. */
    @Transactional
    public void toQueue(TicketNumber number, QueueId queue, String note, @Nullable IfMatch seen, CurrentUser by) {
        var ticket = worked(number, by);
        var before = before(ticket);
        var stays = queue.equals(before.queue());
        if (stays && before.assignee() == null) {
            throw new InvalidFields("/queue", "has it already");
        }
        enter(ticket, before, null, queue, note, by);
        if (before.assignee() != null) {
            tickets.release(ticket, by, seen);
        }
        if (!stays) {
            tickets.moveToQueue(ticket, queue, by, before.assignee() == null ? seen : null);
        }
    }

    private TicketId worked(TicketNumber number, CurrentUser by) {
        var sighted = sight.sight(number, by);
        if (sighted.part() != Part.ANALYST) {
            throw new NothingHere();
        }
        return sighted.id();
    }

    private void enter(TicketId ticket, Before before, @Nullable PersonId to, QueueId queue, String note, CurrentUser by) {
        var values = new HashMap<String, Object>();
        values.put("id", Ids.next());
        values.put("ticket", ticket.value());
        values.put("from", before.assignee() == null ? null : before.assignee().value());
        values.put("to", to == null ? null : to.value());
        values.put("queue", queue.value());
        values.put("by", by.id().value());
        values.put("note", note);
        values.put("replied", before.replied());
        values.put("now", clock.instant());
        sql.update("""
                insert into hand_over (id, ticket_id, from_id, to_id, to_queue_id, by_id, note, replied, at)
                values (:id, :ticket, :from, :to, :queue, :by, :note, :replied, :now)""", values);
        Map<String, Object> whither = to == null ? Map.of("queue", queue.value().toString()) : Map.of("to", to.value().toString());
        activity.record(Happening.onTicket("TICKET_HANDED_OVER", by.id().value(), ticket.value(), whither));
        tickets.note(ticket, Words.of(note), by);
    }

    private Before before(TicketId ticket) {
        return sql.first("""
                select t.queue_id, t.assignee_id, exists (
                    select 1 from message m
                    where m.ticket_id = t.id and m.author_id = t.assignee_id and m.kind = 'PUBLIC_REPLY' and m.from_it) as replied
                from ticket t where t.id = :ticket for update""", Map.of("ticket", ticket.value()), HandOverService::before).orElseThrow(NothingHere::new);
    }

    private static Before before(Row row) {
        var assignee = row.uuid("assignee_id");
        return new Before(new QueueId(row.uuid("queue_id")), assignee == null ? null : new PersonId(assignee), row.flag("replied"));
    }

    private record Before(QueueId queue, @Nullable PersonId assignee, boolean replied) {}
}
