package parley.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import parley.servicelevel.BusinessCalendars;

/**
 * The years before the demo company's own three months: what it lived through, told again and again, earlier and earlier,
 * until there is as much as was asked for. One in a hundred is open still. Chance is the same every time.
 */
final class Archive {

    /** Written at once; what was written stays when the rest is not. */
    static final int AT_ONCE = 2_000;

    private static final long THE_SAME_EVERY_TIME = 815;
    private static final Duration YEARS = Duration.ofDays(3 * 365);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int ONE_IN = 100;
    private static final int MOST_WEEKS_OPEN = 3;
    private static final int TRIES = 1_000;

    private final List<Original> closed;
    private final List<Original> open;
    private final BusinessCalendars calendars;
    private final long size;
    private final Instant until;

    /** @param until when the company moved in, that is its last moment that was told and not lived */
    Archive(List<Original> originals, BusinessCalendars calendars, long size, Instant until) {
        this.closed = originals.stream().filter(Original::isClosed).toList();
        this.open = originals.stream().filter(original -> !original.isClosed()).toList();
        this.calendars = calendars;
        this.size = size;
        this.until = until;
    }

    /** The next ones in the order in which they were asked. */
    List<Retelling> after(long there) {
        Random random = new Random(THE_SAME_EVERY_TIME + there);
        List<Retelling> next = new ArrayList<>();
        for (long index = there; index < Math.min(there + AT_ONCE, size); index++) {
            next.add(index < size - size / ONE_IN ? closed(index, random) : open(random));
        }
        next.sort(Comparator.comparing(Retelling::createdAt));
        return next;
    }

    private Retelling closed(long index, Random random) {
        Duration ago = Duration.ofSeconds((long) (YEARS.toSeconds() * (1 - (double) index / size)));
        for (int tried = 0; tried < TRIES; tried++) {
            Original original = closed.get(random.nextInt(closed.size()));
            long weeks = Math.max(0, Duration.between(until.minus(ago), original.createdAt()).dividedBy(WEEK)) + tried / closed.size();
            var told = original.earlier(weeks, random, calendars, until);
            if (told.isPresent()) {
                return told.get();
            }
        }
        throw new IllegalStateException("Nothing of what Fennwick Tools lived through could have happened " + ago.toDays() + " days before");
    }

    private Retelling open(Random random) {
        for (int tried = 0; tried < TRIES; tried++) {
            var told = open.get(random.nextInt(open.size())).earlier(random.nextInt(MOST_WEEKS_OPEN), random, calendars, until);
            if (told.isPresent()) {
                return told.get();
            }
        }
        throw new IllegalStateException("Nothing that is open at Fennwick Tools could have been open for weeks");
    }
}
