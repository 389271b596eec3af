package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.EveryGet;
import parley.testing.EveryGet.Read;
import parley.testing.OnBothDatabases;
import parley.testing.RouteTable;
import parley.testing.Samples;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * What somebody may not see is to them as if it were not there: by whatever route it is asked for or changed, and in
 * every list, count and search. Nothing is compared with what it should be, only with how it is without the thing.
 */
@OnBothDatabases
class ForeignThingsTest {

    private static final String NOTHING = "999999999";
    private static final Set<String> GROWS_BY_ITSELF = Set.of("failed_sign_in", "session");

    private final TestParley parley;
    private final RouteTable table = RouteTable.read();
    private Company company;
    private Samples samples;

    ForeignThingsTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void everything_stands_on_the_desk() {
        parley.empty();
        company = parley.company();
        samples = new Samples(parley);
    }

    @Test
    void by_every_route_a_foreign_number_is_answered_like_one_that_is_not_there_and_changes_nothing() {
        UUID employee = Company.person(parley, "Only employee", null, "EMPLOYEE");
        for (UUID stranger : List.of(employee, company.nils(), company.ada())) {
            assertThat(differences(stranger)).isEmpty();
        }
    }

    @Test
    void it_bites_where_a_stranger_was_brought_in() {
        parley.sql("""
                insert into watcher (ticket_id, person_id, added_by, added_at)
                select id, :nils, requester_id, created_at from ticket""", Map.of("nils", company.nils()));
        assertThat(differences(company.nils())).anyMatch(difference -> difference.startsWith("GET /api/tickets/{number}"))
                .anyMatch(difference -> difference.startsWith("POST /api/tickets/{number}/replies"));
    }

    /** The routes by which the two are told apart, or by which rows changed. */
    private List<String> differences(UUID stranger) {
        Visitor visitor = parley.as(stranger).ifMatch(0);
        List<String> differences = new ArrayList<>();
        for (String route : table.describedRoutes().stream().filter(this::asksForANumber).sorted().toList()) {
            String method = route.substring(0, route.indexOf(' '));
            String rows = parley.rows(GROWS_BY_ITSELF);
            Answer foreign = visitor.send(method, samples.path(path(route)), body(route));
            String address = samples.path(path(route)).replaceFirst("/(tickets|exception-requests)/[0-9]+", "/$1/" + NOTHING);
            Answer missing = visitor.send(method, address, withoutNumber(route));
            if (foreign.status() != missing.status() || !foreign.withoutInstance().equals(missing.withoutInstance())) {
                differences.add(route + " by " + stranger + ": " + foreign.status() + " " + foreign.text() + " but " + missing.status() + " " + missing.text());
            } else if (!parley.rows(GROWS_BY_ITSELF).equals(rows)) {
                differences.add(route + " changed rows");
            }
        }
        return differences;
    }

    private boolean asksForANumber(String route) {
        return route.contains("{number}") || samples.bodySchema(route).path("properties").has("number");
    }

    private String body(String route) {
        JsonNode schema = samples.bodySchema(route);
        return schema.isMissingNode() ? null : samples.value("", schema).toString();
    }

    private String withoutNumber(String route) {
        String body = body(route);
        return body == null ? null : body.replaceAll("\"number\":[0-9]+", "\"number\":" + NOTHING);
    }

    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }

    @Test
    void what_others_ask_for_changes_nothing_that_a_stranger_reads() {
        UUID employee = Company.person(parley, "Only employee", null, "EMPLOYEE");
        EveryGet walk = EveryGet.of(parley, List.of("beeps", "hiddenword"), List.of("usb_storage", "ask"));
        Map<Visitor, Map<String, String>> before = new LinkedHashMap<>();
        Stream.of(employee, company.nils(), company.sam()).map(parley::as).forEach(stranger -> before.put(stranger, read(walk, stranger)));
        Visitor priya = parley.as(company.priya());
        Map<String, String> priyas = read(walk, priya);

        Visitor agnes = parley.as(company.agnes());
        String file = Samples.upload(agnes, "hiddenword.txt", "hiddenword").expect(201).string("/id");
        Map<String, Object> ticket = new LinkedHashMap<>(Samples.aTicket("A hiddenword beeps"));
        ticket.put("attachments", List.of(file));
        long number = agnes.post("/api/tickets", ticket).expect(201).number("/number");
        agnes.post("/api/exception-requests", Samples.aNeed()).expect(201);
        priya.post("/api/tickets/" + number + "/notes", Map.of("body", "hiddenword")).expect(201);

        before.forEach((stranger, read) -> assertThat(changed(read, read(walk, stranger))).isEmpty());
        assertThat(changed(priyas, read(walk, priya))).as("it is found where it may be seen")
                .anyMatch(address -> address.startsWith("/api/search")).anyMatch(address -> address.startsWith("/api/desk"));
    }

    /** The stream begins with how much has happened at all, to anybody; the pages of the API reference say when they were made. */
    private static Map<String, String> read(EveryGet walk, Visitor visitor) {
        return walk.by(visitor).stream()
                .filter(read -> !read.address().startsWith("/api/events") && !read.address().startsWith("/api/docs"))
                .collect(Collectors.toMap(Read::address, read -> comparable(read.text()), (one, same) -> one, TreeMap::new));
    }

    /** But for what is another one each time: the number of the request, the nonce of a page, the moment. */
    private static String comparable(String text) {
        return text.replaceAll("urn:uuid:[0-9a-f-]+", "").replaceAll("nonce-[A-Za-z0-9_-]+", "").replaceAll("nonce=\"[^\"]+\"", "").replaceAll("content=\"[A-Za-z0-9_-]{22}\"", "")
                .replaceAll("(?i)date=\\[[^]]*]", "").replaceAll("\"(asOf|from|until|lastSeenAt)\":\"[^\"]+\"", "");
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream().filter(address -> !before.get(address).equals(after.get(address))).toList();
    }
}
