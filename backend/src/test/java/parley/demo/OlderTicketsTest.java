package parley.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.platform.sql.Sql;
import parley.platform.start.Preparations;
import parley.testing.Answer;
import parley.testing.Database;
import parley.testing.RouteTable;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** The years of tickets that the demo company is given when a large desk is asked for. */
class OlderTicketsTest {

    private static final int SIZE = 300;

    @TestFactory
    Stream<DynamicTest> a_desk_of_years_is_as_though_it_had_been_lived() {
        return databases().map(database -> DynamicTest.dynamicTest(database.name(), () -> {
            try (TestParley parley = TestParley.startWithoutCompany(database, Map.of("parley.demo", true, "parley.demo-tickets", SIZE))) {
                OlderTickets.Reserved reserved = parley.bean(OlderTickets.class).reserved();
                String older = "t.number >= %d and t.number < %d".formatted(reserved.first(), reserved.end());
                thereAreAsManyAsWereAskedFor(parley, older);
                theRecordSaysWhatTheRowsSay(parley, older);
                everyScreenAnswers(parley, older);
                theReportCountsWhatTheTablesHold(parley);
                wordsFindThem(parley, older);
                workGoesOn(parley, older);
                parley.bean(Preparations.class).run();
                assertThat(count(parley, "ticket t where " + older)).as("filled once").isEqualTo(SIZE);
            }
        }));
    }

    private static void thereAreAsManyAsWereAskedFor(TestParley parley, String older) {
        assertThat(count(parley, "ticket t where " + older)).isEqualTo(SIZE);
        assertThat(count(parley, "ticket t where t.status = 'CLOSED' and " + older)).isEqualTo(SIZE - SIZE / 100);
        assertThat(count(parley, "ticket t where t.created_at < '2024-01-01' and " + older)).as("years ago").isBetween((long) SIZE / 5, (long) SIZE / 2);
        assertThat(count(parley, "ticket t where t.number >= " + parley.bean(OlderTickets.class).reserved().end())).as("the company's own").isGreaterThan(300);
        assertThat(count(parley, "message m join ticket t on t.id = m.ticket_id where " + older)).isGreaterThan(2 * SIZE);
        assertThat(count(parley, "activity where ticket_id is not null and at > '2026-03-04 09:01:00'")).as("in the future").isZero();
    }

    private static void theRecordSaysWhatTheRowsSay(TestParley parley, String older) {
        assertThat(count(parley, "activity a join activity b on b.ticket_id = a.ticket_id and b.seq < a.seq and b.at > a.at")).as("told out of order").isZero();
        assertThat(count(parley, "message m join ticket t on t.id = m.ticket_id where m.created_at < t.created_at")).isZero();
        assertThat(count(parley, "ticket t where not exists (select 1 from activity a where a.ticket_id = t.id and a.kind = 'TICKET_FILED' and a.at = t.created_at) and " + older))
                .as("filed at another moment").isZero();
        assertThat(count(parley, "ticket t where t.status = 'CLOSED' and not exists (select 1 from activity a where a.ticket_id = t.id and a.at = t.closed_at) and " + older))
                .as("closed at another moment").isZero();
        assertThat(count(parley, "activity a join ticket t on t.id = a.ticket_id where a.kind = 'PROMISE_BREACHED' and " + older)).isPositive();
        assertThat(count(parley, "activity a join ticket t on t.id = a.ticket_id where a.kind = 'PROMISE_BREACHED' and " + older
                + " and not exists (select 1 from promise p where p.ticket_id = t.id and p.breached_at is not null and p.breached_at <= a.at)"))
                .as("a breach of which the promise knows nothing").isZero();
        assertThat(count(parley, "promise p join ticket t on t.id = p.ticket_id where p.ticket_number <> t.number")).isZero();
        assertThat(count(parley, "promise p join ticket t on t.id = p.ticket_id where p.breached_at is null and p.ended_at > p.due_at and p.state = 'MET'")).as("late, and told as met").isZero();
        assertThat(count(parley, "ticket t where not exists (select 1 from promise p where p.ticket_id = t.id and p.kind = 'RESOLUTION')")).isZero();
        assertThat(count(parley, "activity a join ticket t on t.id = a.ticket_id where a.detail like '%\"due\":\"2026-%' and t.closed_at < '2025-12-31' and " + older))
                .as("words of the last months").isZero();
    }

