package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The share of tickets that still wait after a time, by Kaplan and Meier: what still waits, or ended without it, counts
 * for as long as it was seen. A quantile has the 95% interval of Brookmeyer and Crowley, by log-log bounds of the curve.
 */
final class Survival {

    private static final double Z = Interval.Z;
    /** Sums of doubles that should be one half are not always. */
    private static final double CLOSE = 1e-9;

    private final List<Step> steps = new ArrayList<>();

    Survival(WaitSample waits) {
        long[] ordered = waits.ordered();
        double still = 1;
        double greenwood = 0;
        int from = 0;
        while (from < ordered.length) {
            long at = WaitSample.nanos(ordered[from]);
            int until = from;
            int over = 0;
            while (until < ordered.length && WaitSample.nanos(ordered[until]) == at) {
                over += WaitSample.isOver(ordered[until]) ? 1 : 0;
                until++;
            }
            int atRisk = ordered.length - from;
            if (over > 0) {
                still *= (double) (atRisk - over) / atRisk;
                greenwood += atRisk == over ? 0 : (double) over / ((double) atRisk * (atRisk - over));
                steps.add(Step.at(at, still < CLOSE ? 0 : still, greenwood));
            }
            from = until;
        }
    }

    /** After which time the share has been answered, where the curve comes down so far. */
    Quantile quantile(double share) {
        double fall = depth(1 - share + CLOSE);
        return new Quantile(first(step -> step.fall() >= fall), first(step -> step.fastest() >= fall), first(step -> step.slowest() >= fall));
    }

    private @Nullable Long first(Predicate<Step> reached) {
        return steps.stream().filter(reached).map(step -> Duration.ofNanos(step.nanos()).toSeconds()).findFirst().orElse(null);
    }

    /** How far a curve has come down that still has this share: its log-log, in which the bounds lie evenly about it. */
    private static double depth(double still) {
        return still == 0 ? Double.POSITIVE_INFINITY : Math.log(-Math.log(still));
    }

    /** How far the curve has come down after a time, at the most and at the least. */
    private record Step(long nanos, double fall, double fastest, double slowest) {

        static Step at(long nanos, double still, double greenwood) {
            double fall = depth(still);
            if (still == 0) {
                return new Step(nanos, fall, fall, Double.NEGATIVE_INFINITY);
            }
            double spread = Z * Math.sqrt(greenwood) / Math.abs(Math.log(still));
            return new Step(nanos, fall, fall + spread, fall - spread);
        }
    }
}
