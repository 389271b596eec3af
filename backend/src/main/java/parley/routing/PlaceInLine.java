package parley.routing;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.DoubleStream;

/**
 * Works out a ticket's likely place in line: how many will be taken until it is, itself included.
 *
 * <p>The order changes while one waits, since who has the shorter target climbs faster, and some of those who will be
 * served first have not even called yet. So it looks for the moment at which the ticket is taken: the one by which the
 * line, at its present pace, has taken as many as are ahead <em>at that moment</em>, newcomers included. Both the pace
 * and the newcomers are counts of chance events, so the range holds what comes of four in five such counts.
 */
final class PlaceInLine {
    /** Eight in ten outcomes lie within so many standard deviations. */
    private static final double EIGHT_IN_TEN = 1.2816;

    private static final double A_YEAR = Duration.ofDays(365).toSeconds();
    private static final int HALVINGS = 30;

    private final Climb mine;
    private final Climb[] others;
    private final Pace pace;

    PlaceInLine(Waiting mine, Collection<Waiting> others, Readings readings, Pace pace) {
        this.mine = Climb.of(mine, readings.now(mine.targetClass().calendarVersion()));
        this.others = others.stream()
                .map(other -> Climb.of(other, readings.now(other.targetClass().calendarVersion())))
                .toArray(Climb[]::new);
        this.pace = pace;
    }

    PlaceRange range() {
        var expected = momentTaken(1);
        var before = 1 + ahead(expected) + newcomersAhead(expected);
        var moments = new double[] {
            expected, momentTaken(quantile(before, -EIGHT_IN_TEN)), momentTaken(quantile(before, EIGHT_IN_TEN))
        };
        var from = DoubleStream.of(moments).map(this::leastAhead).min().orElseThrow();
        var to = DoubleStream.of(moments).map(this::mostAhead).max().orElseThrow();
        return new PlaceRange((int) Math.floor(from) + 1, (int) Math.ceil(to) + 1);
    }

    /**
     * Seconds from now until the line has taken everybody who is ahead by then, each of them taking so many times as long
     * as the pace says.
     */
    private double momentTaken(double slowness) {
        if (pace.taken() == 0) {
            return mine.secondsUntilDue();
        }
        double early = 0;
        double late = slowness * pace.secondsToTake(others.length + 1);
        while (isStillWaiting(late, slowness) && late < A_YEAR) {
            late *= 2;
        }
        for (int halving = 0; halving < HALVINGS; halving++) {
            var middle = (early + late) / 2;
            if (isStillWaiting(middle, slowness)) {
                early = middle;
            } else {
                late = middle;
            }
        }
        return late;
    }

    private boolean isStillWaiting(double moment, double slowness) {
        return slowness * pace.secondsToTake(1 + ahead(moment) + newcomersAhead(moment)) > moment;
    }

    private double ahead(double moment) {
        var share = mine.shareAt(moment);
        return Arrays.stream(others).filter(other -> other.shareAt(moment) >= share).count();
    }

    /** Tickets that will have joined and climbed past this one by then. */
    private double newcomersAhead(double moment) {
        var share = mine.shareAt(moment);
        return pace.joined().keySet().stream()
                .mapToDouble(joining -> pace.joiningPerSecond(joining)
                        * Math.max(0, moment - share * seconds(joining.allowed())))
                .sum();
    }

    private double leastAhead(double moment) {
        var newcomers = newcomersAhead(moment);
        return ahead(moment) + Math.max(0, newcomers - EIGHT_IN_TEN * Math.sqrt(newcomers));
    }

    private double mostAhead(double moment) {
        var newcomers = newcomersAhead(moment);
        return ahead(moment) + newcomers + EIGHT_IN_TEN * Math.sqrt(newcomers);
    }

    /**
     * How much sooner or later than expected so many chance events have come about: a quantile of their waiting time,
     * over its mean (gamma distribution, approximated after Wilson and Hilferty).
     */
    private static double quantile(double events, double deviations) {
        return Math.pow(1 - 1 / (9 * events) + deviations / (3 * Math.sqrt(events)), 3);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** How one ticket climbs: business seconds waited, and the seconds that its promise allows. */
    private record Climb(double waited, double allowed) {
        static Climb of(Waiting waiting, Duration reading) {
            return new Climb(
                    seconds(reading.minus(waiting.effectiveStart())),
                    seconds(waiting.targetClass().allowed()));
        }

        double shareAt(double moment) {
            return (waited + moment) / allowed;
        }

        double secondsUntilDue() {
            return Math.max(0, allowed - waited);
        }
    }
}
