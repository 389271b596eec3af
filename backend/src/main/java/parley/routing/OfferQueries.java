package parley.routing;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.servicelevel.PromiseKind;
import parley.servicelevel.PromiseState;
import parley.ticket.Priority;
import parley.ticket.TicketKind;
import parley.ticket.TicketSight;

/** Reads the offer card. */
@Singleton
class OfferQueries {

    private static final int ALSO_OPEN = 5;

    private final Sql sql;

    OfferQueries(Sql sql) {
        this.sql = sql;
    }

    /** What is kept for the analyst now, or else for a colleague whom they would join. */
    Optional<OfferCard> keptFor(CurrentUser analyst) {
        return sql.first("""
                select f.id, f.place, f.shown_at, f.kept_until, f.ticket_id, f.pushed,
                       a.id as analyst_id, a.name as analyst_name, c.id as second_id, c.name as second_name,
                       t.number, t.title, t.kind, t.priority, t.queue_id, q.name as queue_name, t.created_at,
                       r.id as requester_id, r.name as requester_name, r.title as requester_title, r.what_helps, d.name as department, s.name as site,
                       p.kind as promise_kind, p.state as promise_state, p.started_at, p.due_at, p.breached_at, p.ended_at,
                       (select count(*) from hand_over h where h.ticket_id = t.id) as hand_overs
                from open_offer o
                join offer f on f.id = o.offer_id
                join ticket t on t.id = o.ticket_id
                join person a on a.id = o.analyst_id
                left join person c on c.id = f.second_id
                join queue q on q.id = t.queue_id
                join person r on r.id = t.requester_id
                left join department d on d.id = r.department_id
                left join site s on s.id = r.site_id
                join promise p on p.id = (
                    select running.id from promise running
                    where running.ticket_id = t.id and running.state = 'RUNNING'
                    order by running.due_at, running.id limit 1)
                where o.analyst_id = :me or f.second_id = :me
                order by case when o.analyst_id = :me then 0 else 1 end, f.shown_at limit 1""",
                Map.of("me", analyst.id().value()), row -> card(row, analyst));
    }

    private OfferCard card(Row row, CurrentUser analyst) {
        return new OfferCard(
                row.uuid("id"),
                new OfferedTicket(row.number("number"), row.text("title"), row.value("kind", TicketKind.class), row.value("priority", Priority.class),
                        row.uuid("queue_id"), row.text("queue_name"), row.instant("created_at")),
                new OfferRequester(row.uuid("requester_id"), row.text("requester_name"), row.text("requester_title"), row.text("department"), row.text("site"),
                        row.text("what_helps")),
                row.instant("started_at"),
                new PromiseView(row.value("promise_kind", PromiseKind.class), row.value("promise_state", PromiseState.class), row.instant("due_at"),
                        row.instant("breached_at"), row.instant("ended_at")),
                row.integer("place"),
                row.instant("shown_at"),
                row.instant("kept_until"),
                row.flag("pushed"),
                skills(row.uuid("ticket_id")),
                new PersonName(row.uuid("analyst_id"), row.text("analyst_name")),
                row.uuid("second_id") == null ? null : new PersonName(row.uuid("second_id"), row.text("second_name")),
                analyst.id().value().equals(row.uuid("second_id")),
                earlier(row.uuid("ticket_id")),
                row.integer("hand_overs"),
                alsoOpen(row.uuid("requester_id"), row.number("number"), analyst));
    }

    private List<String> skills(UUID ticket) {
        return sql.list("select k.name from ticket_skill n join skill k on k.id = n.skill_id where n.ticket_id = :ticket order by k.name", Map.of("ticket", ticket),
                row -> row.text("name"));
    }

    private List<EarlierOffer> earlier(UUID ticket) {
        return sql.list("""
                select e.outcome, e.reason, e.words, e.at
                from offer f join offer_outcome e on e.offer_id = f.id
                where f.ticket_id = :ticket and e.outcome in ('PASSED', 'TIMED_OUT')
                order by e.at desc limit 20""", Map.of("ticket", ticket),
                row -> new EarlierOffer(row.value("outcome", OfferOutcome.class), row.value("reason", PassReason.class), row.text("words"), row.instant("at")));
    }

    private List<AlsoOpen> alsoOpen(UUID requester, long except, CurrentUser analyst) {
        var values = new HashMap<String, Object>(TicketSight.viewer(analyst));
        values.put("requester", requester);
        values.put("except", except);
        values.put("limit", ALSO_OPEN);
        return sql.list("""
                select t.number, t.title, a.name as assignee
                from ticket t left join person a on a.id = t.assignee_id
                where t.requester_id = :requester and t.number <> :except
                  and t.status in ('NEW', 'OPEN', 'WAITING_ON_REQUESTER', 'WAITING_ON_OTHERS', 'ON_HOLD') and %s
                order by t.updated_at desc, t.id desc limit :limit""".formatted(TicketSight.SEES), values,
                row -> new AlsoOpen(row.number("number"), row.text("title"), row.text("assignee")));
    }
}
