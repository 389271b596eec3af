package parley.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.assertj.core.api.Assertions;
import parley.testing.Visitor;

/** Somebody with an open line to {@code /api/events}, as a browser has it. */
final class Listening implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LinkedBlockingQueue<Word> words = new LinkedBlockingQueue<>();
    private final List<Word> heard = new ArrayList<>();
    private final HttpResponse<InputStream> response;

    private Listening(HttpResponse<InputStream> response) {
        this.response = response;
    }

    /** Opens the line and waits until it is told how much is unread, after which nothing is missed. */
    static Listening as(Visitor visitor) {
        var request = HttpRequest.newBuilder(visitor.server().resolve("/api/events")).timeout(Duration.ofSeconds(20));
        visitor.headers().forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            Assertions.assertThat(response.statusCode()).isEqualTo(200);
            Assertions.assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            var listening = new Listening(response);
            var reader = new Thread(listening::read, "listening");
            reader.setDaemon(true);
            reader.start();
            listening.until(word -> word.what().equals("INBOX"));
            return listening;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Waits for a word, and fails after a while. */
    Word until(Predicate<Word> wanted) {
        try {
            for (var word = words.poll(20, TimeUnit.SECONDS); word != null; word = words.poll(20, TimeUnit.SECONDS)) {
                heard.add(word);
                if (wanted.test(word)) {
                    return word;
                }
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        throw new AssertionError("Not heard; only " + heard);
    }

    Word until(long number, String kind) {
        return until(word -> word.is(number, kind));
    }

    /** Kinds of what was heard about a ticket so far. */
    List<String> heardOf(long number) {
        return heard.stream().filter(word -> word.data().path("number").asLong() == number).map(word -> word.data().path("kind").asText()).toList();
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String id = null;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    words.add(new Word(id, json(line.substring(5))));
                } else if (line.isEmpty()) {
                    id = null;
                }
            }
        } catch (IOException closed) {
            words.add(new Word(null, JSON.createObjectNode().put("what", "CLOSED")));
        }
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }

    record Word(String id, JsonNode data) {
        String what() {
            return data.path("what").asText();
        }

        boolean is(long number, String kind) {
            return data.path("number").asLong() == number && data.path("kind").asText().equals(kind);
        }
    }
}
