package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How long people waited for something: half of them, nine in ten, and how the waits are spread.
 *
 * @param shown how much may be said from so many tickets
 * @param tickets all that are counted; empty where there are too few to say
 * @param over those of which it was seen to end
 * @param waiting those that still wait, or ended without it; they count for as long as they were seen
 * @param median the wait of half of them
 * @param nineInTen the wait of nine in ten
 * @param ticketsBefore all that were counted in the period before
 * @param medianBefore the wait of half of those
 * @param nineInTenBefore the wait of nine in ten of those
 * @param bars how the waits that ended are spread
 * @param change what changed
 */
@Serdeable
record WaitFigure(
        Shown shown,
        @Nullable Integer tickets,
        @Nullable Integer over,
        @Nullable Integer waiting,
        @Nullable Quantile median,
        @Nullable Quantile nineInTen,
        @Nullable Integer ticketsBefore,
        @Nullable Quantile medianBefore,
        @Nullable Quantile nineInTenBefore,
        List<Bar> bars,
        Change change) {

    private static final double HALF = 0.5;
    private static final double NINE_IN_TEN = 0.9;

    static WaitFigure of(WaitSample now, WaitSample before) {
        return of(now, before, Bar.OF_TICKETS);
    }

    static WaitFigure of(WaitSample now, WaitSample before, long narrowestBar) {
        Shown shown = now.shown();
        Shown shownBefore = before.shown();
        Survival curve = curve(now);
        Survival curveBefore = curve(before);
        Quantile median = quantile(curve, HALF);
        Quantile medianBefore = quantile(curveBefore, HALF);
        boolean says = shown != Shown.NOTHING;
        return new WaitFigure(
                shown,
                says ? now.size() : null,
                says ? now.over() : null,
                says ? now.size() - now.over() : null,
                median,
                quantile(curve, NINE_IN_TEN),
                shownBefore == Shown.NOTHING ? null : before.size(),
                medianBefore,
                quantile(curveBefore, NINE_IN_TEN),
                shown == Shown.ALL ? Bar.spread(now, shownBefore == Shown.ALL ? before : new WaitSample(), narrowestBar) : List.of(),
                median == null || medianBefore == null
                        ? Change.of(shown, shownBefore)
                        : Change.between(number(median), median.interval(), number(medianBefore), medianBefore.interval()));
    }

    /** Longer than nine in ten, whether it ended or not; nobody where that cannot be said. */
    static List<Observed> slowest(List<Observed> observed) {
        Quantile nineInTen = quantile(curve(WaitSample.of(observed)), NINE_IN_TEN);
        if (nineInTen == null || nineInTen.seconds() == null) {
            return List.of();
        }
        return observed.stream().filter(one -> one.waited().toSeconds() > nineInTen.seconds()).toList();
    }

    private static @Nullable Survival curve(WaitSample waits) {
        return waits.shown() == Shown.ALL ? new Survival(waits) : null;
    }

    private static @Nullable Quantile quantile(@Nullable Survival curve, double share) {
        return curve == null ? null : curve.quantile(share);
    }

    private static @Nullable Double number(Quantile quantile) {
        return quantile.seconds() == null ? null : quantile.seconds().doubleValue();
    }
}
