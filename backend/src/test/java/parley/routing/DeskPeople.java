package parley.routing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Arranges for tests who is at the desk, what they can do, and how the queue is worked. */
final class DeskPeople {

    private final TestParley parley;

    DeskPeople(TestParley parley) {
        this.parley = parley;
    }

    /** An empty desk: nobody is here, nobody has skills, nothing is pushed. */
    void nobody() {
        for (var table : List.of("desk_presence", "breather", "ticket_skill", "routing_rule_skill", "person_skill", "skill", "analyst", "routing_rule")) {
            parley.sql("delete from " + table, Map.of());
        }
        parley.sql("update queue set pushes = false, tickets_at_once = null, act_within_minutes = null", Map.of());
        parley.sql("update ticket set status = 'WAITING_ON_OTHERS' where assignee_id is not null and status in ('NEW', 'OPEN')", Map.of());
        parley.sql("delete from awaited_act", Map.of());
    }

    void here(UUID... people) {
        for (var person : people) {
            parley.as(person).put("/api/desk/presence", Map.of("state", "AVAILABLE")).expect(204);
        }
    }

    UUID skill(String name) {
        return UUID.fromString(ada().post("/api/admin/skills", Map.of("name", name)).expect(201).string("/id"));
    }

    Answer able(UUID person, Integer ticketsAtOnce, UUID... skills) {
        var path = "/api/admin/analysts/" + person;
        var body = new java.util.HashMap<String, Object>(Map.of("skillIds", List.of(skills)));
        body.put("ticketsAtOnce", ticketsAtOnce);
        return ada().seen(ada().get(path).expect(200)).put(path, body).expect(200);
    }

    void worked(boolean pushes, Integer ticketsAtOnce, Integer actWithinMinutes) {
        var path = "/api/admin/queues/" + parley.company().serviceQueue();
        var body = new java.util.HashMap<String, Object>(Map.of("pushes", pushes));
        body.put("ticketsAtOnce", ticketsAtOnce);
        body.put("actWithinMinutes", actWithinMinutes);
        ada().seen(ada().get(path).expect(200)).put(path + "/practice", body).expect(200);
    }

    List<String> ledger(UUID ticket) {
        return parley.bean(Sql.class).list("""
                select p.name, coalesce(e.outcome, 'open') as outcome, f.pushed, s.name as second_name
                from offer f join person p on p.id = f.analyst_id left join person s on s.id = f.second_id
                left join offer_outcome e on e.offer_id = f.id
                where f.ticket_id = :id order by f.shown_at, f.id""", Map.of("id", ticket),
                row -> row.text("name") + " " + row.text("outcome") + (row.flag("pushed") ? " pushed" : "") + (row.text("second_name") == null ? "" : " with " + row.text("second_name")));
    }

    Visitor ada() {
        return parley.as(parley.company().ada());
    }
}
