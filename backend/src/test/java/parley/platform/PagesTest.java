package parley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

@OnBothDatabases
class PagesTest {

    private final TestParley parley;

    PagesTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void every_address_outside_the_api_gives_the_page_with_a_nonce_of_its_own() {
        Answer front = parley.anybody().get("/").expect(200);
        Answer deep = parley.anybody().get("/tickets/1001").expect(200);

        assertThat(front.header("Content-Security-Policy")).contains("script-src 'self'").contains("style-src 'self' 'nonce-").contains("frame-ancestors 'none'");
        assertThat(front.header("Content-Security-Policy")).isNotEqualTo(deep.header("Content-Security-Policy"));
        assertThat(deep.header("Content-Type")).startsWith("text/html");
        assertThat(deep.text()).doesNotContain("__CSP_NONCE__");
        assertThat(deep.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_file_that_was_compressed_with_the_pages_goes_out_as_the_browser_can_read_it() {
        String file = "/assets/three-ways.txt";
        Answer asItIs = parley.anybody().get(file).expect(200);
        Answer brotli = parley.anybody().with("Accept-Encoding", "gzip, deflate, br").get(file).expect(200);
        Answer gzip = parley.anybody().with("Accept-Encoding", "gzip, br;q=0").get(file).expect(200);

        assertThat(asItIs.text()).isEqualTo("as it is");
        assertThat(asItIs.header("Content-Encoding")).isNull();
        assertThat(brotli.text()).isEqualTo("by brotli");
        assertThat(brotli.header("Content-Encoding")).isEqualTo("br");
        assertThat(gzip.text()).isEqualTo("by gzip");
        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        for (Answer answer : List.of(asItIs, brotli, gzip)) {
            assertThat(answer.header("Content-Type")).startsWith("text/plain");
            assertThat(answer.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
            assertThat(answer.header("Cache-Control")).contains("immutable");
        }
    }

    @Test
    void the_api_reference_is_there_for_programs_and_for_people() {
        assertThat(parley.anybody().get("/api/openapi.json").expect(200).string("/info/title")).isEqualTo("Parley");
        assertThat(parley.anybody().get("/api/docs").expect(200).text()).contains("swagger-ui");
        parley.anybody().get("/api/docs/assets/swagger-ui.css").expect(200);
        assertThat(parley.anybody().get("/api/docs/assets/swagger-ui-bundle.js").expect(200).header("Content-Type")).startsWith("text/javascript");
        parley.anybody().get("/api/docs/start.js").expect(200);
        for (String stock : List.of("", "index.html", "swagger-initializer.js", "..%2f..%2f..%2f..%2fapplication.yml")) {
            assertThat(parley.anybody().get("/api/docs/assets/" + stock).status()).as(stock).isIn(401, 404);
        }
    }

    @Test
    void what_is_not_there_is_a_problem_and_leaks_nothing() {
        parley.anybody().get("/api/nothing").expectProblem(401, "not-signed-in");
        parley.as(parley.company().agnes()).get("/api/nothing").expectProblem(404, "not-found");
        parley.anybody().get("/assets/nothing.js").expectProblem(404, "not-found");
        for (String nothing : List.of("/health/liveness", "/health/", "/api", "/api/", "/.git/config", "/%2egit/config", "/.env", "/assets/.hidden", "/..", "/a/../.git/config")) {
            parley.anybody().get(nothing).expectProblem(404, "not-found");
        }
        parley.anybody().get("/..%2f..%2fapplication.yml").expectProblem(404, "not-found");
    }

    @Test
    void no_address_leads_out_of_the_pages() throws IOException {
        List<String> addresses = List.of("/..%2fapplication.yml", "/assets/..%2f..%2fapplication.yml", "/assets/%2e%2e/%2e%2e/application.yml", "/assets/..%5c..%5capplication.yml",
                "/assets/....//....//application.yml", "/%2fetc/passwd", "/assets/application.yml%00.js", "/file:/etc/passwd", "/api/docs/assets/..%2f..%2fapplication.yml");
        for (String address : addresses) {
            assertThat(isFromInside(parley.anybody().get(address).text())).as(address).isFalse();
        }
        // What it would look like: the settings, as they lie beside the pages.
        try (InputStream settings = getClass().getResourceAsStream("/application.yml"); InputStream pages = getClass().getResourceAsStream("/logback.xml")) {
            assertThat(isFromInside(new String(settings.readAllBytes(), StandardCharsets.UTF_8))).isTrue();
            assertThat(isFromInside(new String(pages.readAllBytes(), StandardCharsets.UTF_8))).isTrue();
        }
        assertThat(isFromInside("root:x:0:0:root:/root:/bin/bash")).isTrue();
        assertThat(parley.anybody().get("/assets/three-ways.txt").expect(200).text()).as("what does belong to the pages").isEqualTo("as it is");
    }

    private static boolean isFromInside(String text) {
        return text.contains("micronaut:") || text.contains("<configuration") || text.contains("root:x:");
    }

    @Test
    void health_says_up_and_no_more() {
        Answer health = parley.anybody().get("/health").expect(200);
        assertThat(health.string("/status")).isEqualTo("UP");
        assertThat(health.text()).doesNotContain("jdbc").doesNotContain("version");
    }
}
