package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.Database;
import parley.testing.RouteTable;
import parley.testing.RowsRead;
import parley.testing.SentStatement;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * Opens every screen of the demo company, whose older tickets all were of one requester and one analyst in one queue and
 * which was long administered, and does every job, and counts the rows that H2 reads for it: no statement reads as many as
 * are finished. Where a list is asked for with {@code in} or {@code any}, it takes a compound index by its first column
 * only, and reads through what PostgreSQL looks up; where rows are asked for in the order of an index of which a first
 * column is given, it sorts all of them unless that column is named in the order.
 */
@DisabledIfSystemProperty(named = "parley.test.database", matches = "(?i)postgresql")
class ScreenReadsTest {

    private static final int OLDER = 4_000;

    /** Entries in the record about each person, which are about no ticket: some thousands together. */
    private static final int ABOUT_EACH = 50;

    /** Fewer than are finished; more than a report of a quarter takes on any day of the year, and than the end of the record at which the desk looks. */
    private static final int MOST = 3_500;

    private static final List<String> PEOPLE = List.of("bernd", "priya", "maren", "jo", "ada");

    /** What may read more, by words of its statement, and why. */
    private static final Map<String, String> READ_MORE = Map.of(
            "left join ticket t on t.requester_id = p.id", "tells how much one person ever asked, and nobody asks thousands",
            "join ticket t on t.requester_id = target.requester_id", "looks through what one person ever asked",
            "where t.requester_id = (select cast(", "goes through what one person ever asked until a page is full");

    /** Five hundred tickets are kept at a time, and that is their record. */
    private static final String RECORD_OF_A_PIECE = "from (select id from ticket where id = any(";

    /** Nothing of the kind is there in the demo company, or it is not for these people. */
    private static final Set<String> NOT_SEEN = Set.of(
            "GET /api/admin/backups/{id}", "GET /api/admin/backups/{id}/contents", "GET /api/admin/record/verifications/{id}", "GET /api/admin/skills/{id}",
            "GET /api/admin/webhooks/{id}", "GET /api/admin/webhook-deliveries/{id}", "GET /api/hearings/{id}", "GET /api/conduct-notes/{id}", "GET /api/confidences/{id}",
            "GET /api/disclosures", "GET /api/disclosures/{id}", "GET /api/safe-harbour/team", "GET /api/safe-harbour/figures",
            "GET /api/policy-reviews/{id}", "GET /api/exception-requests/{number}/third-party/amendment");

