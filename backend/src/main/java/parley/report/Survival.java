package parley.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The share of tickets that still wait after a time, by Kaplan and Meier: what still waits, or ended without it, counts
 * for as long as it was seen. A quantile has the 95% interval of Brookmeyer and Crowley, by log-log bounds of the curve.
 */
final class Survival {

    private static final double Z = Interval.Z;
    /** Sums of doubles that should be one half are not always. */
    private static final double CLOSE = 1e-9;

    private final List<Step> steps = new ArrayList<>();

    Survival(List<Observed> observed) {
        var ordered = observed.stream().sorted(Comparator.comparing(Observed::waited)).toList();
        double still = 1;
        double greenwood = 0;
        int from = 0;
        while (from < ordered.size()) {
            var at = ordered.get(from).waited();
            int until = from;
            int over = 0;
            while (until < ordered.size() && ordered.get(until).waited().equals(at)) {
                over += ordered.get(until).isOver() ? 1 : 0;
                until++;
            }
            int atRisk = ordered.size() - from;
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
        double still = 1 - share + CLOSE;
        return new Quantile(
                first(step -> step.still() <= still),
                first(step -> step.low() <= still),
                first(step -> step.high() <= still));
    }

    private @io.micronaut.core.annotation.Nullable Long first(java.util.function.Predicate<Step> reached) {
        return steps.stream().filter(reached).map(step -> step.at().toSeconds()).findFirst().orElse(null);
    }

    /** The share that still waits from a time on, and its bounds. */
    private record Step(Duration at, double still, double low, double high) {

        static Step at(Duration at, double still, double greenwood) {
            if (still == 0) {
                return new Step(at, 0, 0, 1);
            }
            double spread = Z * Math.sqrt(greenwood) / Math.abs(Math.log(still));
            return new Step(at, still, Math.pow(still, Math.exp(spread)), Math.pow(still, Math.exp(-spread)));
        }
    }
}
