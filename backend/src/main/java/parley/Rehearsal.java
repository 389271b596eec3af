package parley;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import parley.platform.file.Folders;

/**
 * A start on an empty folder that is thrown away afterwards, with a visit to what everybody opens first. The launcher has
 * the Java machine watch it and keep what it learned, so that the starts that count are quick.
 */
final class Rehearsal {

    private static final List<String> VISITS = List.of("/", "/api/session", "/api/setup", "/api/restrictions", "/api/openapi.json", "/health");

    /** Nobody moves in: a large demo company would take longer than many starts. */
    private static final Map<String, Object> SETTINGS = Map.of("micronaut.server.port", -1, "parley.demo", false);

    private Rehearsal() {}

    static void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("parley-rehearsal");
        try (ApplicationContext server = Parley.start(new Settings(folder, "", SETTINGS))) {
            URI address = server.getBean(EmbeddedServer.class).getURI();
            HttpClient client = HttpClient.newHttpClient();
            for (String path : VISITS) {
                client.send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.discarding());
            }
        } finally {
            Folders.delete(folder);
        }
    }
}