    /** What stands in an address after a word. */
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("tickets", """
                    select max(t.number) as found from ticket t join person p on p.id = t.assignee_id where p.email like 'priya@%' and t.status = 'OPEN'
                    union select max(t.number) from ticket t join person p on p.id = t.requester_id where p.email like 'bernd@%' and t.status = 'CLOSED'"""),
            Map.entry("exception-requests", "select max(number) as found from exception_request where state = 'ACTIVE'"),
            Map.entry("queues", "select id as found from queue where name = 'Workplace'"),
            Map.entry("people", "select id as found from person where email like 'bernd@%' or email like 'priya@%'"),
            Map.entry("requesters", "select id as found from person where email like 'bernd@%'"),
            Map.entry("analysts", "select id as found from person where email like 'priya@%'"),
            Map.entry("restrictions", "select 'usb_storage' as found"),
            Map.entry("rule-book", "select 'usb_storage' as found"),
            Map.entry("rules", "select 'usb_storage' as found"),
            Map.entry("versions", "select 1 as found"),
            Map.entry("approver-groups", "select min(role) as found from approver_group"),
            Map.entry("drafts", "select min(place) as found from draft"),
            Map.entry("attachments", "select min(id) as found from attachment"),
            Map.entry("hearings", "select min(id) as found from hearing"),
            Map.entry("plans", "select min(id) as found from plan"),
            Map.entry("conduct-notes", "select min(id) as found from conduct_note"),
            Map.entry("confidences", "select min(id) as found from confidence"),
            Map.entry("disclosures", "select min(id) as found from disclosure"),
            Map.entry("policy-reviews", "select min(id) as found from policy_review"),
            Map.entry("departments", "select min(id) as found from department"),
            Map.entry("sites", "select min(id) as found from site"),
            Map.entry("teams", "select min(id) as found from team"),
            Map.entry("skills", "select min(id) as found from skill"),
            Map.entry("routing-rules", "select min(id) as found from routing_rule"),
            Map.entry("calendars", "select min(id) as found from business_calendar"),
            Map.entry("telephony-lines", "select min(id) as found from telephony_line"),
            Map.entry("backups", "select min(id) as found from backup"),
            Map.entry("verifications", "select min(id) as found from record_verification"),
            Map.entry("webhooks", "select min(id) as found from webhook_endpoint"),
            Map.entry("webhook-deliveries", "select min(id) as found from webhook_delivery"),
            Map.entry("work", "select 'YOUR_TURN' as found union select 'ON_HOLD'"));

    /** What is asked for after the question mark, by its name; what is one of a few is asked for one by one. */
    private static final Map<String, String> ASKED = Map.of(
            "words", "select 'printer' as found",
            "search", "select 'be' as found",
            "period", "select '2026-03' as found union select '2026-Q1'",
            "number", "select max(number) as found from ticket",
            "subject", "select id as found from person where email like 'bernd@%'",
            "queue", "select id as found from queue where name = 'Workplace'");

    private static final Pattern VARIABLE = Pattern.compile("([^/]+)/\\{[^}]+}");

    private static TestParley parley;

    @BeforeAll
    static void a_company_with_years_of_tickets() {
        parley = TestParley.startWithoutCompany(Database.H2, Map.of("parley.demo", true, "parley.demo-tickets", OLDER));
        Map<String, Object> those = Map.of("older", OLDER);
        parley.sql("""
                update ticket set requester_id = (select id from person where email like 'bernd@%'), assignee_id = (select id from person where email like 'priya@%'),
                                  queue_id = (select id from queue where name = 'Workplace')
                where number < (select min(number) from ticket) + :older and status = 'CLOSED'""", those);
        parley.sql("""
                update offer set analyst_id = (select id from person where email like 'priya@%'), queue_id = (select id from queue where name = 'Workplace')
                where ticket_id in (select id from ticket where number < (select min(number) from ticket) + :older and status = 'CLOSED')""", those);
        parley.sql("""
                insert into activity (at, actor_id, kind, subject, subject_id, ticket_id, visibility, detail)
                select (select min(a.at) from activity a), p.id, 'PERSON_CHANGED', 'PERSON', p.id, null, 'INTERNAL', '{}' from person p, system_range(1, :each)""",
                Map.of("each", ABOUT_EACH));
        parley.run("keep-search-fresh");
        parley.run("keep-courses");
    }

    @AfterAll
    static void close() {
        parley.close();
    }

    @Test
    void no_screen_reads_all_that_is_finished() {
        List<Look> looks = looks();
        Map<String, String> findings = new LinkedHashMap<>();
        Set<String> excused = new TreeSet<>();
        for (Look look : looks) {
            for (SentStatement statement : look.statements()) {
                RowsRead read = RowsRead.by(statement, parley);
                if (read.most() > MOST) {
                    READ_MORE.keySet().stream().filter(statement.sql()::contains).findFirst().ifPresentOrElse(excused::add,
                            () -> findings.put(statement.sql(), "%s as %s reads %s in%n%s%n".formatted(look.address(), look.name(), read, statement.sql())));
                }
            }
        }
        assertThat(findings.values()).isEmpty();
        assertThat(excused).as("who is excused needs it").isEqualTo(READ_MORE.keySet());
        assertThat(looks.stream().filter(look -> look.status() < 300).map(Look::route).collect(Collectors.toSet())).as("screens that somebody saw")
                .containsAll(screens().keySet().stream().filter(route -> !NOT_SEEN.contains(route)).toList());
    }

    /** The first time, when they have all to catch up with, each takes a little at a time; so the first of each statement is looked at. */
    @Test
    void no_job_reads_all_that_is_finished_at_once() {
        parley.sql("delete from course_pack", Map.of());
        Map<String, String> findings = new LinkedHashMap<>();
        for (String job : parley.jobs()) {
            Map<String, SentStatement> firsts = new LinkedHashMap<>();
            parley.sentStatements(() -> parley.run(job)).stream().filter(SentStatement::reads).forEach(statement -> firsts.putIfAbsent(statement.sql(), statement));
            for (SentStatement statement : firsts.values()) {
                RowsRead read = RowsRead.by(statement, parley);
                if (read.most() > MOST && !statement.sql().contains(RECORD_OF_A_PIECE)) {
                    findings.put(statement.sql(), "%s reads %s in%n%s%n".formatted(job, read, statement.sql()));
                }
            }
        }
        assertThat(findings.values()).isEmpty();
    }

    @Test
    void it_bites_where_all_that_somebody_ever_had_is_read() {
        String inHand = "select count(*) as n from ticket t where t.assignee_id = :analyst and t.status in ('NEW', 'OPEN')";
        Map<String, UUID> busiest = Map.of("analyst", person("priya"));
        SentStatement planted = parley.sentStatements(() -> parley.count(inHand, busiest)).stream()
                .filter(statement -> statement.sql().startsWith("select count(*) as n from ticket t")).findFirst().orElseThrow();
        assertThat(RowsRead.by(planted, parley).most()).isGreaterThan(MOST);
    }

    /** Everybody at every screen. */
    private static List<Look> looks() {
        List<Look> looks = new ArrayList<>();
        for (String name : PEOPLE) {
            Visitor visitor = as(name);
            screens().forEach((route, addresses) -> addresses.forEach(address -> looks.add(look(name, visitor, route, address))));
        }
        return looks;
    }

    private static Look look(String name, Visitor visitor, String route, String address) {
        Answer[] answer = new Answer[1];
        List<SentStatement> statements = parley.sentStatements(() -> answer[0] = visitor.get(address));
        return new Look(name, route, address, answer[0].status(), statements.stream().filter(SentStatement::reads).toList());
    }

    /** The addresses of every screen, by its route. */
    private static Map<String, List<String>> screens() {
        JsonNode reference = parley.anybody().get("/api/openapi.json").expect(200).body();
        Map<String, List<String>> screens = new LinkedHashMap<>();
        for (String route : new TreeSet<>(RouteTable.read().describedRoutes())) {
            if (route.startsWith("GET /api/") && !route.equals("GET /api/events")) {
                String template = route.substring("GET ".length());
                List<String> questions = questions(reference, reference.at("/paths").path(template).at("/get/parameters"));
                screens.put(route, paths(template).stream().flatMap(path -> questions.stream().map(path::concat)).toList());
            }
        }
        return screens;
    }

    private static List<String> paths(String template) {
        Matcher variable = VARIABLE.matcher(template);
        if (!variable.find()) {
            return List.of(template);
        }
        return found(THINGS.get(variable.group(1))).stream()
                .map(thing -> variable.replaceFirst("$1/" + Matcher.quoteReplacement(thing)))
                .flatMap(path -> paths(path).stream())
                .toList();
    }

    /** Without what need not be said, and with each value of it. */
    private static List<String> questions(JsonNode reference, JsonNode parameters) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        Map<String, String> needed = new LinkedHashMap<>();
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            List<String> values = parameter.path("in").asText().equals("query") ? values(reference, name, parameter.path("schema")) : List.of();
            if (!values.isEmpty()) {
                asked.put(name, values);
                if (parameter.path("required").asBoolean()) {
                    needed.put(name, values.get(0));
                }
            }
        }
        List<String> questions = new ArrayList<>(List.of(question(needed)));
        asked.forEach((name, values) -> values.forEach(value -> {
            Map<String, String> one = new LinkedHashMap<>(needed);
            one.put(name, value);
            questions.add(question(one));
        }));
        return questions.stream().distinct().toList();
    }

    private static String question(Map<String, String> values) {
        return values.isEmpty() ? "" : values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static List<String> values(JsonNode reference, String name, JsonNode schema) {
        JsonNode inner = Stream.of(schema.at("/allOf/0"), schema.path("items"), schema).filter(each -> each.isObject()).findFirst().orElseThrow();
        JsonNode resolved = inner.has("$ref") ? reference.at(inner.path("$ref").asText().substring(1)) : inner;
        return resolved.has("enum") ? StreamSupport.stream(resolved.path("enum").spliterator(), false).map(JsonNode::asText).toList()
                : ASKED.containsKey(name) ? found(ASKED.get(name)) : List.of();
    }

    private static Visitor as(String name) {
        return parley.as(person(name));
    }

    private static UUID person(String name) {
        return parley.bean(Sql.class).first("select id from person where email like :email", Map.of("email", name + "@%"), row -> row.uuid("id")).orElseThrow();
    }

    private static List<String> found(String statement) {
        return parley.bean(Sql.class).list("select cast(f.found as varchar(60)) as found from (%s) f where f.found is not null".formatted(statement), Map.of(), row -> row.text("found"));
    }

    /** What was answered to somebody at an address, and what it took. */
    private record Look(String name, String route, String address, int status, List<SentStatement> statements) {}
}
