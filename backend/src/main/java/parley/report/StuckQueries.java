package parley.report;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.routing.NeededSkills;
import parley.ticket.TicketSight;

/** Finds what waits and would wait for ever, because nobody who is here can do what it needs. */
@Singleton
class StuckQueries {

    private static final int SHOWN = 5;

    private final Sql sql;

    StuckQueries(Sql sql) {
        this.sql = sql;
    }

    /** The oldest first; by what is open, or H2 would read all that its queues ever had. @param board whose queues, and from when on somebody counts as gone */
    List<StuckTicket> stuck(Map<String, Object> board) {
        var values = new HashMap<>(board);
        values.put("shown", SHOWN);
        var found = new LinkedHashMap<UUID, StuckTicket>();
        sql.list("""
                select t.id, t.number, t.title, q.name as queue_name, t.created_at, not exists (%1$s) as nobody
                from (select o.id from ticket o where o.status in ('NEW', 'OPEN')) w
                left join ticket t on t.id = w.id
                left join queue q on q.id = t.queue_id
                where t.queue_id = any(:queues) and t.assignee_id is null
                  and exists (select 1 from ticket_skill n where n.ticket_id = t.id)
                  and not exists (%1$s and exists (
                      select 1 from desk_presence h where h.person_id = m.person_id and h.state <> 'AWAY' and h.seen_at > :gone))
                  and %2$s
                order by t.created_at, t.number limit :shown""".formatted(able(), TicketSight.WORKS), values, row -> found.put(row.uuid("id"), ticket(row)));
        needs(found);
        return List.copyOf(found.values());
    }

    private static String able() {
        return """
                select 1 from team_member m join person p on p.id = m.person_id and p.active
                where m.team_id = q.team_id and m.person_id <> t.requester_id and %s""".formatted(NeededSkills.able("t.id", "m.person_id"));
    }

    private void needs(Map<UUID, StuckTicket> found) {
        if (!found.isEmpty()) {
            sql.list("select n.ticket_id, k.name from ticket_skill n join skill k on k.id = n.skill_id where n.ticket_id = any(:tickets) order by k.name",
                    Map.of("tickets", List.copyOf(found.keySet())), row -> found.get(row.uuid("ticket_id")).needs().add(row.text("name")));
        }
    }

    private static StuckTicket ticket(Row row) {
        return new StuckTicket(row.number("number"), row.text("title"), row.text("queue_name"), row.instant("created_at"), new ArrayList<>(), row.flag("nobody"));
    }
}
