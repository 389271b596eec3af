package parley.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import parley.platform.sql.Sql;

/**
 * Reads whatever the server gives out: every GET route that it has, about every ticket, file, person and place that there
 * is, with every word that one could look for. A route that is new tomorrow is walked tomorrow.
 */
public final class EveryGet {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)[^}]*}");
    private static final Duration A_STREAM = Duration.ofMillis(400);
    private static final int OF_A_STREAM = 64 * 1024;

    private static final Set<String> GOING_ON = Set.of("cursor", "limit", "after");
    private static final List<String> DAYS = List.of("2020-02-29", "2039-12-31", "someday");
    private static final List<String> TABLES = List.of("ticket", "message", "attachment", "person", "team", "queue", "offer", "disclosure",
            "hearing", "plan", "conduct_note", "confidence", "phone_call", "callback");

    private final JsonNode reference;
    private final List<String> numbers;
    private final List<String> ids;
    private final List<String> words;
    private final List<String> named;
    private static final int AT_ONCE = 8;

    private final List<String> addresses = new ArrayList<>();

    private EveryGet(JsonNode reference, List<String> numbers, List<String> ids, List<String> words, List<String> named) {
        this.reference = reference;
        this.numbers = numbers;
        this.ids = ids;
        this.words = words;
        this.named = named;
    }

    /**
     * @param words what to look for where something can be looked for, and by which nothing is called
     * @param named what places are called; whatever can be asked of a place is asked there
     */
    public static EveryGet of(TestParley parley, List<String> words, List<String> named) {
        JsonNode reference = parley.anybody().get("/api/openapi.json").expect(200).body();
        EveryGet walk = new EveryGet(reference, column(parley, "number", "ticket"), ids(parley), List.copyOf(words), List.copyOf(named));
        templates(parley).forEach(walk::about);
        return walk;
    }

    private void about(String template) {
        JsonNode parameters = reference.at("/paths").path(template).at("/get/parameters");
        for (String path : filled(template, parameters)) {
            addresses.add(path);
            if (Stream.of(path.split("/")).noneMatch(words::contains)) {
                queries(parameters).forEach(query -> addresses.add(path + "?" + query));
            }
        }
    }

    public List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** Everything that this person is answered, by the address that it came from. */
    public List<Read> by(Visitor visitor) {
        ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Read> read = new ArrayList<>();
            for (Future<Read> one : readers.invokeAll(addresses.stream().<Callable<Read>>map(address -> () -> read(visitor, address)).toList())) {
                read.add(one.get());
            }
            return read;
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        } finally {
            readers.shutdownNow();
        }
    }

    private static Read read(Visitor visitor, String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(visitor.server().resolve(address)).timeout(Duration.ofSeconds(20));
        visitor.headers().forEach(request::header);
        try {
            HttpResponse<InputStream> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                boolean endless = response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
                String text = endless ? beginning(body) : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Read(address, response.statusCode(), response.headers().map() + "\n" + text);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(address, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A stream never ends; what it begins with is what it has kept for somebody who comes late. */
    private static String beginning(InputStream body) throws InterruptedException {
        byte[] read = new byte[OF_A_STREAM];
        int[] length = {0};
        Thread reading = new Thread(() -> {
            try {
                for (int more = body.read(read); more > 0 && length[0] + more < read.length; more = body.read(read, length[0], read.length - length[0])) {
                    length[0] += more;
                }
            } catch (IOException enough) {
                // It was closed from the other side, or by us.
            }
        });
        reading.setDaemon(true);
        reading.start();
        reading.join(A_STREAM.toMillis());
        return new String(read, 0, length[0], StandardCharsets.UTF_8);
    }

    private static TreeSet<String> templates(TestParley parley) {
        TreeSet<String> templates = new TreeSet<>();
        parley.bean(Router.class).uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .map(route -> route.getUriMatchTemplate().toPathString())
                .forEach(templates::add);
        return templates;
    }

    private List<String> filled(String template, JsonNode parameters) {
        Matcher variable = VARIABLE.matcher(template);
        if (!variable.find()) {
            return List.of(template);
        }
        return values(variable.group(1), template, parameters).stream()
                .map(value -> template.substring(0, variable.start()) + value + template.substring(variable.end()))
                .flatMap(one -> filled(one, parameters).stream())
                .toList();
    }

    private List<String> values(String variable, String template, JsonNode parameters) {
        if (template.startsWith("/{")) {
            return numbers.stream().map(number -> "tickets/" + number).toList();
        }
        JsonNode described = StreamSupport.stream(parameters.spliterator(), false)
                .filter(parameter -> parameter.path("name").asText().equals(variable))
                .findFirst().map(parameter -> parameter.path("schema")).orElse(MissingNode.getInstance());
        return choices(described).stream().map(EveryGet::encoded).toList();
    }

    /** One question for every value of every parameter, with the first value of whatever else has to be there. */
    private List<String> queries(JsonNode parameters) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        Set<String> needed = new TreeSet<>();
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query") && !GOING_ON.contains(name)) {
                asked.put(name, choices(parameter.path("schema")));
                if (parameter.path("required").asBoolean()) {
                    needed.add(name);
                }
            }
        }
        List<String> queries = new ArrayList<>();
        asked.forEach((name, values) -> {
            String others = needed.stream().filter(other -> !other.equals(name)).map(other -> "&" + other + "=" + encoded(asked.get(other).get(0))).collect(Collectors.joining());
            values.forEach(value -> queries.add(name + "=" + encoded(value) + others));
        });
        return queries;
    }

    private List<String> choices(JsonNode described) {
        JsonNode schema = resolved(described);
        if (schema.path("type").asText().equals("array")) {
            return choices(schema.path("items"));
        }
        if (schema.has("enum")) {
            return strings(schema.path("enum"));
        }
        if (schema.path("format").asText().equals("uuid")) {
            return ids;
        }
        return switch (schema.path("type").asText()) {
            case "integer" -> numbers;
            case "boolean" -> List.of("true", "false");
            default -> schema.path("format").asText().equals("date") ? DAYS : Stream.concat(words.stream(), named.stream()).toList();
        };
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode inner = schema.path("allOf").isArray() && !schema.path("allOf").isEmpty() ? schema.path("allOf").get(0) : schema;
        return inner.has("$ref") ? reference.at(inner.path("$ref").asText().substring(1)) : inner;
    }

    /** Every id by which something could be asked for. */
    private static List<String> ids(TestParley parley) {
        return TABLES.stream().flatMap(table -> column(parley, "id", table).stream()).toList();
    }

    private static List<String> column(TestParley parley, String column, String table) {
        return parley.bean(Sql.class).list("select cast(%s as varchar(40)) as found from %s".formatted(column, table), Map.of(), row -> row.text("found"));
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** One answer, with its headers. */
    public record Read(String address, int status, String text) {}
}
