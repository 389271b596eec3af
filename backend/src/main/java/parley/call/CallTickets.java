package parley.call;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.account.CurrentUser;
import parley.account.People;
import parley.account.PersonId;
import parley.account.Role;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.routing.DeskService;
import parley.ticket.Channel;
import parley.ticket.Filing;
import parley.ticket.Impact;
import parley.ticket.NewTicket;
import parley.ticket.OpenedTicket;
import parley.ticket.Part;
import parley.ticket.TicketId;
import parley.ticket.TicketKind;
import parley.ticket.TicketNumber;
import parley.ticket.TicketService;
import parley.ticket.TicketSight;
import parley.ticket.TicketState;
import parley.ticket.TicketStatus;
import parley.ticket.Urgency;
import parley.ticket.Words;

/** What calls do to tickets: they open them, join them, and are answers on them. */
@Singleton
class CallTickets {

    private static final String SPOKE = "We spoke on the phone.";

    private final TicketService tickets;
    private final TicketSight sight;
    private final DeskService desk;
    private final People people;
    private final Sql sql;

    CallTickets(TicketService tickets, TicketSight sight, DeskService desk, People people, Sql sql) {
        this.tickets = tickets;
        this.sight = sight;
        this.desk = desk;
        this.people = people;
        this.sql = sql;
    }

    /** Opens a ticket for who called, said by who called. */
    OpenedTicket openAsCaller(PersonId caller, QueueId queue, String title, String words) {
        return tickets.open(new NewTicket(TicketKind.QUESTION, title, Words.of(words), null, Impact.ONE, Urgency.HINDERED, caller, Channel.PHONE, queue, null), as(caller));
    }

    /** Files it where the routing rules send it, said by who asks. */
    OpenedTicket file(CurrentUser asker, String title, String words) {
        return tickets.file(new Filing(TicketKind.QUESTION, title, Words.of(words), null, Impact.ONE, Urgency.HINDERED, asker.id(), Channel.PORTAL, List.of()), asker);
    }

    /** Opens a ticket for who called, said by the analyst who answered; who can work it keeps it, and has answered it. */
    OpenedTicket openAsAnalyst(PersonId caller, QueueId queue, TicketKind kind, String title, @Nullable String agreed, CurrentUser analyst) {
        if (caller.equals(analyst.id())) {
            throw new InvalidFields("/person", "is yourself");
        }
        if (people.active(caller).isEmpty()) {
            throw new InvalidFields("/person", "is nobody who works here");
        }
        OpenedTicket opened = tickets.open(new NewTicket(kind, title, Words.of(agreed == null ? title : agreed), null, Impact.ONE, Urgency.HINDERED, caller,
                Channel.PHONE, queue, null), analyst);
        if (desk.canWork(opened.id(), analyst.id())) {
            desk.keepAfterCall(opened.number(), analyst);
            answer(opened.id(), null, analyst);
        }
        return opened;
    }

    /** What was said on the phone is an answer to the requester, who reads it. Where nothing can be answered any more it is left at that. */
    void answer(TicketId ticket, @Nullable String agreed, CurrentUser analyst) {
        say(ticket, agreed == null ? SPOKE : agreed, TicketStatus.OPEN, analyst);
    }

    /** They have it in writing, and it is their turn. */
    void write(TicketId ticket, String message, CurrentUser analyst) {
        say(ticket, message, TicketStatus.WAITING_ON_REQUESTER, analyst);
    }

    private void say(TicketId ticket, String words, TicketStatus then, CurrentUser analyst) {
        TicketState state = tickets.held(ticket);
        if (state.status().isUnfinished()) {
            tickets.reply(ticket, Words.of(words), state.kind() == TicketKind.EXCEPTION_REQUEST ? null : then, analyst);
        }
    }

    /** The ticket for somebody who works it; a hidden one is not there. */
    TicketId worked(long number, CurrentUser analyst) {
        TicketSight.Sighted sighted = sight.sight(new TicketNumber(number), analyst);
        if (sighted.part() != Part.ANALYST) {
            throw new NothingHere();
        }
        return sighted.id();
    }

    TicketState held(TicketId ticket) {
        return tickets.held(ticket);
    }

    /** Whoever calls while they have something open most likely calls about that: the last of it that moved, in this queue first. */
    Optional<TicketId> openOf(PersonId caller, QueueId queue) {
        return sql.first("""
                select t.id from ticket t
                where t.requester_id = :caller and t.kind <> 'EXCEPTION_REQUEST' and t.status in ('NEW', 'OPEN', 'WAITING_ON_REQUESTER', 'WAITING_ON_OTHERS', 'ON_HOLD')
                order by case when t.queue_id = :queue then 0 else 1 end, t.updated_at desc, t.id limit 1""",
                Map.of("caller", caller.value(), "queue", queue.value()), row -> new TicketId(row.uuid("id")));
    }

    void joinAsCaller(TicketId ticket, PersonId caller, String words) {
        tickets.write(ticket, Words.of(words), as(caller));
    }

    private CurrentUser as(PersonId caller) {
        String name = people.active(caller).map(People.Colleague::name).orElseThrow(() -> new InvalidFields("/person", "is nobody who works here"));
        return new CurrentUser(caller, name, Set.of(Role.EMPLOYEE));
    }
}
