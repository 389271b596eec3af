package parley.fairness;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import parley.report.Interval;
import parley.report.RateFigure;

/**
 * Whether fewer offers are taken since a rule of the desk was changed.
 *
 * @param day when routing, a queue or its promises were changed
 * @param before how many offers were taken in the four weeks before
 * @param after the same in the four weeks from that day on, as far as they have gone
 * @param verdict whether it fell or rose by more than chance
 */
@Serdeable
record DeskChange(LocalDate day, RateFigure before, RateFigure after, Turn verdict) {

    static DeskChange of(LocalDate day, RateFigure before, RateFigure after) {
        return new DeskChange(day, before, after, turn(before, after));
    }

    private static Turn turn(RateFigure before, RateFigure after) {
        if (before.share() == null || after.share() == null) {
            return Turn.TOO_FEW;
        }
        Interval difference = Interval.ofDifference(after.share(), new Interval(after.low(), after.high()), before.share(), new Interval(before.low(), before.high()));
        return difference.high() < 0 ? Turn.FELL : difference.low() > 0 ? Turn.ROSE : Turn.SAME;
    }

    /** What became of a share. */
    enum Turn {
        FELL,
        SAME,
        ROSE,
        TOO_FEW
    }
}
