package parley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.Samples;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class ProblemTest {

    private static final String TICKET = "{\"kind\":\"INCIDENT\",\"title\":\"a\",\"body\":\"b\",\"impact\":\"ONE\",\"urgency\":\"HINDERED\"}";

    private final TestParley parley;
    private final Visitor agnes;
    private final Visitor ada;

    ProblemTest(TestParley parley) {
        this.parley = parley;
        this.agnes = parley.as(parley.company().agnes());
        this.ada = parley.as(parley.company().ada());
    }

    @Test
    void a_failure_is_in_the_log_once_under_the_instance_that_its_problem_names() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        parley.sql("alter table site rename to lost_site", Map.of());
        try {
            Answer broken = ada.get("/api/admin/sites").expectProblem(500, "broken");

            List<ILoggingEvent> failures = log.list.stream().filter(line -> line.getThrowableProxy() != null).toList();
            assertThat(failures).hasSize(1);
            assertThat(failures.get(0).getFormattedMessage()).isEqualTo("GET /api/admin/sites failed");
            assertThat("urn:uuid:" + failures.get(0).getMDCPropertyMap().get("request")).isEqualTo(broken.string("/instance"));
        } finally {
            parley.sql("alter table lost_site rename to site", Map.of());
            root.detachAppender(log);
        }
    }

    @Test
    void the_log_of_the_shipped_program_shows_the_request_and_silences_the_second_copy() throws Exception {
        LoggerContext shipped = new LoggerContext();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(shipped);
        configurator.doConfigure(getClass().getResource("/logback.xml"));

        assertThat(shipped.getLogger("io.micronaut.http.server.RouteExecutor").getEffectiveLevel()).isEqualTo(Level.OFF);
        try (InputStream file = getClass().getResourceAsStream("/logback.xml")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).contains("%X{request}");
        }
        shipped.stop();
    }

    @Test
    void every_request_has_an_instance_of_its_own() {
        assertThat(agnes.get("/api/tickets/999999").expectProblem(404, "not-found").string("/instance"))
                .isNotEqualTo(agnes.get("/api/tickets/999999").expectProblem(404, "not-found").string("/instance"));
    }

    @Test
    void the_body_says_the_status_that_the_answer_has() {
        agnes.with("Accept", "text/plain").get("/api/tickets").expectProblem(406, "not-acceptable");
        agnes.with("Content-Type", "text/plain").post("/api/tickets", "hello").expectProblem(415, "wrong-media-type");
        agnes.send("PATCH", "/api/tickets", "{}").expectProblem(405, "method-not-allowed");
    }

    @Test
    void what_is_wrong_with_an_address_is_named() {
        refused(agnes.get("/api/tickets?nonsense=1"), "nonsense", "is not a parameter of this address; it knows cursor, limit, list, status");
        refused(agnes.get("/api/account?nonsense=1"), "nonsense", "is not a parameter of this address; it knows none");
        refused(agnes.get("/api/tickets?limit=abc"), "limit", "must be a whole number");
        refused(agnes.get("/api/tickets?limit=1&limit=2"), "limit", "is there more than once");
        refused(agnes.get("/api/tickets?list=NOPE"), "list", "must be one of ASKED, WATCHED");
        refused(ada.get("/api/admin/people?active=maybe"), "active", "must be true or false");
        refused(ada.get("/api/admin/people?search=a%00b"), "search", "There is a character in this that cannot be kept.");
        refused(agnes.get("/api/tickets/abc"), "number", "must be a whole number");
        refused(ada.get("/api/admin/sites/abc"), "id", "cannot be read as an id");
        refused(agnes.get("/api/people"), "search", "is missing");
        refused(agnes.with("Content-Type", "multipart/form-data; boundary=x").post("/api/attachments", "--x--\r\n"), "file", "is missing");
        agnes.get("/api/tickets?list=ASKED&status=OPEN&status=CLOSED&limit=10").expect(200);
    }

    @Test
    void an_address_that_cannot_be_decoded_is_refused() throws IOException {
        assertThat(raw("GET /api/people?search=%zz HTTP/1.1")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET /api/tickets/%zz HTTP/1.1")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET /%zz HTTP/1.1")).startsWith("HTTP/1.1 400");
    }

    @Test
    void a_body_is_one_json_value_to_its_end() {
        wrongBody(TICKET + "x", "goes on after its end");
        wrongBody(TICKET + TICKET, "goes on after its end");
        wrongBody(TICKET.replace("\"title\"", "\"kind\":\"QUESTION\",\"title\""), "stops being JSON in line 1");
        refused(agnes.post("/api/tickets", TICKET.replace("\"a\"", "\"\\ud800\"")), "/title", "There is a character in this that cannot be kept.");
        refused(agnes.post("/api/tickets", TICKET.replace("\"title\"", "\"tit\\u0000le\"")), "", "has a name with a character that no database keeps");
        agnes.post("/api/tickets", TICKET.replace("\"a\"", "\"\\ud83d\\ude00\"") + " \n").expect(201);
    }

    @Test
    void a_body_says_that_it_is_json() {
        agnes.with("Content-Type", "nonsense").post("/api/tickets", TICKET).expectProblem(415, "wrong-media-type");
        agnes.with("Content-Type", "application/json; charset=utf-8").post("/api/tickets", TICKET).expect(201);
    }

    @Test
    void lists_and_maps_have_no_empty_places_and_time_has_an_end() {
        Map<String, Object> need = new HashMap<>(Samples.aNeed());
        refused(with(need, "attachments", Arrays.asList((Object) null)), "/attachments/0", "This is needed.");
        refused(with(need, "answers", Collections.singletonMap("q/r", null)), "/answers/q~1r", "This is needed.");
        refused(with(need, "neededFrom", "-999999999-01-01"), "/neededFrom", "must lie between the years 2000 and 2099");
        refused(with(need, "neededUntil", "+999999999-12-31"), "/neededUntil", "must lie between the years 2000 and 2099");
    }

    @Test
    void what_is_left_empty_or_goes_too_far_is_said_in_plain_words() {
        refused(agnes.post("/api/tickets", TICKET.replace("\"a\"", "\" \"")), "/title", "This is needed.");
        refused(agnes.post("/api/tickets", TICKET.replace("\"a\"", "null")), "/title", "This is needed.");
        refused(agnes.post("/api/tickets", TICKET.replace("\"a\"", "\"" + "a".repeat(301) + "\"")), "/title", "At most 300 characters; these are 301.");
        refused(with(Samples.aNeed(), "neededUntil", ""), "/neededUntil", "This is needed.");
        refused(ada.post("/api/account/tokens", Map.of("name", "Monitor", "scope", "READ", "days", 0)), "/days", "At least 1.");
        refused(ada.post("/api/account/tokens", Map.of("name", "Monitor", "scope", "READ", "days", 999)), "/days", "At most 365.");
        refused(ada.post("/api/admin/people", Map.of("name", "Nora", "email", "nora", "roles", List.of())), "/email", "This is not an e-mail address.");
    }

    private Answer with(Map<String, Object> need, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(need);
        changed.put(field, value);
        return agnes.post("/api/exception-requests", changed);
    }

    private void wrongBody(String body, String how) {
        Answer refused = agnes.post("/api/tickets", body).expectProblem(400, "unreadable");
        assertThat(refused.string("/errors/0/detail")).startsWith(how);
    }

    private static void refused(Answer answer, String pointer, String detail) {
        answer.expectProblem(400, "invalid");
        assertThat(answer.string("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.string("/errors/0/detail")).isEqualTo(detail);
    }

    /** What no proper client sends. */
    private String raw(String firstLine) throws IOException {
        try (Socket socket = new Socket(agnes.server().getHost(), agnes.server().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((firstLine + "\r\nHost: localhost\r\nConnection: close\r\nCookie: " + agnes.headers().get("Cookie") + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
