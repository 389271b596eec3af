package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What changed against the period before, by a rule: a change is named where the 95% interval of the difference does
 * not hold zero.
 *
 * @param verdict what can be said
 * @param by how much, where it changed: seconds, shares of one, or tickets; never negative
 */
@Serdeable
record Change(Verdict verdict, @Nullable Double by) {

    static Change of(Shown now, Shown before) {
        return new Change(now == Shown.ALL ? Verdict.TOO_FEW_BEFORE : Verdict.TOO_FEW, null);
    }

    static Change between(@Nullable Double now, Interval nowLies, @Nullable Double before, Interval beforeLies) {
        if (now == null || before == null) {
            return new Change(Verdict.NOT_REACHED, null);
        }
        Interval difference = Interval.ofDifference(now, nowLies, before, beforeLies);
        if (difference.low() > 0) {
            return new Change(Verdict.MORE, now - before);
        }
        return difference.high() < 0 ? new Change(Verdict.LESS, before - now) : new Change(Verdict.SAME, null);
    }

    /** Of things that were counted whole, so that chance has no part in it. */
    static Change counted(long now, long before) {
        return now == before ? new Change(Verdict.SAME, null) : new Change(now > before ? Verdict.MORE : Verdict.LESS, (double) Math.abs(now - before));
    }
}
