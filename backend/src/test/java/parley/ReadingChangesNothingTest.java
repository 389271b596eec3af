package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.EveryRow;
import parley.testing.OnBothDatabases;
import parley.testing.RouteTable;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Asks every route that only reads, about things that exist, and holds the whole database beside what it was before. */
@OnBothDatabases
class ReadingChangesNothingTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private final TestParley parley;

    ReadingChangesNothingTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void no_route_that_reads_writes() throws SQLException {
        UUID everybody = Company.person(parley, "Everybody", null, "EMPLOYEE", "ANALYST", "SUPERVISOR", "APPROVER", "ADMINISTRATOR");
        parley.sql("insert into team_member (team_id, person_id) values (:team, :person)", Map.of("team", parley.company().serviceDesk(), "person", everybody));
        Visitor visitor = parley.as(everybody);
        List<String> values = values(visitor);
        Map<String, String> before = EveryRow.of(parley);

        List<String> answered = new ArrayList<>();
        for (String route : RouteTable.read().routes()) {
            if (route.startsWith("GET ") && !route.contains("/events")) {
                if (answered(visitor, route.substring("GET ".length()), values)) {
                    answered.add(route);
                }
            }
        }

        Map<String, String> after = EveryRow.of(parley);
        assertThat(after.keySet()).isEqualTo(before.keySet()).hasSizeGreaterThan(30);
        after.forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(before.get(table)));
        assertThat(answered).as("routes that were really read").hasSizeGreaterThan(35);
        visitor.put("/api/drafts/told", Map.of("body", "x"));
        assertThat(EveryRow.of(parley)).as("a change is seen").isNotEqualTo(before);
    }

    private List<String> values(Visitor visitor) {
        Answer ticket = parley.as(parley.company().agnes()).post("/api/tickets",
                Map.of("kind", "INCIDENT", "title", "Scanner", "body", "It beeps.", "impact", "ONE", "urgency", "HINDERED")).expect(201);
        parley.sql("update ticket set queue_id = :queue", Map.of("queue", parley.company().serviceQueue()));
        visitor.put("/api/drafts/mine", Map.of("body", "x"));
        Sql sql = parley.bean(Sql.class);
        TreeSet<String> values = new TreeSet<>(List.of(String.valueOf(ticket.number("/number")), "mine", "YOUR_TURN", parley.company().serviceQueue().toString()));
        for (String table : List.of("person", "team", "department", "site", "queue", "routing_rule", "business_calendar")) {
            sql.list("select id from " + table + " order by id limit 2", Map.of(), row -> row.uuid("id").toString()).forEach(values::add);
        }
        sql.list("select role from approver_group order by role limit 1", Map.of(), row -> row.text("role")).forEach(values::add);
        sql.list("select restriction_key from restriction_version order by 1 limit 1", Map.of(), row -> row.text("restriction_key")).forEach(values::add);
        return List.copyOf(values);
    }

    /** Whether any of the values made it answer. */
    private static boolean answered(Visitor visitor, String template, List<String> values) {
        if (template.contains(":^")) {
            return visitor.get("/tickets/1").status() == 200;
        }
        boolean answered = false;
        for (String value : VARIABLE.matcher(template).find() ? values : List.of("")) {
            answered |= visitor.get(VARIABLE.matcher(template).replaceAll(value)).status() < 300;
        }
        return answered;
    }
}
