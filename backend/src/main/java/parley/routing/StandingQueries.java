package parley.routing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        var assignee = assignee(sighted.id());
        return new TicketStanding(
                assignee == null ? null : assignee.person(),
                assignee == null || !isIt ? null : assignee.goesBackAt(),
                place == null ? null : place.from(),
                place == null ? null : place.to(),
                promises(sighted.id()),
                handOvers(sighted.id(), isIt),
                isIt ? support(sighted.id()) : null);
    }

    /** Those of the tickets that the viewer may see; the statements do not grow with them, but with their queues. */
    List<StandingRow> of(Collection<Long> numbers, CurrentUser viewer) {
        Map<String, Object> parameters = new HashMap<>(TicketSight.viewer(viewer));
        parameters.put("numbers", numbers);
        Map<TicketId, Long> seen = new LinkedHashMap<>();
        sql.list("select t.id, t.number from ticket t where t.number = any(:numbers) and %s order by t.number".formatted(TicketSight.SEES), parameters,
                row -> seen.put(new TicketId(row.uuid("id")), row.number("number")));
        if (seen.isEmpty()) {
            return List.of();
        }
        var open = openPromises(seen.keySet());
        var ranges = places.ranges(seen.keySet());
        return seen.entrySet().stream().map(ticket -> row(ticket.getValue(), ranges.get(ticket.getKey()), open.getOrDefault(ticket.getKey(), List.of()))).toList();
    }

    private static StandingRow row(long number, @Nullable PlaceRange place, List<PromiseView> promises) {
        return new StandingRow(number, place == null ? null : place.from(), place == null ? null : place.to(), promises);
    }

    private Map<TicketId, List<PromiseView>> openPromises(Collection<TicketId> tickets) {
        Map<TicketId, List<PromiseView>> open = new HashMap<>();
        sql.list("""
                select ticket_id, kind, state, due_at, breached_at, ended_at from promise
                where ticket_id = any(:tickets) and state in ('RUNNING', 'PAUSED')
                order by due_at, kind, id""", Map.of("tickets", tickets.stream().map(TicketId::value).toList()),
                row -> open.computeIfAbsent(new TicketId(row.uuid("ticket_id")), ticket -> new ArrayList<>()).add(promise(row)));
        return open;
    }

    private @Nullable Assignee assignee(TicketId ticket) {
        return sql.first("""
                select p.id as assignee_id, p.name as assignee_name, w.due_at
                from ticket t join person p on p.id = t.assignee_id left join awaited_act w on w.ticket_id = t.id and w.assignee_id = p.id and %s
                where t.id = :ticket""".formatted(AwaitedActs.IS_PROMISED),
                of(ticket), row -> new Assignee(new PersonName(row.uuid("assignee_id"), row.text("assignee_name")), row.instant("due_at"))).orElse(null);
    }

    /** What is over, then what is owed: the last of each kind says how things stand. */
    private List<PromiseView> promises(TicketId ticket) {
        return sql.list("""
                select kind, state, due_at, breached_at, ended_at from promise
                where ticket_id = :ticket order by case when ended_at is null then 1 else 0 end, started_at, kind, id""",
                of(ticket), StandingQueries::promise);
    }

    private static PromiseView promise(Row row) {
        return new PromiseView(row.value("kind", PromiseKind.class), row.value("state", PromiseState.class), row.instant("due_at"),
                row.instant("breached_at"), row.instant("ended_at"));
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

    private record Assignee(PersonName person, @Nullable Instant goesBackAt) {}
}
