package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How many of all: nothing under 5, counts up to 19, from 20 on a share with its interval.
 *
 * @param shown how much may be said from so many
 * @param all all that are counted
 * @param part how many of them
 * @param share part of all
 * @param low the lower bound of its 95% interval, by Wilson
 * @param high the upper bound
 */
@Serdeable
public record RateFigure(
        Shown shown, @Nullable Integer all, @Nullable Integer part, @Nullable Double share, @Nullable Double low, @Nullable Double high) {

    public static RateFigure of(int part, int all) {
        Shown shown = Shown.of(all);
        if (shown == Shown.NOTHING) {
            return new RateFigure(shown, null, null, null, null, null);
        }
        Interval lies = shown == Shown.ALL ? Interval.ofShare(part, all) : null;
        return new RateFigure(shown, all, part, lies == null ? null : (double) part / all, lies == null ? null : lies.low(), lies == null ? null : lies.high());
    }
}
