package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How many of all, as counts, and as a share where there are enough.
 *
 * @param shown how much may be said from so many
 * @param all all that are counted; empty where there are too few to say
 * @param part how many of them
 * @param share part of all
 * @param low the lower bound of its 95% interval, by Wilson
 * @param high the upper bound
 * @param allBefore all that were counted in the period before
 * @param partBefore how many of those
 * @param shareBefore that share
 * @param change what changed, in shares of one
 */
@Serdeable
record ShareFigure(
        Shown shown,
        @Nullable Integer all,
        @Nullable Integer part,
        @Nullable Double share,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Integer allBefore,
        @Nullable Integer partBefore,
        @Nullable Double shareBefore,
        Change change) {

    static ShareFigure of(int part, int all, int partBefore, int allBefore) {
        Shown shown = Shown.of(all);
        Shown shownBefore = Shown.of(allBefore);
        Interval lies = shown == Shown.ALL ? Interval.ofShare(part, all) : null;
        Interval layBefore = shownBefore == Shown.ALL ? Interval.ofShare(partBefore, allBefore) : null;
        Double share = lies == null ? null : (double) part / all;
        Double shareBefore = layBefore == null ? null : (double) partBefore / allBefore;
        return new ShareFigure(
                shown,
                shown == Shown.NOTHING ? null : all,
                shown == Shown.NOTHING ? null : part,
                share,
                lies == null ? null : lies.low(),
                lies == null ? null : lies.high(),
                shownBefore == Shown.NOTHING ? null : allBefore,
                shownBefore == Shown.NOTHING ? null : partBefore,
                shareBefore,
                lies == null || layBefore == null ? Change.of(shown, shownBefore) : Change.between(share, lies, shareBefore, layBefore));
    }
}
