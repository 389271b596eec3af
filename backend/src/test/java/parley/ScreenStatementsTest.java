package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.exceptionrequest.Casework;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.RouteTable;
import parley.testing.Samples;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * Opens every screen, that is every GET route of {@code route-table.txt}, with a little on the desk and with ten times as
 * much: it takes the same statements. A screen that shows no more then than before proves nothing, so a new one either
 * gets a line in {@link #grow} or stands in {@link #OF_ONE_SIZE}.
 */
@OnBothDatabases
class ScreenStatementsTest {

    private static final int FEW = 2;
    private static final int MANY = 20;
    private static final int MOST_STANDINGS = 50;

    /** Screens of one thing that does not grow, and of what the program brings with it. */
    private static final Set<String> OF_ONE_SIZE = Set.of(
            "/api/account", "/api/session", "/api/setup", "/api/attachments/{id}", "/api/drafts/{place}",
            "/api/rule-book", "/api/rule-book/{key}", "/api/rule-book/{key}/preview", "/api/rule-book/{key}/versions/{version}",
            "/api/restrictions", "/api/restrictions/{key}", "/api/restrictions/{key}/alternatives", "/api/restrictions/{key}/precedents", "/api/restrictions/{key}/pre-authorisation", "/api/common-questions", "/api/risk-factors",
            "/api/admin/people/{id}", "/api/admin/departments/{id}", "/api/admin/sites/{id}", "/api/admin/calendars/{id}", "/api/admin/queues/{id}", "/api/admin/skills/{id}",
            "/api/admin/queues/{id}/targets", "/api/admin/routing-rules/answer", "/api/admin/routing-rules/{id}", "/api/admin/readiness",
            "/api/admin/backups", "/api/admin/backups/{id}", "/api/admin/backups/{id}/contents",
            "/api/exception-requests/{number}/third-party/amendment", "/api/exception-requests/{number}/what-if", "/api/admin/record", "/api/admin/record/verifications/{id}", "/api/admin/webhooks/{id}", "/api/admin/telephony-lines/{id}", "/api/admin/webhook-deliveries/{id}",
            "/api/hearings/{id}", "/api/plans/{id}", "/api/conduct-notes/{id}", "/api/confidences/{id}", "/api/desk/offer", "/api/tickets/{number}/standing", "/api/tickets/{number}/requester", "/api/standings", "/api/inbox/unread",
            "/api/safe-harbour", "/api/safe-harbour/figures");

    /** What they show comes about by the clock; their own tests measure them with little and with much. */
    private static final Set<String> MEASURED_WHERE_THEY_LIVE =
            Set.of("/api/inbox", "/api/now", "/api/response", "/api/response/tickets", "/api/response/tickets.csv", "/api/response/calls", "/api/response/calls.csv",
                    "/api/policies", "/api/policies/figures.csv", "/api/policies/rules/{key}", "/api/policies/signals", "/api/policies/fairness",
                    "/api/policies/cases", "/api/policies/cases.csv", "/api/policy-reviews", "/api/policy-reviews/{id}",
                    "/api/fairness", "/api/fairness/requesters/{id}", "/api/fairness/tickets", "/api/fairness/tickets.csv",
                    "/api/numbers/own", "/api/numbers/own/behind", "/api/numbers/own/behind.csv", "/api/numbers/team", "/api/numbers/openings");

    private final TestParley parley;
    private final RouteTable table = RouteTable.read();
    private Company company;
    private Casework work;
    private Samples samples;
    private Answer sampleCase;
    private int grown;

    ScreenStatementsTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void a_desk_with_one_of_everything() {
        parley.empty();
        company = parley.company();
        work = Casework.of(parley);
        samples = new Samples(parley);
    }

    @Test
    void every_screen_takes_the_same_statements_however_much_there_is() {
        grow(FEW);
        Map<String, Screen> few = screens();
        grow(MANY - FEW);
        Map<String, Screen> many = screens();

        List<String> findings = new ArrayList<>();
        few.forEach((path, before) -> {
            Screen after = many.get(path);
            if (after.statements().size() != before.statements().size()) {
                findings.add(path + " takes " + before.statements().size() + " statements with " + FEW + ", " + after.statements().size() + " with " + MANY + ":\n"
                        + more(before.statements(), after.statements()));
            }
            if (!OF_ONE_SIZE.contains(path) && !MEASURED_WHERE_THEY_LIVE.contains(path) && after.length() <= before.length() * 1.5) {
                findings.add(path + " did not grow (" + before.length() + " to " + after.length() + " characters), so it is not known what it takes");
            }
        });
        assertThat(findings).isEmpty();
        assertThat(few.keySet()).as("OF_ONE_SIZE names screens that there are").containsAll(OF_ONE_SIZE);
    }

    /** How many tickets one asks after is up to the reader, so it needs asking for many. */
    @Test
    void the_standing_of_many_tickets_takes_the_statements_of_one() {
        grow(MANY);
        Visitor agnes = parley.as(company.agnes());
        List<Long> numbers = parley.bean(Sql.class).list("select number from ticket where requester_id = :agnes order by number",
                Map.of("agnes", company.agnes()), row -> row.number("number"));
        Screen one = screen(agnes, "/api/standings?number=" + numbers.get(0));
        String asked = numbers.stream().limit(MOST_STANDINGS).map(number -> "number=" + number).collect(Collectors.joining("&"));
        Screen many = screen(agnes, "/api/standings?" + asked);

        assertThat(many.length()).as("so many more are told of").isGreaterThan(one.length() * 10);
        assertThat(more(one.statements(), many.statements())).as("with that many more").isEmpty();
    }

    private Map<String, Screen> screens() {
        Map<String, Screen> screens = new LinkedHashMap<>();
        for (String route : new TreeSet<>(table.describedRoutes())) {
            if (route.startsWith("GET /api/") && !samples.operation(route).path("responses").toString().contains("text/event-stream")) {
                screens.put(route.substring(4), screen(parley.as(reader(route)), samples.address(route)));
            }
        }
        return screens;
    }

    /** The first view fills what is kept in memory and says that the person was seen; the second is the one that counts. */
    private Screen screen(Visitor visitor, String address) {
        assertThat(visitor.get(address).status()).as(address).isIn(200, 204);
        Answer[] answer = new Answer[1];
        List<String> statements = parley.statements(() -> answer[0] = visitor.get(address));
        return new Screen(statements, answer[0].text().length());
    }

    private UUID reader(String route) {
        return switch (route) {
            case "GET /api/decisions" -> company.tomas();
            case "GET /api/register", "GET /api/tickets/{number}/attention" -> company.priya();
            default -> samples.asker(table, route);
        };
    }

    /** More of everything that a screen shows. */
    private void grow(int more) {
        Visitor agnes = parley.as(company.agnes());
        Visitor priya = parley.as(company.priya());
        Visitor ada = parley.as(company.ada());
        for (int count = 0; count < more; count++) {
            grown++;
            people(ada);
            tickets(agnes, priya);
            cases(agnes, priya);
            disclosures(agnes);
            heard();
            calls(ada);
            parley.as(company.agnes());
            parley.sql("""
                    insert into access_token (id, person_id, name, secret_hash, created_at, expires_at)
                    values (:id, :agnes, 'script', :hash, :now, :later)""",
                    Map.of("id", UUID.randomUUID(), "agnes", company.agnes(), "hash", "h" + grown, "now", parley.clock().instant(), "later", parley.clock().instant().plusSeconds(86_400)));
        }
    }

    private void people(Visitor ada) {
        ada.post("/api/admin/departments", Map.of("name", "Department " + grown)).expect(201);
        ada.post("/api/admin/sites", Map.of("name", "Site " + grown)).expect(201);
        String skill = ada.post("/api/admin/skills", Map.of("name", "Skill " + grown)).expect(201).string("/id");
        run("insert into person_skill (person_id, skill_id) values (:person, :skill)", Map.of("person", company.nils(), "skill", UUID.fromString(skill)));
        ada.post("/api/admin/calendars", Samples.aCalendar("Hours " + grown)).expect(201);
        UUID analyst = Company.person(parley, "Grete " + grown, company.tomas(), "EMPLOYEE", "ANALYST", "APPROVER");
        UUID queue = Company.queue(parley, "Queue " + grown, Company.team(parley, "Team " + grown, analyst, company.priya()));
        Map<String, Object> ids = Map.of("analyst", analyst, "service", company.serviceDesk(), "network", company.network(), "queue", queue,
                "rule", UUID.randomUUID(), "place", 100 + grown, "now", parley.clock().instant());
        Map<String, Object> away = with(with(with(ids, "tomas", company.tomas()), "today", LocalDate.of(2026, 3, 4)), "later", parley.clock().instant().plusSeconds(86_400));
        run("insert into team_member (team_id, person_id) values (:service, :analyst)", ids);
        run("insert into team_member (team_id, person_id) values (:network, :analyst)", ids);
        run("insert into desk_presence (person_id, state, since, seen_at) values (:analyst, 'AVAILABLE', :now, :now)", ids);
        run("insert into approver_group_member (role, person_id, added_at) values ('IT_SECURITY', :analyst, :now)", ids);
        run("""
                insert into deputy (id, person_id, deputy_id, first_day, last_day, valid_from, valid_until, named_by, named_at)
                values (:rule, :analyst, :tomas, :today, :today, :now, :later, :analyst, :now)""", away);
        run("insert into routing_rule (id, place, name, queue_id, version) values (:rule, :place, 'Rule', :queue, 0)", ids);
        run("""
                insert into webhook_endpoint (id, name, url, active, generation, secret_hash, created_by, created_at)
                values (:rule, 'Proxy ' || cast(:place as varchar), 'https://proxy.example', true, 1, 'x', :analyst, :now)""", ids);
        run("insert into webhook_event (id, type, body, created_at) values (:rule, 'TEST', '{}', :now)", ids);
        run("""
                insert into webhook_delivery (id, endpoint_id, event_id, state, attempts, created_at, due_at, tried_at, outcome, status)
                values (:rule, :rule, :rule, 'DELIVERED', 1, :now, :now, :now, 'DELIVERED', 200)""", ids);
        run("""
                insert into ticket_presence (ticket_id, person_id, doing, since, seen_at)
                select id, :analyst, 'VIEWING', :now, :now from ticket where number = :number""", with(ids, "number", number("tickets")));
    }

    private void tickets(Visitor agnes, Visitor priya) {
        agnes.post("/api/tickets", Samples.aTicket("It beeps in the line")).expect(201);
        Answer worked = agnes.post("/api/tickets", Samples.aTicket("It beeps here")).expect(201);
        run("update ticket set assignee_id = :priya where number = :number", Map.of("priya", company.priya(), "number", worked.number("/number")));
        String ticket = samples.path("/api/tickets/{number}");
        agnes.post(ticket + "/replies", Map.of("body", "It beeps again")).expect(201);
        priya.post(ticket + "/notes", Map.of("body", "Heard it")).expect(201);
        UUID colleague = Company.person(parley, "Greta " + grown, company.agnes(), "EMPLOYEE");
        agnes.seen(agnes.get(ticket)).put(ticket + "/watchers/" + colleague, null).expect(200);
    }

    private void cases(Visitor agnes, Visitor priya) {
        agnes.post("/api/exception-requests", Samples.aNeed()).expect(201);
        work.awaiting();
        work.active();
        String path = samples.path("/api/exception-requests/{number}");
        sampleCase = agnes.get(path);
        String open = sampleCase.body().at("/proposals").findValuesAsText("id").stream().filter(this::isOpen).findFirst().orElseThrow();
        Answer rejected = agnes.seen(sampleCase).put(path + "/proposals/" + open + "/rejection", Map.of("category", "FUNCTION_MISSING", "reason", "It does not fit")).expect(200);
        Map<String, Object> talk = with(with(Samples.aConversation(), "heldAt", parley.clock().instant().toString()), "people", "Agnes and Tomas");
        Answer talked = priya.seen(rejected).post(path + "/conversations", talk).expect(201);
        Answer offered = priya.seen(talked).post(path + "/proposals", Samples.aProposal()).expect(201);
        sampleCase = priya.seen(offered).post(path + "/conditions",
                Map.of("definition", "Only stick " + grown, "timing", "ONGOING", "owner", company.agnes().toString())).expect(201);
    }

    private void calls(Visitor ada) {
        UUID analyst = Company.person(parley, "Gabi " + grown, company.tomas(), "EMPLOYEE", "ANALYST");
        ada.post("/api/admin/extensions", Map.of("extension", "seat " + grown, "personId", analyst)).expect(201);
        ada.post("/api/admin/telephony-lines", Map.of("name", "Number " + grown, "queueId", company.serviceQueue(), "signed", false, "active", true)).expect(201);
        Map<String, Object> values = Map.of("id", UUID.randomUUID(), "other", UUID.randomUUID(), "offer", UUID.randomUUID(), "queue", company.serviceQueue(),
                "priya", company.priya(), "agnes", company.agnes(), "number", "+4930" + (901_900 + grown), "now", parley.clock().instant());
        run("""
                insert into person_number (person_id, number, shown, from_profile, learnt_at)
                select p.id, :number, :number, false, :now from person p where p.id in (:priya, :agnes)""", values);
        run("""
                insert into phone_call (id, queue_id, caller_number, caller, started_at, heard_at) values (:id, :queue, :number, 'MAYBE', :now, :now)""", values);
        run("""
                insert into offer (id, kind, call_id, queue_id, analyst_id, shown_at, place, share) values (:offer, 'CALL', :id, :queue, :priya, :now, 1, 0)""", values);
        run("insert into open_ring (call_id, analyst_id, offer_id) values (:id, :priya, :offer)", values);
        run("""
                insert into callback (id, origin, queue_id, number, created_at, not_before, due_at) values (:id, 'MISSED_CALL', :queue, :number, :now, :now, :now)""", values);
        run("""
                insert into callback_attempt (callback_id, tried_at, tried_by, result, half_day) values (:id, :now, :priya, 'BUSY', '2026-03-04 AM')""", values);
        run("""
                insert into callback (id, origin, queue_id, person_id, number, created_at, not_before, due_at, end_kind, ended_at)
                values (:other, 'ASKED', :queue, :agnes, :number, :now, :now, :now, 'REACHED', :now)""", values);
    }

    private void disclosures(Visitor agnes) {
        agnes.post("/api/disclosures", Samples.aDisclosure()).expect(201);
        String disclosure = samples.path("/api/disclosures/{id}");
        agnes.post(disclosure + "/messages", Map.of("body", "And one more thing")).expect(201);
        Visitor sam = parley.as(company.sam());
        sam.post(disclosure + "/steps", Map.of("what", "A step")).expect(201);
        sam.post("/api/safe-harbour/campaigns", Map.of("name", "Campaign " + grown, "firstDay", "2027-03-01", "lastDay", "2027-05-31")).expect(201);
    }

    /** More who are not heard, more plans, notes and words in confidence; a ticket has one that is open at a time. */
    private void heard() {
        Map<String, Object> ids = Map.of("id", UUID.randomUUID(), "number", number("tickets"), "agnes", company.agnes(), "priya", company.priya(), "omar", company.omar(),
                "lotte", company.lotte(), "queue", company.serviceQueue(), "now", parley.clock().instant(), "later", parley.clock().instant().plusSeconds(8_640_000), "day", LocalDate.of(2026, 6, 1));
        Map<String, Object> another = with(ids, "ticket", parley.bean(Sql.class).first("select id from ticket where requester_id = :agnes order by number desc limit 1",
                Map.of("agnes", company.agnes()), row -> row.uuid("id")).orElseThrow());
        run("""
                insert into hearing (id, ticket_id, asked_by, words, asked_at, due_at, open_ticket_id, version)
                values (:id, :ticket, :agnes, 'Nobody calls', :now, :now, :ticket, 0)""", another);
        run("""
                insert into plan (id, requester_id, ticket_id, queue_id, ground, words, opened_by, opened_at, make_by, made_by, made_at, first_id, second_id, speaker_id,
                                  manager_too, agreed, look_again_on, expires_on, look_at, over_at, version)
                values (:id, :agnes, :ticket, :queue, 'BY_HAND', 'Went around', :lotte, :now, :now, :lotte, :now, :priya, :omar, :lotte, false, 'We call', :day, :day, :later, :later, 0)""",
                another);
        run("""
                insert into conduct_note (id, person_id, ticket_id, words, set_by, set_at, expires_on, over_at, version)
                values (:id, :agnes, :ticket, 'It was loud', :lotte, :now, :day, :later, 0)""", another);
        run("insert into confidence (id, kind, asked_by, words, asked_at, version) values (:id, 'HELP', :priya, 'I dread it', :now, 0)", another);
    }

    private boolean isOpen(String id) {
        for (var proposal : sampleCase.body().at("/proposals")) {
            if (proposal.path("id").asText().equals(id)) {
                return proposal.path("response").asText().equals("NONE");
            }
        }
        return false;
    }

    private long number(String kind) {
        return Long.parseLong(samples.path(kind + "/{number}").substring(kind.length() + 1));
    }

    /** Only the values that the statement names. */
    private void run(String statement, Map<String, Object> values) {
        Map<String, Object> used = new HashMap<>(values);
        used.keySet().removeIf(name -> !statement.contains(":" + name));
        parley.sql(statement, used);
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return more;
    }

    private static String more(List<String> few, List<String> many) {
        List<String> more = new ArrayList<>(many);
        few.forEach(more::remove);
        return String.join("\n", more.stream().map(sql -> "    " + sql.replaceAll("\\s+", " ")).distinct().toList());
    }

    private record Screen(List<String> statements, int length) {}
}
