package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.EveryRow;
import parley.testing.OnBothDatabases;
import parley.testing.RouteTable;
import parley.testing.Samples;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * Sends every route of {@code route-table.txt} what nobody should send, made from the API reference: values of other
 * types, nulls, characters that no database keeps, years that no calendar has, fields and parameters that do not exist,
 * versions that are not there. The server never breaks, always answers with a problem, and a refusal changes nothing.
 * Bad answers, and a change behind a refusal, show that it would find each of these.
 */
@OnBothDatabases
class BadInputTest {

    private static final Pattern INSIDE = Pattern.compile("Exception|at [a-z]+\\.[a-z]+\\.|org\\.h2|jdbc|postgres|micronaut");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    /** What is written down about refused requests on purpose: a wrong password, and when a session was last seen. */
    private static final Set<String> GROWS_BY_REFUSALS = Set.of("failed_sign_in", "session");

    private static final String SURROGATE = "HALF-OF-A-PAIR";
    private static final List<String> EXTREME_DAYS = List.of("+999999999-12-31", "-999999999-01-01", "0000-01-01", "2026-02-30", "1999-12-31", "2100-01-01", "tomorrow");
    private static final List<String> EXTREME_MOMENTS =
            List.of("+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z", "+300000-01-01T00:00:00Z", "2100-01-01T00:00:00Z", "2026-03-20", "noon");

    private final TestParley parley;
    private final RouteTable table = RouteTable.read();
    private final List<String> findings = new ArrayList<>();
    private Samples samples;
    private Visitor visitor;

    BadInputTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void everything_stands_on_the_desk() {
        parley.empty();
        samples = new Samples(parley);
    }

    @AfterEach
    void no_request_broke_anything() {
        assertThat(findings).isEmpty();
    }

    @Test
    void no_body_breaks_a_route_or_changes_anything_when_it_is_refused() {
        routesThatTakeABody().forEach(this::sendBadBodies);
    }

    @Test
    void no_column_can_be_set_by_a_request_that_has_no_such_field() throws SQLException {
        sendEveryColumn();
    }

    @Test
    void it_bites_where_a_refusal_is_about_something_else_than_the_column() {
        Answer refused = parley.as(parley.company().agnes()).post("/api/tickets", "{}").expectProblem(400, "invalid");
        assertThat(notNamed(refused, Set.of("title", "passwordHash", "requesterId"))).containsExactlyInAnyOrder("passwordHash", "requesterId");
    }

    @Test
    void it_bites_where_a_refused_request_changed_something() {
        walk("POST /api/tickets", Map.of("nothing", Bad.perhaps("{}")), bad -> {
            parley.sql("insert into site (id, name) values (:id, 'Behind the back')", Map.of("id", UUID.randomUUID()));
            return visitor.post("/api/tickets", bad.text());
        });
        assertThat(findings).singleElement().asString().contains("rows changed from");
        findings.clear();
    }

    @Test
    void it_bites_on_answers_that_nobody_should_get() {
        Answer good = parley.as(parley.company().agnes()).post("/api/tickets", "{}").expectProblem(400, "invalid");
        assertThat(fault(good, Bad.certainly("{}"))).isEmpty();
        assertThat(fault(answer(500, good, good.text()), Bad.perhaps("{}"))).hasValueSatisfying(fault -> assertThat(fault).startsWith("breaks"));
        assertThat(fault(answer(201, good, "{}"), Bad.certainly("{}"))).hasValueSatisfying(fault -> assertThat(fault).startsWith("is not refused"));
        assertThat(fault(answer(409, good, good.text().replace("400", "409")), Bad.certainly("{}"))).hasValueSatisfying(fault -> assertThat(fault).startsWith("is not refused"));
        assertThat(fault(answer(400, good, "<h1>Bad request</h1>"), Bad.perhaps("{}"))).hasValueSatisfying(fault -> assertThat(fault).startsWith("is no problem"));
        assertThat(fault(answer(400, good, good.text().replace("urn:uuid:", "")), Bad.perhaps("{}"))).hasValueSatisfying(fault -> assertThat(fault).startsWith("is no problem"));
        assertThat(fault(answer(400, good, good.text().replace("\"errors\"", "\"faults\"")), Bad.certainly("{}"))).hasValueSatisfying(fault -> assertThat(fault).startsWith("does not say"));
        for (String inside : List.of("org.h2.jdbc", "NullPointerException", "at parley.ticket.Ticket", "postgres")) {
            assertThat(fault(answer(400, good, good.text().replaceFirst("\"title\":\"", "\"title\":\"" + inside + " ")), Bad.perhaps("{}")))
                    .as(inside).hasValueSatisfying(fault -> assertThat(fault).startsWith("speaks of the inside"));
        }
    }

