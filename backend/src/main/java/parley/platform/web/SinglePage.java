package parley.platform.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.json.JsonMapper;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.platform.problem.NothingHere;

/**
 * Serves the pages: files of the front end by their name, and its one HTML page for every other address of a page. Who has
 * a cookie may be signed in; their browser is told beside the page what its program is about to ask for.
 */
@Controller
@Hidden
@Secured(SecurityRule.IS_ANONYMOUS)
final class SinglePage {

    private static final String PLACEHOLDER = "__CSP_NONCE__";
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_./-]+\\.[a-z0-9]{2,11}");
    private static final Pattern REFUSED = Pattern.compile(";\\s*q=0(\\.0*)?$");
    /** What stands beside a file, the smallest first. */
    private static final List<Way> COMPRESSED = List.of(new Way("br", ".br"), new Way("gzip", ".gz"));
    private static final Pattern NO_PAGE = Pattern.compile("(api|health)(/.*)?|(.*/)?\\..*", Pattern.DOTALL);
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final SecureRandom random = new SecureRandom();
    private final String page;
    private final Map<String, String> ahead;

    SinglePage(JsonMapper json) {
        this.ahead = find("ahead.json").map(SinglePage::open).map(stream -> links(json, stream)).orElse(Map.of());
        this.page = find("index.html").map(SinglePage::open).map(SinglePage::text)
                .orElse("<!doctype html><title>Parley</title><p>This build has no pages; the API is at /api.</p>");
    }

    @Get(uris = {"/", "/{path:^(?!api/|health$).+$}"}, produces = MediaType.ALL)
    HttpResponse<?> show(HttpRequest<?> request, @PathVariable(defaultValue = "") String path) {
        if (NO_PAGE.matcher(path).matches()) {
            throw new NothingHere();
        }
        if (FILE.matcher(path).matches()) {
            return file(path, request);
        }
        String nonce = nonce();
        request.setAttribute(SecurityHeaders.NONCE, nonce);
        MutableHttpResponse<String> answer = HttpResponse.ok(page.replace(PLACEHOLDER, nonce))
                .contentType(MediaType.TEXT_HTML_TYPE.getName() + ";charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        boolean asksAsAlways = ahead.containsKey(path) && request.getUri().getRawQuery() == null;
        return asksAsAlways && !request.getCookies().getAll().isEmpty() ? answer.header(HttpHeaders.LINK, ahead.get(path)) : answer;
    }

    private HttpResponse<?> file(String path, HttpRequest<?> request) {
        URL whole = find(path).orElseThrow(NothingHere::new);
        String accepted = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING, String.class).orElse("");
        return COMPRESSED.stream()
                .filter(way -> accepts(accepted, way.encoding()))
                .flatMap(way -> find(path + way.ending()).stream().map(url -> answer(path, compressed(url, whole), way.encoding())))
                .findFirst()
                .orElseGet(() -> answer(path, new StreamedFile(whole), null));
    }

    private static MutableHttpResponse<StreamedFile> answer(String path, StreamedFile file, @Nullable String encoding) {
        MutableHttpResponse<StreamedFile> response = HttpResponse.ok(file)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, path.startsWith("assets/") ? FOR_EVER : "public, max-age=3600");
        return encoding == null ? response : response.header(HttpHeaders.CONTENT_ENCODING, encoding);
    }

    /** Compressed when the pages were built, and still of the type of the file that it was. */
    private static StreamedFile compressed(URL url, URL whole) {
        return new StreamedFile(open(url), MediaType.forFilename(whole.getPath()));
    }

    /** By the class loader, which knows what is in the jar: Micronaut's resources read through all of it for each name. */
    private static Optional<URL> find(String path) {
        return Optional.ofNullable(SinglePage.class.getResource("/ui/" + path));
    }

    private static InputStream open(URL url) {
        try {
            return url.openStream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An encoding that is named, and not with {@code q=0}. */
    private static boolean accepts(String accepted, String encoding) {
        return Arrays.stream(accepted.split(","))
                .map(String::strip)
                .anyMatch(one -> one.startsWith(encoding) && !REFUSED.matcher(one).find());
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Map<String, String> links(JsonMapper json, InputStream stream) {
        try (stream) {
            return json.readValue(stream, Argument.mapOf(String.class, String.class));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Way(String encoding, String ending) {}
}
