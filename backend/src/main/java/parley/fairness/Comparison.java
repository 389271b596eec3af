package parley.fairness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Compares the contacts of each with those of all others that are alike. The formulas are in docs/fairness.md; the
 * randomness of every test is whose contact is whose within a stratum, and nothing else.
 */
final class Comparison {

    /** From fewer contacts nothing is said of anybody. */
    static final int LEAST = 8;

    /** Above that the sum of draws is as good as normal. */
    private static final int EXACT_UP_TO = 60;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final Map<Stratum, Peers> strata;
    private final SameDay sameDay;

    Comparison(Collection<Contact> contacts) {
        strata = contacts.stream().collect(Collectors.groupingBy(Contact::stratum, LinkedHashMap::new, Collectors.collectingAndThen(Collectors.toList(), Peers::new)));
        sameDay = SameDay.of(contacts, strata);
    }

    /** Everybody of whom something may be said. @param by whose a contact is; null where it is nobody's */
    List<Measure> all(Function<Contact, UUID> by) {
        Map<UUID, List<Contact>> groups = new LinkedHashMap<>();
        strata.values().stream().flatMap(peers -> peers.contacts().stream())
                .filter(contact -> by.apply(contact) != null)
                .forEach(contact -> groups.computeIfAbsent(by.apply(contact), none -> new ArrayList<>()).add(contact));
        return groups.entrySet().stream().map(group -> of(group.getKey(), group.getValue())).filter(measure -> measure.size() >= LEAST).toList();
    }

    /** @param own all contacts of that subject */
    Measure of(UUID subject, List<Contact> own) {
        Map<Stratum, List<Contact>> byStratum = own.stream().collect(Collectors.groupingBy(Contact::stratum, LinkedHashMap::new, Collectors.toList()));
        byStratum.entrySet().removeIf(stratum -> strata.get(stratum.getKey()).size() == stratum.getValue().size());
        var sums = new Sums();
        byStratum.forEach((stratum, contacts) -> sums.add(strata.get(stratum), contacts));
        return sums.measure(subject);
    }

    Peers peers(Contact contact) {
        return strata.get(contact.stratum());
    }

    static double quantile(double chance) {
        return NORMAL.inverseCumulativeProbability(chance);
    }

    static double tail(double deviations) {
        return NORMAL.survivalProbability(deviations);
    }

    /** What a subject's contacts come to over the strata. */
    private final class Sums {
        private final List<Contact> contacts = new ArrayList<>();
        private final List<Double> off = new ArrayList<>();
        private double waits;
        private double waitsVariance;
        private int turnedAway;
        private double expected;
        private double turnedAwayVariance;
        private double covariance;

        void add(Peers peers, List<Contact> own) {
            contacts.addAll(own);
            own.forEach(contact -> {
                waits += peers.wait(contact);
                turnedAway += contact.turnedAway();
                off.add(peers.off(contact));
            });
            expected += peers.meanTurnedAway() * own.size();
            waitsVariance += peers.waitsVariance(own.size());
            turnedAwayVariance += peers.turnedAwayVariance(own.size());
            covariance += peers.covariance(own.size());
        }

        Measure measure(UUID subject) {
            double deviations = waitsVariance > 0 ? waits / Math.sqrt(waitsVariance * sameDay.ofWaits(contacts)) : 0;
            double ofTurningAway = widened(turnedAwayVariance > 0 ? ofTurningAway() : 1, sameDay.ofTurningAway(contacts));
            double both = Math.sqrt(waitsVariance * turnedAwayVariance);
            double chance = Combination.of(tail(deviations), ofTurningAway, both > 0 ? covariance / both : 0);
            return new Measure(subject, contacts, deviations, turnedAway, expected, tail(deviations), ofTurningAway, chance, Math.exp(middle()));
        }

        private double ofTurningAway() {
            if (contacts.size() > EXACT_UP_TO) {
                return tail((turnedAway - expected) / Math.sqrt(turnedAwayVariance));
            }
            return contacts.stream().collect(Collectors.groupingBy(Contact::stratum, LinkedHashMap::new, Collectors.counting())).entrySet().stream()
                    .map(stratum -> strata.get(stratum.getKey()).draws(stratum.getValue().intValue()))
                    .reduce(Draws.NONE, Draws::and)
                    .atLeast(turnedAway);
        }

        private double middle() {
            double[] sorted = off.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return sorted.length == 0 ? 0 : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        }
    }

    /** A chance as it is where the variance is so many times as large. */
    private static double widened(double chance, double times) {
        return times <= 1 || chance >= 0.5 ? chance : tail(-quantile(chance) / Math.sqrt(times));
    }
}
