package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    static WaitRatio of(Measure measure, Comparison comparison) {
        Set<UUID> own = measure.contacts().stream().map(Contact::ticket).collect(Collectors.toSet());
        List<Beside> strata = measure.contacts().stream().collect(Collectors.groupingBy(comparison::peers)).entrySet().stream()
                .map(stratum -> Beside.of(stratum.getValue(), stratum.getKey(), own))
                .toList();
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

    /** The contacts of somebody in one stratum, and the sorted log waits of the others in it. */
    private record Beside(List<Contact> own, double[] ended, double[] open, double weight, double variance) {

        static Beside of(List<Contact> own, Peers peers, Set<UUID> all) {
            List<Contact> others = new ArrayList<>(peers.contacts());
            others.removeIf(contact -> all.contains(contact.ticket()));
            return new Beside(own, logs(others, true), logs(others, false), 1.0 / (peers.size() + 1), peers.waitsVariance(own.size()));
        }

        private static double[] logs(List<Contact> contacts, boolean answered) {
            return contacts.stream().filter(contact -> contact.answered() == answered).mapToDouble(Contact::log).sorted().toArray();
        }

        double statistic(double shift) {
            double sum = 0;
            for (Contact contact : own) {
                double waited = contact.log() - shift;
                int shorter = below(ended, waited);
                int longer = contact.answered() ? ended.length - shorter + open.length - below(open, waited) : 0;
                sum += shorter - longer;
            }
            return sum * weight;
        }

        private static int below(double[] sorted, double value) {
            int found = Arrays.binarySearch(sorted, value);
            return found >= 0 ? found : -found - 1;
        }
    }
}
