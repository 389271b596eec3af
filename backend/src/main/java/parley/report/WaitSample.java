package parley.report;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;

/** Many waits, of which only their lengths count: a quarter of a large desk has a hundred thousand, several times for one page. */
final class WaitSample {

    /** How long, in nanoseconds, and in the last bit whether it was seen to end. */
    private long[] waits = new long[16];
    private int size;
    private int over;

    static WaitSample of(Collection<Observed> observed) {
        var waits = new WaitSample();
        observed.forEach(waits::add);
        return waits;
    }

    void add(Observed one) {
        if (size == waits.length) {
            waits = Arrays.copyOf(waits, 2 * size);
        }
        waits[size++] = one.waited().toNanos() << 1 | (one.isOver() ? 1 : 0);
        over += one.isOver() ? 1 : 0;
    }

    int size() {
        return size;
    }

    /** How many were seen to end. */
    int over() {
        return over;
    }

    Shown shown() {
        return Shown.of(size);
    }

    /** From the shortest to the longest; of two that are as long, the one that was not seen to end comes first. */
    long[] ordered() {
        long[] ordered = Arrays.copyOf(waits, size);
        Arrays.sort(ordered);
        return ordered;
    }

    static long nanos(long wait) {
        return wait >> 1;
    }

    static boolean isOver(long wait) {
        return (wait & 1) == 1;
    }

    /** Those that were seen to end, in seconds, from the shortest to the longest. */
    long[] seconds() {
        return Arrays.stream(waits, 0, size).filter(WaitSample::isOver).map(wait -> Duration.ofNanos(nanos(wait)).toSeconds()).sorted().toArray();
    }
}
