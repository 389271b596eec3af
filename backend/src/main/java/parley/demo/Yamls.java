package parley.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads what the demo company is made of. */
final class Yamls {

    private Yamls() {}

    @SuppressWarnings("unchecked")
    static <T> T read(String name) {
        try (var stream = Yamls.class.getResourceAsStream("/demo/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The demo company has no " + name);
            }
            return (T) new Yaml(new SafeConstructor(new LoaderOptions())).load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> lines(String name) {
        try (var stream = Yamls.class.getResourceAsStream("/demo/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The demo company has no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(Map<String, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : value.toString().strip();
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> list(Map<String, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? List.of() : (List<T>) value;
    }

    @SuppressWarnings("unchecked")
    static <T> Map<String, T> map(Map<String, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? Map.of() : (Map<String, T>) value;
    }
}
