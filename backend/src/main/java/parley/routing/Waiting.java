package parley.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import parley.servicelevel.Share;

/**
 * A ticket in the line, by one of its running promises.
 *
 * @param effectiveStart the calendar's reading when the wait began, moved on by what was paused
 * @param createdAt settles ties: the older ticket first, then the lower number
 */
record Waiting(long ticket, TargetClass targetClass, Duration effectiveStart, Instant createdAt) {

    /** The order within one target class, which is also that of the index behind it. */
    static final Comparator<Waiting> IN_CLASS = Comparator.comparing(Waiting::effectiveStart)
            .thenComparing(Waiting::createdAt)
            .thenComparing(Waiting::ticket);

    Share share(Duration reading) {
        return new Share(reading.minus(effectiveStart), targetClass.allowed());
    }
}
