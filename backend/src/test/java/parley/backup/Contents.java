package parley.backup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that an installation holds.
 *
 * @param rows every row as text, by its table
 * @param files SHA-256 of the contents of attachments, by their keys
 */
record Contents(Map<String, List<String>> rows, Map<String, String> files) {

    /** Without the files that lie there and that no row speaks of, as where an upload was taken back. */
    Contents withFilesThatRowsName() {
        Map<String, String> named = new TreeMap<>(files);
        named.keySet().retainAll(rows.get("attachment").stream().map(row -> row.replaceAll(".*[{ ]storage_key=([^,}]+).*", "$1")).toList());
        return new Contents(rows, named);
    }

    /** A line for each table and each file that is not the same here and there; none where all are. */
    List<String> differencesFrom(Contents other) {
        List<String> differences = new ArrayList<>();
        for (String table : together(rows.keySet(), other.rows.keySet())) {
            Map<String, Integer> here = counted(rows.getOrDefault(table, List.of()));
            Map<String, Integer> there = counted(other.rows.getOrDefault(table, List.of()));
            Set<String> odd = together(here.keySet(), there.keySet());
            odd.removeIf(row -> here.getOrDefault(row, 0).equals(there.getOrDefault(row, 0)));
            if (!odd.isEmpty() || rows.containsKey(table) != other.rows.containsKey(table)) {
                differences.add(table + ": " + odd.size() + " rows, such as " + odd.stream().limit(2).toList());
            }
        }
        Set<String> odd = together(files.keySet(), other.files.keySet());
        odd.removeIf(key -> files.getOrDefault(key, "").equals(other.files.getOrDefault(key, "")));
        odd.forEach(key -> differences.add("file " + key));
        return differences;
    }

    private static Set<String> together(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Map<String, Integer> counted(List<String> rows) {
        Map<String, Integer> counted = new HashMap<>();
        rows.forEach(row -> counted.merge(row, 1, Integer::sum));
        return counted;
    }
}
