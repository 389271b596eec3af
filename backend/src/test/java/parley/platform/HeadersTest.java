package parley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** The headers of every class of answer, as written down in {@code headers.txt}. */
@OnBothDatabases
class HeadersTest {

    private static final Set<String> OF_THE_MOMENT = Set.of("date", "content-length", "connection", "transfer-encoding", "last-modified", "etag", "expires", "location");

    private final TestParley parley;

    HeadersTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void every_class_of_answer_has_the_headers_that_are_written_down() throws IOException {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Visitor agnes = parley.as(parley.company().agnes());
        answers.put("a page", parley.anybody().get("/").expect(200));
        answers.put("a page further down", parley.anybody().get("/tickets/1001").expect(200));
        answers.put("an answer of the API", agnes.get("/api/session").expect(200));
        answers.put("something new", agnes.post("/api/tickets", Map.of("kind", "INCIDENT", "title", "Scanner", "body", "It beeps.", "impact", "ONE", "urgency", "HINDERED")).expect(201));
        answers.put("nothing to say", agnes.put("/api/drafts/headers", Map.of("body", "x")));
        answers.put("nobody signed in", parley.anybody().get("/api/session").expect(401));
        answers.put("the wrong role", agnes.get("/api/admin/people").expect(403));
        answers.put("nothing there", agnes.get("/api/tickets/999999999").expect(404));
        answers.put("bad input", agnes.post("/api/tickets", Map.of()).expect(400));
        answers.put("a forged request", agnes.with("Sec-Fetch-Site", "cross-site").post("/api/tickets", Map.of()).expect(403));
        answers.put("signed out", agnes.delete("/api/session").expect(204));
        answers.put("the API reference for programs", parley.anybody().get("/api/openapi.json").expect(200));
        answers.put("the API reference for people", parley.anybody().get("/api/docs").expect(200));
        answers.put("a style of it", parley.anybody().get("/api/docs/assets/swagger-ui.css").expect(200));
        answers.put("health", parley.anybody().get("/health").expect(200));

        String told = answers.entrySet().stream().map(answer -> answer.getKey() + "\n" + headers(answer.getValue())).collect(Collectors.joining("\n"));

        try (InputStream golden = getClass().getResourceAsStream("headers.txt")) {
            assertThat(told).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String headers(Answer answer) {
        return new TreeMap<>(answer.headers().map()).entrySet().stream()
                .filter(header -> !OF_THE_MOMENT.contains(header.getKey()))
                .map(header -> "  " + header.getKey() + ": " + String.join(" | ", header.getValue())
                        .replaceAll("nonce-[A-Za-z0-9+/=_-]+", "nonce-(fresh)").replaceAll("sid=[^;]*", "sid=(secret)").replaceAll("(?i)expires=[^;]*", "Expires=(then)"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
