package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * How many times as long somebody waits as others of the same kind at the same hours, with its 95% interval: the shifts
 * of the log waits at which the stratified rank test says nothing any more (Hodges and Lehmann). An end is empty where
 * those who still wait leave it open.
 *
 * @param times how many times as long
 * @param low the lower bound
 * @param high the upper bound
 */
record WaitRatio(@Nullable Double times, @Nullable Double low, @Nullable Double high) {

    private static final double Z = Comparison.quantile(0.975);
    /** From a hundred and fiftieth to a hundred and fifty times. */
    private static final double FARTHEST = 5;
    private static final double CLOSE = 1e-4;

    static WaitRatio of(Measure measure) {
        List<Beside> strata = Comparison.byPeers(measure.placed()).entrySet().stream().map(stratum -> Beside.of(stratum.getKey(), stratum.getValue())).toList();
        double deviation = Math.sqrt(strata.stream().mapToDouble(Beside::variance).sum());
        return new WaitRatio(shift(strata, 0), shift(strata, Z * deviation), shift(strata, -Z * deviation));
    }

    /** The shift at which the statistic falls to a level; it falls the more the waits are shortened. */
    private static @Nullable Double shift(List<Beside> strata, double level) {
        double low = -FARTHEST;
        double high = FARTHEST;
        if (statistic(strata, low) < level || statistic(strata, high) > level) {
            return null;
        }
        while (high - low > CLOSE) {
            double middle = (low + high) / 2;
            if (statistic(strata, middle) > level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private static double statistic(List<Beside> strata, double shift) {
        return strata.stream().mapToDouble(beside -> beside.statistic(shift)).sum();
    }

    /** The sorted log waits of somebody in one stratum, among those of all in it. */
    private record Beside(Peers peers, double[] ended, double[] open) {

        static Beside of(Peers peers, List<Placed> own) {
            return new Beside(peers, logs(own, true), logs(own, false));
        }

        private static double[] logs(List<Placed> own, boolean answered) {
            return own.stream().map(Placed::contact).filter(contact -> contact.answered() == answered).mapToDouble(Contact::log).sorted().toArray();
        }

        double variance() {
            return peers.waitsVariance(ended.length + open.length);
        }

        double statistic(double shift) {
            int others = peers.ended().length - ended.length;
            double sum = 0;
            for (double log : ended) {
                double waited = log - shift;
                int shorter = others(peers.ended(), ended, waited);
                int longer = others - shorter + peers.open().length - open.length - others(peers.open(), open, waited);
                sum += shorter - longer;
            }
            for (double log : open) {
                sum += others(peers.ended(), ended, log - shift);
            }
            return sum / (peers.size() + 1);
        }

        /** How many of the others lie below a value. */
        private static int others(double[] all, double[] own, double value) {
            return Peers.below(all, value) - Peers.below(own, value);
        }
    }
}
