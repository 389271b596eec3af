package parley.routing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.servicelevel.PromiseKind;
import parley.servicelevel.PromiseState;
import parley.ticket.TicketId;
import parley.ticket.TicketNumber;
import parley.ticket.TicketSight;

/** Reads how a ticket stands with IT, for everybody who may see it. What only IT may read is left out for the others. */
@Singleton
class StandingQueries {

    private final TicketSight sight;
    private final Places places;
    private final Sql sql;

    StandingQueries(TicketSight sight, Places places, Sql sql) {
        this.sight = sight;
        this.places = places;
        this.sql = sql;
    }

    TicketStanding of(TicketNumber number, CurrentUser viewer) {
        var sighted = sight.sight(number, viewer);
        var isIt = sighted.part().seesInternalSide();
        var place = places.bestOf(sighted.id()).map(places::range).orElse(null);
        return new TicketStanding(
                assignee(sighted.id()),
                place == null ? null : place.from(),
                place == null ? null : place.to(),
                promises(sighted.id()),
                handOvers(sighted.id(), isIt),
                isIt ? support(sighted.id()) : null);
    }

    private @Nullable PersonName assignee(TicketId ticket) {
        return sql.first("select p.id as assignee_id, p.name as assignee_name from ticket t join person p on p.id = t.assignee_id where t.id = :ticket",
                of(ticket), row -> person(row, "assignee")).orElse(null);
    }

    private List<PromiseView> promises(TicketId ticket) {
        return sql.list("""
                select kind, state, due_at, breached_at, ended_at from promise where ticket_id = :ticket order by started_at, kind, id""",
                of(ticket), row -> new PromiseView(row.value("kind", PromiseKind.class), row.value("state", PromiseState.class), row.instant("due_at"),
                        row.instant("breached_at"), row.instant("ended_at")));
    }

    private List<HandOverView> handOvers(TicketId ticket, boolean withNote) {
        return sql.list("""
                select h.at, h.note, q.name as queue, f.id as from_id, f.name as from_name, g.id as to_id, g.name as to_name
                from hand_over h
                join queue q on q.id = h.to_queue_id
                left join person f on f.id = h.from_id
                left join person g on g.id = h.to_id
                where h.ticket_id = :ticket
                order by h.at, h.id""", of(ticket),
                row -> new HandOverView(row.instant("at"), person(row, "from"), person(row, "to"), row.text("queue"), withNote ? row.text("note") : null));
    }

    private @Nullable SupportView support(TicketId ticket) {
        return sql.first("""
                select s.asked_at, a.id as asked_id, a.name as asked_name, j.id as joined_id, j.name as joined_name
                from support_request s
                join person a on a.id = s.asked_by
                left join person j on j.id = s.joined_by
                where s.ticket_id = :ticket
                order by s.asked_at desc, s.id limit 1""", of(ticket),
                row -> new SupportView(person(row, "asked"), row.instant("asked_at"), person(row, "joined"))).orElse(null);
    }

    private static Map<String, Object> of(TicketId ticket) {
        return Map.of("ticket", ticket.value());
    }

    private static @Nullable PersonName person(Row row, String prefix) {
        var id = row.uuid(prefix + "_id");
        return id == null ? null : new PersonName(id, row.text(prefix + "_name"));
    }
}
