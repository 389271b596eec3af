package parley.notification;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much of the record was heard: everything up to a number, but for those that were not there yet.
 *
 * <p>Entries are numbered when they are written and appear when they are committed, so a lower number may appear after a
 * higher one. Because the numbers left out are remembered, one that comes late is neither overtaken nor heard twice. As
 * text it is the id of an event, which means the same on every node: {@code 13~11.12}.
 *
 * @param upTo the highest number heard
 * @param missing lower ones that were not heard; the oldest are given up when they become too many
 */
record Position(long upTo, NavigableSet<Long> missing) {

    private static final int MOST_MISSING = 100;
    private static final Pattern TEXT = Pattern.compile("\\d{1,18}(~\\d{1,18}(\\.\\d{1,18}){0,99})?");

    Position {
        var kept = new TreeSet<>(missing);
        while (kept.size() > MOST_MISSING) {
            kept.pollFirst();
        }
        missing = Collections.unmodifiableNavigableSet(kept);
    }

    static Position all(long upTo) {
        return new Position(upTo, Collections.emptyNavigableSet());
    }

    /** Null where it is nothing that {@link #text} wrote. */
    static @Nullable Position read(@Nullable String text) {
        if (text == null || !TEXT.matcher(text).matches()) {
            return null;
        }
        var parts = text.split("~", 2);
        var missing = parts.length == 1 ? Set.<Long>of()
                : Arrays.stream(parts[1].split("\\.")).map(Long::valueOf).collect(Collectors.toSet());
        return new Position(Long.parseLong(parts[0]), new TreeSet<>(missing));
    }

    String text() {
        return missing.isEmpty() ? String.valueOf(upTo)
                : upTo + "~" + missing.stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    boolean has(long seq) {
        return seq <= upTo && !missing.contains(seq);
    }

    /** After one more was heard. */
    Position with(long seq) {
        if (has(seq)) {
            return this;
        }
        var rest = new TreeSet<>(missing);
        rest.remove(seq);
        for (long skipped = Math.max(upTo + 1, seq - MOST_MISSING); skipped < seq; skipped++) {
            rest.add(skipped);
        }
        return new Position(Math.max(upTo, seq), rest);
    }

    /** Without waiting any longer for some of those that are missing. */
    Position without(Set<Long> givenUp) {
        var rest = new TreeSet<>(missing);
        rest.removeAll(givenUp);
        return new Position(upTo, rest);
    }
}
