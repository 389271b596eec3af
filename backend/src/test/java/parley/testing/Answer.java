package parley.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, String text, JsonNode body) {

    /** Fails with the whole answer unless the status is the expected one. */
    public Answer expect(int expected) {
        Assertions.assertThat(status).as("status of %s", text).isEqualTo(expected);
        return this;
    }

    /** The text but for the number of the request, which is another one each time. */
    public String withoutInstance() {
        return text.replaceAll("urn:uuid:[0-9a-f-]+", "");
    }

    /** Fails unless this is the problem of that slug, told as a problem, without a word from inside the server. */
    public Answer expectProblem(int expected, String slug) {
        expect(expected);
        Assertions.assertThat(headers.firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        Assertions.assertThat(string("/type")).isEqualTo("/problems/" + slug);
        Assertions.assertThat(number("/status")).as("status in the body").isEqualTo(status);
        Assertions.assertThat(string("/instance")).startsWith("urn:uuid:");
        Assertions.assertThat(text).doesNotContainPattern("Exception|at [a-z]+\\.[a-z]+\\.|org\\.h2|jdbc|postgres|micronaut");
        return this;
    }

    public String string(String pointer) {
        JsonNode node = body.at(pointer);
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }

    public long number(String pointer) {
        return body.at(pointer).asLong();
    }

    public boolean flag(String pointer) {
        return body.at(pointer).asBoolean();
    }

    public List<String> strings(String arrayPointer, String field) {
        return StreamSupport.stream(body.at(arrayPointer).spliterator(), false)
                .map(each -> field.isEmpty() ? each.asText() : each.at(field).asText())
                .toList();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse(null);
    }
}
