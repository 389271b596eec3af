package parley.platform.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URL;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import parley.platform.problem.NothingHere;

/** The API reference: as JSON for programs, as pages for people. */
@Controller("/api")
@Hidden
@Secured(SecurityRule.IS_ANONYMOUS)
final class ApiReference {

    private static final String VIEWER = "META-INF/resources/webjars/swagger-ui/5.34.1/";
    private static final Map<String, MediaType> ASSETS =
            Map.of("swagger-ui.css", MediaType.of("text/css"), "swagger-ui-bundle.js", MediaType.of("text/javascript"));

    private final ResourceResolver resources;
    private final Object document;

    ApiReference(ResourceResolver resources) {
        this.resources = resources;
        this.document = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(resources.getResourceAsStream("classpath:META-INF/swagger/parley.yml").orElseThrow());
    }

    @Get(uri = "/openapi.json", produces = MediaType.APPLICATION_JSON)
    HttpResponse<Object> json() {
        return HttpResponse.ok(document);
    }

    @Get(uri = "/docs", produces = MediaType.TEXT_HTML)
    HttpResponse<StreamedFile> page() {
        return file("api-docs/index.html", MediaType.TEXT_HTML_TYPE);
    }

    @Get(uri = "/docs/start.js", produces = "text/javascript")
    HttpResponse<StreamedFile> script() {
        return file("api-docs/start.js", MediaType.of("text/javascript"));
    }

    /** What the page needs of the viewer, and nothing else of what the viewer brings. */
    @Get(uri = "/docs/assets/{file}", produces = MediaType.ALL)
    HttpResponse<StreamedFile> asset(String file) {
        MediaType type = ASSETS.get(file);
        if (type == null) {
            throw new NothingHere();
        }
        return file(VIEWER + file, type).header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
    }

    private MutableHttpResponse<StreamedFile> file(String name, MediaType type) {
        URL file = resources.getResource("classpath:" + name).orElseThrow(NothingHere::new);
        return HttpResponse.ok(new StreamedFile(file)).contentType(type);
    }
}