    private static void everyScreenAnswers(TestParley parley, String older) {
        Visitor maren = as(parley, "maren");
        Visitor ada = as(parley, "ada");
        List<String> screens = RouteTable.read().describedRoutes().stream()
                .filter(route -> route.startsWith("GET /api/") && !route.contains("{") && !route.contains("/events"))
                .map(route -> route.substring(4)).toList();
        assertThat(screens).hasSizeGreaterThan(20);
        int shown = 0;
        for (String screen : screens) {
            for (Visitor visitor : List.of(maren, ada)) {
                int status = visitor.get(screen).status();
                assertThat(status).as(screen).isIn(200, 204, 400, 403, 404);
                shown += status == 200 ? 1 : 0;
            }
        }
        assertThat(shown).as("screens shown").isGreaterThan(screens.size());
        parley.bean(Sql.class).list("select t.number from ticket t join queue q on q.id = t.queue_id where q.name = 'Workplace' and " + older + " order by t.number limit 40", Map.of(),
                row -> maren.get("/api/tickets/" + row.number("number")).expect(200));
    }

    private static void theReportCountsWhatTheTablesHold(TestParley parley) {
        Visitor maren = as(parley, "maren");
        long asked = parley.count("""
                select count(*) as n from ticket t join queue q on q.id = t.queue_id join team_member m on m.team_id = q.team_id join person p on p.id = m.person_id
                where p.email like 'maren@%' and t.created_at >= '2024-04-01' and t.created_at < '2024-07-01' and t.requester_id <> p.id""", Map.of());
        assertThat(asked).isPositive();
        Answer report = maren.get("/api/response?period=2024-Q2").expect(200);
        assertThat(report.number("/firstResponse/tickets")).as(report.text()).isEqualTo(asked);
    }

    private static void wordsFindThem(TestParley parley, String older) {
        if (parley.database() == Database.H2) {
            parley.run("keep-search-fresh");
        }
        String title = parley.bean(Sql.class).first("""
                select t.title from ticket t join queue q on q.id = t.queue_id where q.name = 'Workplace' and t.status = 'CLOSED' and %s order by t.number limit 1"""
                .formatted(older), Map.of(), row -> row.text("title")).orElseThrow();
        Answer found = as(parley, "maren").get("/api/search?limit=50&words=" + URLEncoder.encode(title, StandardCharsets.UTF_8)).expect(200);
        long end = parley.bean(OlderTickets.class).reserved().end();
        assertThat(found.body().findValues("number")).as(found.text()).anyMatch(number -> number.asLong() < end);
    }

    private static void workGoesOn(TestParley parley, String older) {
        long number = parley.count("select max(t.number) as n from ticket t where t.status <> 'CLOSED' and " + older, Map.of());
        UUID analyst = parley.bean(Sql.class).first("""
                select p.id from ticket t join queue q on q.id = t.queue_id join team_member m on m.team_id = q.team_id join person p on p.id = m.person_id
                join person_role r on r.person_id = p.id and r.role = 'ANALYST'
                where t.number = :number and p.id <> t.requester_id order by p.email""", Map.of("number", number), row -> row.uuid("id")).orElseThrow();
        Visitor visitor = parley.as(analyst);
        visitor.seen(visitor.get("/api/tickets/" + number)).post("/api/tickets/" + number + "/replies", Map.of("body", "We are on it.", "then", "WAITING_ON_REQUESTER")).expect(201);
        assertThat(count(parley, "promise p where p.ticket_number = " + number + " and p.kind = 'FIRST_RESPONSE' and p.state in ('MET', 'BREACHED')")).isEqualTo(1);
    }

    private static Visitor as(TestParley parley, String key) {
        return parley.as(parley.bean(Sql.class).first("select id from person where email = :email", Map.of("email", Staffing.email(key)), row -> row.uuid("id")).orElseThrow());
    }

    private static long count(TestParley parley, String rows) {
        return parley.count("select count(*) as n from " + rows, Map.of());
    }

    private static Stream<Database> databases() {
        String only = System.getProperty("parley.test.database", "");
        return Stream.of(Database.values()).filter(database -> only.isEmpty() || database.name().equalsIgnoreCase(only));
    }
}
