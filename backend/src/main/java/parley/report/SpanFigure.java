package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How long something took: nothing under 5, how many are through up to 19, from 20 on half and nine in ten with their intervals.
 *
 * @param shown how much may be said from so many
 * @param all all that are counted
 * @param over those of which it was seen to end
 * @param median the wait of half of them, in seconds of business time
 * @param nineInTen the wait of nine in ten
 */
@Serdeable
record SpanFigure(Shown shown, @Nullable Integer all, @Nullable Integer over, @Nullable Quantile median, @Nullable Quantile nineInTen) {

    static SpanFigure of(List<Observed> observed) {
        WaitSample waits = WaitSample.of(observed);
        Shown shown = waits.shown();
        boolean says = shown != Shown.NOTHING;
        Survival curve = shown == Shown.ALL ? new Survival(waits) : null;
        return new SpanFigure(
                shown,
                says ? waits.size() : null,
                says ? waits.over() : null,
                curve == null ? null : curve.quantile(0.5),
                curve == null ? null : curve.quantile(0.9));
    }
}
