package parley;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the operator sets from outside, under the names that {@code docs/operating.md} lists.
 *
 * @param data folder of the embedded database and the attachments
 * @param databaseUrl JDBC address of a PostgreSQL database; empty for the embedded one
 * @param more further properties, by their Micronaut names
 */
public record Settings(Path data, String databaseUrl, Map<String, Object> more) {

    /**
     * H2 as design asks: every commit written at once, nothing compacted at close, closed by our own hook. Each connection
     * remembers how it runs as many statements as the server has; with the usual eight it works that out again each time.
     */
    private static final String H2_OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;MAX_COMPACT_TIME=0;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=256";

    public static Settings of(Map<String, String> environment) {
        return new Settings(
                Path.of(environment.getOrDefault("PARLEY_DATA", "data")).toAbsolutePath(),
                environment.getOrDefault("PARLEY_DATABASE_URL", ""),
                Map.of("parley.ends-with-its-disk", true));
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("parley.data", data.toString());
        String url = databaseUrl.isEmpty() ? "jdbc:h2:file:" + data.resolve("db") + H2_OPTIONS : databaseUrl;
        properties.put("parley.database.kind", url.startsWith("jdbc:h2:") ? "h2" : "postgresql");
        properties.put("datasources.default.url", url);
        properties.putAll(more);
        return properties;
    }
}
