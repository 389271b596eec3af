package parley.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import parley.notification.EventQueries.Entry;

/**
 * How far the record has been read.
 *
 * <p>Entries are numbered when they are written and appear when they are committed, so a lower number may appear after a
 * higher one. What lies behind the head is complete; of what lies before it, the numbers seen are remembered. A number
 * that has been missing for half a minute belongs to a change that was undone.
 */
final class ReadingHead {

    static final Duration LATE = Duration.ofSeconds(30);

    private final TreeMap<Long, Instant> ahead = new TreeMap<>();
    private long position;

    ReadingHead(long position) {
        this.position = position;
    }

    long position() {
        return position;
    }

    /** Takes in what was read behind the position. @return what had not been seen before, in order */
    List<Entry> read(List<Entry> entries, Instant now) {
        var fresh = entries.stream().filter(entry -> entry.seq() > position && !ahead.containsKey(entry.seq())).toList();
        fresh.forEach(entry -> ahead.put(entry.seq(), now));
        while (!ahead.isEmpty() && (ahead.firstKey() == position + 1 || ahead.firstEntry().getValue().plus(LATE).isBefore(now))) {
            position = ahead.pollFirstEntry().getKey();
        }
        return fresh;
    }
}
