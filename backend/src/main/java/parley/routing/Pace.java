package parley.routing;

import java.time.Duration;
import java.util.Map;

/**
 * How fast the line has moved lately.
 *
 * @param window the business time it was watched for
 * @param taken tickets taken from the line in it
 * @param joined tickets that joined the line in it, by the target class they joined with
 */
record Pace(Duration window, long taken, Map<TargetClass, Long> joined) {

    /** How long until so many have been taken; for ever, if nobody takes any. */
    double secondsToTake(double tickets) {
        return taken == 0 ? Double.POSITIVE_INFINITY : tickets * window.toSeconds() / taken;
    }

    double joiningPerSecond(TargetClass targetClass) {
        return window.isZero() ? 0 : (double) joined.getOrDefault(targetClass, 0L) / window.toSeconds();
    }
}
