package parley.demo;

import jakarta.inject.Singleton;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.sql.Sql;
import parley.routing.DeskService;
import parley.routing.PickReason;
import parley.ticket.TicketNumber;
import parley.ticket.TicketService;

/** Lets an analyst take a certain ticket: from the line where it stands in one, from a colleague otherwise. */
@Singleton
final class TakingTickets {

    private static final PickReason[] REASONS = {PickReason.KNOWS_THE_CASE, PickReason.BELONGS_TO_OTHER_WORK, PickReason.ASKED_FOR_ME, PickReason.KNOWS_THE_CASE};

    private final DeskService desk;
    private final TicketService tickets;
    private final Sql sql;

    TakingTickets(DeskService desk, TicketService tickets, Sql sql) {
        this.desk = desk;
        this.tickets = tickets;
        this.sql = sql;
    }

    void take(TicketNumber ticket, CurrentUser analyst) {
        if (standsInLine(ticket) && nothingIsBefore(analyst)) {
            desk.pick(ticket, REASONS[(int) (ticket.value() % REASONS.length)], null, analyst);
        } else {
            tickets.assign(ticket, analyst.id(), analyst, null);
        }
    }

    boolean standsInLine(TicketNumber ticket) {
        return sql.first("""
                select t.id from ticket t
                where t.number = :number and t.assignee_id is null and t.status in ('NEW', 'OPEN')
                  and not exists (select 1 from open_offer o where o.ticket_id = t.id)""", Map.of("number", ticket.value()), row -> row.uuid("id")).isPresent();
    }

    private boolean nothingIsBefore(CurrentUser analyst) {
        return sql.first("select o.offer_id from open_offer o where o.analyst_id = :analyst", Map.of("analyst", analyst.id().value()), row -> row.uuid("offer_id")).isEmpty();
    }
}