    private static Answer answer(int status, Answer like, String text) {
        JsonNode body;
        try {
            body = new ObjectMapper().readTree(text);
        } catch (JsonProcessingException notJson) {
            body = MissingNode.getInstance();
        }
        return new Answer(status, like.headers(), text, body);
    }

    private void sendBadBodies(String route) {
        JsonNode schema = samples.bodySchema(route);
        JsonNode good = goodObject(schema);
        walk(route, badBodies(good, schema), bad -> send(route, samples.path(path(route)), bad.text(), bad));
    }

    /** Every column that there is, to every route at once: each is named as unknown where it is no field of the request. */
    private void sendEveryColumn() throws SQLException {
        Set<String> columns = EveryRow.columns(parley).stream().map(BadInputTest::inJson).collect(Collectors.toCollection(TreeSet::new));
        assertThat(columns).contains("passwordHash", "createdAt", "requesterId").hasSizeGreaterThan(100);
        for (String route : routesThatTakeABody()) {
            JsonNode schema = samples.bodySchema(route);
            ObjectNode body = goodObject(schema).deepCopy();
            Set<String> foreign = new TreeSet<>(columns);
            schema.path("properties").fieldNames().forEachRemaining(foreign::remove);
            foreign.forEach(column -> body.put(column, "x"));
            walk(route, Map.of("every column", Bad.certainly(body.toString())), bad -> {
                Answer answer = send(route, samples.path(path(route)), bad.text(), bad);
                Set<String> taken = notNamed(answer, foreign);
                if (!taken.isEmpty()) {
                    findings.add(parley.database() + " " + route + " takes " + taken);
                }
                return answer;
            });
        }
    }

    /** Those of the fields that the answer does not say to be wrong. */
    private static Set<String> notNamed(Answer answer, Set<String> fields) {
        Set<String> left = new TreeSet<>(fields);
        answer.strings("/errors", "/pointer").forEach(pointer -> left.remove(pointer.substring(Math.min(1, pointer.length()))));
        return left;
    }

