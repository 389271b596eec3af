package parley.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class FilingTest {

    private final TestParley parley;
    private final Desk desk;

    FilingTest(TestParley parley) {
        this.parley = parley;
        this.desk = new Desk(parley);
    }

    @Test
    void an_analyst_files_for_anybody_and_a_manager_for_their_people() {
        Map<String, Object> forAgnes = Desk.ticket("Scanner");
        forAgnes.put("requesterId", parley.company().agnes());

        Answer byPriya = desk.priya.post("/api/tickets", forAgnes).expect(201);
        assertThat(byPriya.string("/requester/name")).isEqualTo("Agnes");
        assertThat(byPriya.string("/filedBy/name")).isEqualTo("Priya");
        assertThat(byPriya.string("/channel")).isEqualTo("ON_BEHALF");
        assertThat(byPriya.string("/part")).isEqualTo("ANALYST");
        Answer byTomas = desk.tomas.post("/api/tickets", forAgnes).expect(201);
        assertThat(byTomas.string("/part")).isEqualTo("REQUESTER");
        desk.agnes.get(Desk.path(byTomas)).expect(200);
        desk.ines.post("/api/tickets", forAgnes).expectProblem(403, "not-for-your-role");
        forAgnes.put("requesterId", UUID.randomUUID());
        desk.priya.post("/api/tickets", forAgnes).expectProblem(400, "invalid");
    }

    @Test
    void what_filing_answers_is_what_reading_gives() {
        Map<String, Object> ticket = Desk.ticket("Scanner");
        ticket.put("category", "PRINTER");
        Map<String, Object> withWatcher = Desk.ticket("Screen");
        withWatcher.put("watchers", List.of(parley.company().ines()));
        for (Map<String, Object> each : List.of(ticket, withWatcher)) {
            for (Visitor by : List.of(desk.agnes, desk.priya)) {
                Answer filed = by.post("/api/tickets", each).expect(201);
                assertThat(by.get(Desk.path(filed)).expect(200).body()).isEqualTo(filed.body());
            }
        }
    }

    @Test
    void filing_takes_eight_statements() {
        desk.filed(desk.agnes, "Scanner");
        assertThat(parley.statements(() -> desk.filed(desk.agnes, "Scanner"))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void a_program_files_with_an_access_token() {
        String token = desk.agnes.post("/api/account/tokens", Map.of("name", "robot", "scope", "WRITE", "days", 1)).expect(201).string("/text");

        Answer filed = parley.anybody().with("Authorization", "Bearer " + token).post("/api/tickets", Desk.ticket("Scanner")).expect(201);

        assertThat(filed.string("/channel")).isEqualTo("API");
        assertThat(filed.string("/requester/name")).isEqualTo("Agnes");
    }

    @Test
    void colleagues_named_at_once_are_brought_in() {
        Map<String, Object> ticket = Desk.ticket("Scanner");
        ticket.put("watchers", List.of(parley.company().ines()));

        Answer filed = desk.agnes.post("/api/tickets", ticket).expect(201);

        assertThat(filed.strings("/watchers", "/person/name")).containsExactly("Ines");
        desk.ines.get(Desk.path(filed)).expect(200);
    }

    @Test
    void bad_input_is_told_field_by_field_and_nothing_is_filed() {
        String before = parley.rows(Set.of("session"));
        Answer empty = desk.agnes.post("/api/tickets", Map.of()).expectProblem(400, "invalid");
        assertThat(empty.strings("/errors", "/pointer")).containsExactlyInAnyOrder("/body", "/impact", "/kind", "/title", "/urgency");
        refused("kind", "EXCEPTION_REQUEST");
        refused("kind", "PROBLEM");
        refused("title", " ");
        refused("title", "x".repeat(301));
        refused("body", "x".repeat(50_001));
        refused("title", List.of("x"));
        refused("title", "a\u0000b");
        refused("requesterId", "not-an-id");
        refused("attachments", List.of(UUID.randomUUID()));
        refused("draft", "../etc");
        refused("status", "CLOSED");
        refused("assignee", parley.company().agnes());
        refused("number", 1);
        desk.agnes.post("/api/tickets", "{\"kind\":").expectProblem(400, "unreadable");
        assertThat(parley.rows(Set.of("session"))).isEqualTo(before);
    }

    @Test
    void the_same_key_fifty_times_at_once_files_one_ticket() throws Exception {
        Visitor agnes = desk.agnes.with("Idempotency-Key", "one-and-only");
        long before = parley.count("select count(*) as n from ticket", Map.of());
        ExecutorService crowd = Executors.newFixedThreadPool(50);
        List<Callable<Answer>> requests = new ArrayList<>();
        for (int each = 0; each < 50; each++) {
            requests.add(() -> agnes.post("/api/tickets", Desk.ticket("Scanner")));
        }
        Set<Long> numbers = new HashSet<>();
        for (Future<Answer> answer : crowd.invokeAll(requests)) {
            assertThat(answer.get().status()).isIn(201, 409);
            if (answer.get().status() == 201) {
                numbers.add(answer.get().number("/number"));
            }
        }
        crowd.shutdown();

        assertThat(numbers).hasSize(1);
        assertThat(parley.count("select count(*) as n from ticket", Map.of())).isEqualTo(before + 1);
        assertThat(agnes.post("/api/tickets", Desk.ticket("Scanner")).expect(201).number("/number")).isEqualTo(numbers.iterator().next());
        agnes.post("/api/tickets", Desk.ticket("Another one")).expectProblem(422, "same-key-other-request");
        parley.sql("delete from idempotent_creation", Map.of());
    }

    private void refused(String field, Object value) {
        Map<String, Object> ticket = new HashMap<>(Desk.ticket("Scanner"));
        ticket.put(field, value);
        assertThat(desk.agnes.post("/api/tickets", ticket).expectProblem(400, "invalid").strings("/errors", "/pointer")).contains("/" + field);
    }
}
