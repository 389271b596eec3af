package parley.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.core.annotation.Nullable;
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

/** Somebody with an open stream from {@code /api/events}, as a browser has it. */
final class Listening implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDED = "ended";

    private final LinkedBlockingQueue<Word> words = new LinkedBlockingQueue<>();
    private final List<Word> heard = new ArrayList<>();
    private final StringBuffer raw = new StringBuffer();
    private final HttpResponse<InputStream> response;

    private Listening(HttpResponse<InputStream> response) {
        this.response = response;
    }

    /** Opens the stream and waits for the welcome, after which nothing is missed. */
    static Listening as(Visitor visitor) {
        return at("/api/events", visitor);
    }

    /** Opens the stream without waiting: what was missed is still to be heard. */
    static Listening opened(Visitor visitor) {
        return open("/api/events", visitor);
    }

    static Listening at(String path, Visitor visitor) {
        var listening = open(path, visitor);
        listening.until(word -> word.name().equals("inbox"));
        return listening;
    }

    private static Listening open(String path, Visitor visitor) {
        var request = HttpRequest.newBuilder(visitor.server().resolve(path)).timeout(PATIENCE);
        visitor.headers().forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            Assertions.assertThat(response.statusCode()).isEqualTo(200);
            Assertions.assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            Assertions.assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
            var listening = new Listening(response);
            var reader = new Thread(listening::read, "listening");
            reader.setDaemon(true);
            reader.start();
            return listening;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Waits for a word, and fails after a while; beats of the open stream do not make it wait longer. */
    Word until(Predicate<Word> wanted) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var word = next(deadline); word != null; word = next(deadline)) {
            heard.add(word);
            if (wanted.test(word)) {
                return word;
            }
        }
        throw new AssertionError("Not heard; only " + heard);
    }

    Word until(long number, String kind) {
        return until(word -> word.is(number, kind));
    }

    /** Waits until the server has ended the stream. */
    void untilItEnds() {
        until(word -> word.name().equals(ENDED));
    }

    /** Kinds of what was heard about a ticket so far. */
    List<String> heardOf(long number) {
        return heard.stream().filter(word -> word.data().path("number").asLong() == number).map(word -> word.data().path("kind").asText()).toList();
    }

    /** Everything that came so far, as it came. */
    String everything() {
        return raw.toString();
    }

    /** The id of the last word heard. */
    String lastId() {
        return heard.get(heard.size() - 1).id();
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private @Nullable Word next(long deadline) {
        try {
            return words.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String id = null;
            String name = null;
            JsonNode data = null;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                raw.append(line).append('\n');
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data = json(line.substring(5));
                } else if (line.isEmpty() && data != null) {
                    words.add(new Word(id, String.valueOf(name), data));
                    data = null;
                }
            }
        } catch (IOException closed) {
            // It was closed from this side, or torn; either way there is no more.
        }
        words.add(new Word(null, ENDED, JSON.createObjectNode()));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }

    record Word(@Nullable String id, String name, JsonNode data) {

        boolean is(long number, String kind) {
            return name.equals("ticket") && data.path("number").asLong() == number && data.path("kind").asText().equals(kind);
        }
    }
}
