package parley.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import parley.notification.EventQueries.Entry;

/**
 * How far a node has read the record. A number that stays missing for longer than any change takes belongs to one that
 * was undone, and is waited for no more.
 */
final class ReadingHead {

    static final Duration LATE = Duration.ofMinutes(5);

    private final Map<Long, Instant> missingSince = new HashMap<>();
    private Position position;

    private ReadingHead(Position position) {
        this.position = position;
    }

    /** Begins behind the numbers that are there, given in order. */
    static ReadingHead behind(Collection<Long> seqs, Instant now) {
        var head = new ReadingHead(Position.all(0));
        for (var seq : seqs) {
            head.position = head.position.upTo() == 0 ? Position.all(seq) : head.position.with(seq);
        }
        head.watchMissing(now);
        return head;
    }

    Position position() {
        return position;
    }

    /** Takes in what was found. @return what had not been read before, in order */
    List<Entry> read(List<Entry> found, Instant now) {
        var fresh = new ArrayList<Entry>();
        for (var entry : found) {
            if (!position.has(entry.seq())) {
                position = position.with(entry.seq());
                fresh.add(entry);
            }
        }
        watchMissing(now);
        return fresh;
    }

    private void watchMissing(Instant now) {
        missingSince.keySet().retainAll(position.missing());
        position.missing().forEach(seq -> missingSince.putIfAbsent(seq, now));
        var givenUp = new HashSet<Long>();
        missingSince.forEach((seq, since) -> {
            if (since.plus(LATE).isBefore(now)) {
                givenUp.add(seq);
            }
        });
        position = position.without(givenUp);
        missingSince.keySet().removeAll(givenUp);
    }
}
