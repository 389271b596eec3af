package parley.activity;

import io.micronaut.core.annotation.Nullable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A row that something that happened made or changed, as it was left.
 *
 * @param kind what kind of row, by the name that its {@link EvidenceTable} gives it
 * @param id which
 * @param sha256 of what it holds; empty where it was removed
 */
public record Evidence(String kind, UUID id, @Nullable String sha256) {

    private static final String REMOVED = "-";

    public static Evidence removed(String kind, UUID id) {
        return new Evidence(kind, id, null);
    }

    /** One on a line, in one order, however they were found. */
    public static String text(Collection<Evidence> rows) {
        return rows.stream().map(Evidence::line).sorted().collect(Collectors.joining("\n"));
    }

    private String line() {
        return kind + " " + id + " " + (sha256 == null ? REMOVED : sha256);
    }

    /** @throws IllegalArgumentException where nobody wrote that here */
    public static List<Evidence> parse(String text) {
        return text.lines().map(Evidence::parseLine).toList();
    }

    private static Evidence parseLine(String line) {
        String[] words = line.split(" ");
        if (words.length != 3) {
            throw new IllegalArgumentException(line);
        }
        return new Evidence(words[0], UUID.fromString(words[1]), words[2].equals(REMOVED) ? null : words[2]);
    }
}