    private static String inJson(String column) {
        return Pattern.compile("_(.)").matcher(column).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private ObjectNode goodObject(JsonNode schema) {
        return schema.isMissingNode() ? JsonNodeFactory.instance.objectNode() : (ObjectNode) samples.value("", schema);
    }

    private List<String> routesThatTakeABody() {
        return apiRoutes().stream()
                .filter(route -> !route.startsWith("GET "))
                .filter(route -> !samples.bodySchema(route).isMissingNode() || !samples.operation(route).has("requestBody"))
                .toList();
    }

    @Test
    void no_upload_breaks_the_server_or_changes_anything_when_it_is_refused() {
        String route = "POST /api/attachments";
        Map<String, Bad> uploads = new LinkedHashMap<>();
        uploads.put("nothing", Bad.perhaps(""));
        uploads.put("no parts", Bad.perhaps("--edge--\r\n"));
        uploads.put("another part", Bad.perhaps("--edge\r\nContent-Disposition: form-data; name=\"other\"; filename=\"a.txt\"\r\n\r\nx\r\n--edge--\r\n"));
        uploads.put("a field instead", Bad.perhaps("--edge\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--edge--\r\n"));
        uploads.put("half a part", Bad.perhaps("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nx"));
        for (String name : List.of("a\0b.txt", "../../etc/passwd", "", "x".repeat(2_000), "a\u202etxt.exe", ".")) {
            uploads.put("a file called " + name.substring(0, Math.min(20, name.length())).replace('\0', '0'),
                    Bad.perhaps("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\nx\r\n--edge--\r\n"));
        }
        walk(route, uploads, bad -> visitor.with("Content-Type", "multipart/form-data; boundary=edge").post("/api/attachments", bad.text()));
    }

    @Test
    void no_address_breaks_a_route_or_changes_anything_when_it_is_refused() {
        for (String route : apiRoutes()) {
            walk(route, badAddresses(route), bad -> send(route, bad.text(), goodBody(route), bad));
        }
    }

    @Test
    void no_header_breaks_a_route_or_changes_anything_when_it_is_refused() {
        for (String route : apiRoutes()) {
            if (!route.startsWith("GET ")) {
                String path = samples.path(path(route));
                Map<String, Bad> headers = new LinkedHashMap<>();
                for (String seen : List.of("\"999999\"", "7", "\"x\"", "\"99999999999999999999\"", "*", "\"-1\"", "W/\"0\"")) {
                    headers.put("If-Match: " + seen, Bad.perhaps(seen));
                }
                walk(route, headers, bad -> visitor.with("If-Match", bad.text()).send(method(route), path, goodBody(route)));
                walk(route, Map.of("a very long key", Bad.perhaps("k".repeat(300)), "another alphabet", Bad.perhaps("\u00e9")),
                        bad -> visitor.with("Idempotency-Key", bad.text()).send(method(route), path, goodBody(route)));
            }
            if (!streams(route)) {
                walk(route, Map.of("Accept: text/plain", Bad.perhaps("text/plain"), "Accept: nonsense", Bad.perhaps("nonsense")),
                        bad -> visitor.with("Accept", bad.text()).send(method(route), samples.path(path(route)), goodBody(route)));
            }
        }
    }

    private void walk(String route, Map<String, Bad> requests, Function<Bad, Answer> sender) {
        visitor = asker(route);
        String before = parley.rows(GROWS_BY_REFUSALS);
        for (Map.Entry<String, Bad> request : requests.entrySet()) {
            AtomicReference<Answer> answered = new AtomicReference<>();
            boolean wrote = parley.statements(() -> answered.set(sender.apply(request.getValue()))).stream().anyMatch(BadInputTest::writes);
            Answer answer = answered.get();
            String what = parley.database() + " " + route + ", " + request.getKey() + ": ";
            fault(answer, request.getValue()).ifPresent(fault -> findings.add(what + fault));
            String after = wrote ? parley.rows(GROWS_BY_REFUSALS) : before;
            if (answer.status() >= 400 && !after.equals(before)) {
                findings.add(what + "refused with " + answer.status() + ", but rows changed from " + before + " to " + after);
            }
            if (answer.status() < 400 || answer.status() == 401) {
                visitor = asker(route);
            }
            before = after;
        }
    }

    private static boolean writes(String statement) {
        return !statement.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    }

    private static Optional<String> fault(Answer answer, Bad request) {
        String said = answer.status() + " " + answer.text().substring(0, Math.min(300, answer.text().length()));
        if (answer.status() >= 500) {
            return Optional.of("breaks: " + said);
        }
        if (request.certainly() && answer.status() != 400) {
            return Optional.of("is not refused as unreadable: " + said);
        }
        if (answer.status() < 400) {
            return Optional.empty();
        }
        boolean problem = String.valueOf(answer.header("Content-Type")).startsWith("application/problem+json")
                && answer.number("/status") == answer.status() && String.valueOf(answer.string("/instance")).startsWith("urn:uuid:");
        if (!problem) {
            return Optional.of("is no problem as it should be: " + answer.header("Content-Type") + " " + said);
        }
        if (request.certainly() && answer.body().at("/errors").isEmpty()) {
            return Optional.of("does not say what is wrong: " + said);
        }
        return INSIDE.matcher(answer.text()).find() ? Optional.of("speaks of the inside: " + said) : Optional.empty();
    }

    private Map<String, Bad> badBodies(JsonNode good, JsonNode schema) {
        Map<String, Bad> bodies = new LinkedHashMap<>();
        String text = good.toString();
        bodies.put("nothing", Bad.perhaps(""));
        bodies.put("null", Bad.perhaps("null"));
        bodies.put("a list", Bad.certainly("[]"));
        bodies.put("a text", Bad.certainly("\"x\""));
        bodies.put("half of it", Bad.certainly(text.substring(0, text.length() / 2)));
        bodies.put("text after the end", Bad.certainly(text + "x"));
        bodies.put("another after the end", Bad.certainly(text + "{}"));
        bodies.put("an unknown field", Bad.certainly("{\"nonsense\":1" + (text.length() > 2 ? "," : "") + text.substring(1)));
        bodies.put("an unknown field at its end", Bad.certainly(text.substring(0, text.length() - 1) + (text.length() > 2 ? "," : "") + "\"nonsense\":null}"));
        bodies.put("deep nesting", Bad.certainly("{\"nonsense\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"));
        samples.places(good, schema).forEach((pointer, at) -> badValues(at).forEach((name, value) ->
                bodies.put(pointer + " " + name, new Bad(with(good, pointer, value.text()), value.certainly()))));
        return bodies;
    }

    /** JSON texts that stand where a value of that schema should. */
    private static Map<String, Bad> badValues(JsonNode schema) {
        Map<String, Bad> values = new LinkedHashMap<>();
        String type = schema.path("type").asText("string");
        values.put("null", Bad.perhaps("null"));
        for (Map.Entry<String, String> other : Map.of("string", "\"x\"", "integer", "7", "boolean", "true", "array", "[\"x\"]", "object", "{\"x\":1}").entrySet()) {
            if (!other.getKey().equals(type)) {
                values.put("as " + other.getKey(), Bad.certainly(other.getValue()));
            }
        }
        switch (type) {
            case "string" -> badTexts(schema, values);
            case "integer" -> {
                for (String number : List.of("1.5", "99999999999999999999", "1e400", "-1e-400")) {
                    values.put(number, Bad.certainly(number));
                }
                for (String number : List.of("0", "-1", "2147483647", "-2147483648", "9223372036854775807")) {
                    values.put(number, Bad.perhaps(number));
                }
            }
            case "array" -> values.put("a list of null", Bad.certainly("[null]"));
            case "object" -> values.put("something null in it", Bad.certainly("{\"x\":null}"));
            default -> { }
        }
        return values;
    }

    private static void badTexts(JsonNode schema, Map<String, Bad> values) {
        values.put("NUL", Bad.certainly("\"a\\u0000b\""));
        values.put("half of a pair", Bad.certainly("\"" + SURROGATE + "\""));
        String format = schema.path("format").asText();
        if (format.equals("date") || format.equals("date-time")) {
            (format.equals("date") ? EXTREME_DAYS : EXTREME_MOMENTS).forEach(time -> values.put(time, Bad.certainly("\"" + time + "\"")));
        } else if (format.equals("uuid") || schema.has("enum")) {
            values.put("words", Bad.certainly("\"no such thing\""));
        } else {
            values.put("empty", Bad.perhaps("\"\""));
            values.put("blanks", Bad.perhaps("\" \\u00a0\\u2003\""));
            values.put("very long", Bad.perhaps("\"" + "x".repeat(300_000) + "\""));
            values.put("other alphabets", Bad.perhaps("\"\\ud83d\\ude00 \\u202e %_\\\\ ';-- \\u0085\""));
        }
    }

    private static String with(JsonNode good, String pointer, String value) {
        JsonNode copy = good.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, last));
        JsonNode place = JsonNodeFactory.instance.textNode("HERE");
        if (parent instanceof ObjectNode object) {
            object.set(pointer.substring(last + 1), place);
        } else {
            ((ArrayNode) parent).set(0, place);
        }
        return copy.toString().replace("\"HERE\"", value).replace(SURROGATE, "\\ud800");
    }

    private Map<String, Bad> badAddresses(String route) {
        Map<String, Bad> addresses = new LinkedHashMap<>();
        String good = samples.path(path(route));
        addresses.put("an unknown parameter", Bad.certainly(good + "?nonsense=1"));
        addresses.put("an unknown parameter with NUL in its name", Bad.certainly(good + "?a%00b=1"));
        samples.operation(route).path("parameters").forEach(parameter -> {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query")) {
                badQuery(name, samples.resolved(parameter.path("schema"))).forEach((what, value) -> {
                    if (value.certainly() || !streams(route)) {
                        addresses.put(what, new Bad(good + "?" + value.text(), value.certainly()));
                    }
                });
            }
        });
        VARIABLE.matcher(path(route)).results().forEach(variable -> {
            boolean typed = isTyped(route, variable.group(1));
            for (String value : List.of("a%00b", "abc", "-1", "99999999999999999999999", "1.5", "%20", "%F0%9F%98%80", "x".repeat(2_000), "..%2f..%2fx", "%FF")) {
                String path = samples.path(path(route).substring(0, variable.start())) + value + samples.path("at" + path(route).substring(variable.end())).substring(2);
                boolean number = typed && value.equals("-1");
                addresses.put(variable.group(1) + " is " + value.substring(0, Math.min(20, value.length())),
                        new Bad(path, value.equals("a%00b") || typed && !number && !value.contains("%2f") && !value.equals("%20")));
            }
        });
        return addresses;
    }

    private boolean isTyped(String route, String variable) {
        for (JsonNode parameter : samples.operation(route).path("parameters")) {
            JsonNode schema = samples.resolved(parameter.path("schema"));
            if (parameter.path("name").asText().equals(variable)) {
                return schema.has("enum") || schema.path("type").asText().equals("integer") || schema.path("format").asText().equals("uuid");
            }
        }
        return false;
    }

    private static Map<String, Bad> badQuery(String name, JsonNode schema) {
        Map<String, Bad> values = new LinkedHashMap<>();
        JsonNode item = schema.path("type").asText().equals("array") ? schema.path("items") : schema;
        boolean free = item.path("type").asText().equals("string") && !item.has("enum") && !item.has("format");
        values.put(name + " with NUL", Bad.certainly(name + "=a%00b"));
        if (!schema.path("type").asText().equals("array")) {
            values.put(name + " twice", Bad.certainly(name + "=1&" + name + "=1"));
        }
        for (String value : List.of("maybe", "%20", "-1", "99999999999999999999", "%F0%9F%98%80", "%25_%27%3B", "x".repeat(2_000))) {
            boolean perhaps = free || item.path("type").asText().equals("integer") && value.equals("-1");
            values.put(name + " is " + value.substring(0, Math.min(20, value.length())), perhaps ? Bad.perhaps(name + "=" + value) : Bad.certainly(name + "=" + value));
        }
        if (name.equals("cursor")) {
            UUID id = UUID.randomUUID();
            for (String place : List.of("+1000000000-12-31T00:00:00Z|" + id, "-1000000000-01-01T00:00:00Z|" + id, id + "a\0b", "2026-03-04T09:00:00Z|x", "|", "")) {
                String text = Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
                values.put("cursor of " + place.replace('\0', '0'), Bad.perhaps("cursor=" + text));
            }
        }
        return values;
    }

    private Answer send(String route, String path, String body, Bad bad) {
        Visitor sender = visitor;
        JsonNode parameters = samples.operation(route).path("parameters");
        if (parameters.toString().contains("If-Match")) {
            sender = sender.ifMatch(bad.certainly() ? 0 : version(route));
        }
        return sender.send(method(route), path, body);
    }

    /** The version that the thing has now, seen at the nearest address above that shows it. */
    private long version(String route) {
        String path = path(route);
        while (path.contains("/") && !table.routes().contains("GET " + path)) {
            path = path.substring(0, path.lastIndexOf('/'));
        }
        return visitor.get(samples.path(path)).number("/version");
    }

    private String goodBody(String route) {
        JsonNode schema = samples.bodySchema(route);
        return schema.isMissingNode() ? null : samples.value("", schema).toString();
    }

    private Visitor asker(String route) {
        return parley.as(samples.asker(table, route));
    }

    private boolean streams(String route) {
        return samples.operation(route).path("responses").toString().contains("text/event-stream");
    }

    private List<String> apiRoutes() {
        return table.describedRoutes().stream().filter(route -> route.contains(" /api/")).sorted().toList();
    }

    private static String method(String route) {
        return route.substring(0, route.indexOf(' '));
    }

    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }

    /** @param certainly whether it can be told without looking at what it is about that this is wrong */
    private record Bad(String text, boolean certainly) {

        static Bad certainly(String text) {
            return new Bad(text, true);
        }

        static Bad perhaps(String text) {
            return new Bad(text, false);
        }
    }
}
