package parley.routing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.ticket.TicketNumber;
import parley.ticket.TicketSight;

/** Reads whom a ticket may be handed over to. */
@Singleton
class HandOverQueries {

    private final Sql sql;
    private final TicketSight sight;
    private final Clock clock;

    HandOverQueries(Sql sql, TicketSight sight, Clock clock) {
        this.sql = sql;
        this.sight = sight;
        this.clock = clock;
    }

    HandOverChoices choices(TicketNumber number, CurrentUser analyst) {
        var sighted = sight.sight(number, analyst);
        if (!sighted.part().seesInternalSide()) {
            throw new NothingHere();
        }
        return new HandOverChoices(people(Map.of("ticket", sighted.id().value())), queues());
    }

    private List<HandOverColleague> people(Map<String, Object> ticket) {
        var values = new HashMap<>(ticket);
        values.put("gone", clock.instant().minus(PresenceService.GONE_FROM_THE_DESK));
        return sql.list("""
                select p.id, p.name, case when h.seen_at > :gone then h.state else 'AWAY' end as state
                from ticket t
                join queue q on q.id = t.queue_id
                join team_member m on m.team_id = q.team_id
                join person p on p.id = m.person_id and p.active
                left join desk_presence h on h.person_id = p.id
                where t.id = :ticket and p.id <> t.requester_id and (t.assignee_id is null or p.id <> t.assignee_id)
                  and exists (select 1 from person_role r where r.person_id = p.id and r.role in ('ANALYST', 'SUPERVISOR'))
                order by case when h.seen_at > :gone and h.state <> 'AWAY' then 0 else 1 end, p.name, p.id""", values,
                row -> new HandOverColleague(row.uuid("id"), row.text("name"), row.value("state", DeskState.class)));
    }

    private List<HandOverQueue> queues() {
        return sql.list("select q.id, q.name from queue q order by q.name, q.id", Map.of(),
                row -> new HandOverQueue(row.uuid("id"), row.text("name")));
    }
}
