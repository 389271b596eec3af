package parley;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import parley.platform.database.EmbeddedDatabase;

/**
 * What the operator sets from outside, under the names that {@code docs/operating.md} lists.
 *
 * @param data folder of the embedded database and the attachments
 * @param databaseUrl JDBC address of a PostgreSQL database; empty for the embedded one
 * @param more further properties, by their Micronaut names
 */
public record Settings(Path data, String databaseUrl, Map<String, Object> more) {

    public static Settings of(Map<String, String> environment) {
        return new Settings(
                Path.of(environment.getOrDefault("PARLEY_DATA", "data")).toAbsolutePath(),
                environment.getOrDefault("PARLEY_DATABASE_URL", ""),
                Map.of("parley.ends-with-its-disk", true));
    }

    String url() {
        return databaseUrl.isEmpty() ? EmbeddedDatabase.url(data) : databaseUrl;
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("parley.data", data.toString());
        String url = url();
        properties.put("parley.database.kind", EmbeddedDatabase.isMeantBy(url) ? "h2" : "postgresql");
        properties.put("datasources.default.url", url);
        properties.putAll(more);
        return properties;
    }
}
