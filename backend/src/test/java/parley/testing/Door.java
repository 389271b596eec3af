package parley.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What happens to somebody who knocks at a route with an empty request about things that do not exist: either they are
 * turned away for who they are, or they get as far as being told what is wrong with the request.
 */
public record Door(int status, String problem) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CLOSED = Set.of("/problems/not-signed-in", "/problems/not-for-your-role");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    /** @param route method and path template */
    public static Door knock(Visitor visitor, String route) {
        String method = route.substring(0, route.indexOf(' '));
        String path = withValues(route.substring(route.indexOf(' ') + 1));
        HttpRequest.Builder request = HttpRequest.newBuilder(visitor.server().resolve(path)).timeout(Duration.ofSeconds(20));
        visitor.ifMatch(0).headers().forEach(request::header);
        boolean empty = method.equals("GET") || method.equals("DELETE");
        if (!empty) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, empty ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString("{}"));
        return answer(request.build());
    }

    /** True where the door is as it should be; a server that breaks is neither open nor closed. */
    public boolean is(boolean open) {
        return status < 500 && open != CLOSED.contains(problem);
    }

    private static Door answer(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return new Door(response.statusCode(), response.statusCode() < 400 ? "" : problem(body));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** An event stream never ends, so only errors are read to their end. */
    private static String problem(InputStream body) throws IOException {
        JsonNode problem = JSON.readTree(body);
        return problem == null ? "" : problem.path("type").asText();
    }

    private static String withValues(String template) {
        Matcher variables = VARIABLE.matcher(template);
        return variables.replaceAll(variable -> variable.group().contains("umber") ? "999999999" : UUID.randomUUID().toString());
    }
}
