package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many waits ended between two lengths.
 *
 * @param from at least so many seconds
 * @param until less than so many seconds; empty for the last, which holds all that were longer
 * @param tickets how many in this period
 * @param before how many in the period before
 */
@Serdeable
record Bar(long from, @Nullable Long until, int tickets, int before) {

    static final int BARS = 16;

    /** WaitSample of tickets are told in minutes, those of calls in seconds. */
    static final long OF_TICKETS = 15;
    static final long OF_CALLS = 1;

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    /** Widths that one can read an axis by: quarters of the axis are whole seconds, minutes, hours or days. */
    private static final long[] WIDTHS = {
        1, 2, 5, 10, MINUTE / 4, MINUTE / 2, MINUTE, 5 * MINUTE / 2, 15 * MINUTE / 4, 5 * MINUTE, 15 * MINUTE / 2, 15 * MINUTE, HOUR / 2, HOUR, 3 * HOUR / 2, 2 * HOUR,
        3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 48 * HOUR, 96 * HOUR, 192 * HOUR, 384 * HOUR
    };
    /** The axis is that much longer than nine in ten of the waits. */
    private static final double ROOM = 1.4;

    /** @param narrowest no bar is narrower, in seconds */
    static List<Bar> spread(WaitSample now, WaitSample before, long narrowest) {
        long[] ended = now.seconds();
        if (ended.length == 0) {
            return List.of();
        }
        long width = Math.max(narrowest, width(ended[(int) Math.ceil(ended.length * 0.9) - 1]));
        int[] counted = counted(ended, width);
        int[] countedBefore = counted(before.seconds(), width);
        List<Bar> bars = new ArrayList<>();
        for (int bar = 0; bar < BARS; bar++) {
            bars.add(new Bar(bar * width, bar == BARS - 1 ? null : (bar + 1) * width, counted[bar], countedBefore[bar]));
        }
        return bars;
    }

    private static long width(long nineInTen) {
        return Arrays.stream(WIDTHS).filter(width -> width * BARS >= nineInTen * ROOM).findFirst().orElse(WIDTHS[WIDTHS.length - 1]);
    }

    private static int[] counted(long[] waits, long width) {
        int[] bars = new int[BARS];
        for (long wait : waits) {
            bars[(int) Math.min(BARS - 1, wait / width)]++;
        }
        return bars;
    }
}
