package parley.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The one table of who may knock at which door: {@code route-table.txt}. */
public final class RouteTable {

    private static final Set<String> WORDS = words();

    private final Map<String, Set<String>> lines;

    private RouteTable(Map<String, Set<String>> lines) {
        this.lines = lines;
    }

    public static RouteTable read() {
        try (var stream = RouteTable.class.getResourceAsStream("/route-table.txt");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Map<String, Set<String>> lines = new LinkedHashMap<>();
            reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> add(lines, line));
            return new RouteTable(lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void add(Map<String, Set<String>> lines, String line) {
        String[] words = line.split("\\s+");
        Set<String> known = Arrays.stream(words).skip(2).collect(Collectors.toCollection(TreeSet::new));
        if (words.length < 3 || !WORDS.containsAll(known) || lines.put(words[0] + " " + words[1], known) != null) {
            throw new IllegalStateException("Not a line of the route table, or there twice: " + line);
        }
    }

    public Set<String> routes() {
        return lines.keySet();
    }

    public Set<String> describedRoutes() {
        return lines.entrySet().stream().filter(line -> !line.getValue().contains("hidden")).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    public boolean letsIn(String route, Caller caller) {
        Set<String> words = lines.get(route);
        return words.contains("anybody")
                || (words.contains("signed-in") && caller != Caller.ANONYMOUS)
                || words.contains(caller.name());
    }

    private static Set<String> words() {
        Set<String> words = Arrays.stream(Caller.values()).map(Enum::name).collect(Collectors.toSet());
        words.addAll(Set.of("anybody", "signed-in", "hidden"));
        return words;
    }

    /** Who knocks: somebody without a session, or a person with this one role besides being an employee. */
    public enum Caller {
        ANONYMOUS,
        EMPLOYEE,
        ANALYST,
        SUPERVISOR,
        APPROVER,
        ADMINISTRATOR
    }
}
