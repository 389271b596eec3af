package parley.fairness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
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

    /** Stratum by stratum, and so is everything that is chosen from it. */
    private final List<Placed> placed;
    private final SameDay sameDay;

    Comparison(Collection<Contact> contacts) {
        placed = new ArrayList<>(contacts.size());
        var occasions = new HashMap<Occasion, Integer>();
        contacts.stream().collect(Collectors.groupingBy(Contact::stratum, LinkedHashMap::new, Collectors.toList())).values().forEach(stratum -> {
            var peers = new Peers(stratum);
            for (int index = 0; index < stratum.size(); index++) {
                Contact contact = stratum.get(index);
                placed.add(new Placed(contact, peers, peers.score(index), occasions.computeIfAbsent(Occasion.of(contact), next -> occasions.size())));
            }
        });
        sameDay = SameDay.of(placed, occasions.size());
    }

    /** Everybody of whom something may be said. @param by whose a contact is; null where it is nobody's */
    List<Measure> all(Function<Contact, UUID> by) {
        Map<UUID, List<Placed>> groups = new LinkedHashMap<>();
        for (Placed one : placed) {
            UUID subject = by.apply(one.contact());
            if (subject != null) {
                groups.computeIfAbsent(subject, none -> new ArrayList<>()).add(one);
            }
        }
        return groups.entrySet().stream().filter(group -> group.getValue().size() >= LEAST)
                .map(group -> of(group.getKey(), group.getValue())).filter(measure -> measure.size() >= LEAST).toList();
    }

    List<Placed> those(Predicate<Contact> wanted) {
        return placed.stream().filter(one -> wanted.test(one.contact())).toList();
    }

    List<Placed> placed() {
        return placed;
    }

    /** @param own all contacts of that subject, or some, stratum by stratum */
    Measure of(UUID subject, List<Placed> own) {
        var sums = new Sums();
        byPeers(own).forEach((peers, theirs) -> {
            if (peers.size() > theirs.size()) {
                sums.add(peers, theirs);
            }
        });
        return sums.measure(subject);
    }

    /** What lies in one stratum. */
    static Map<Peers, List<Placed>> byPeers(List<Placed> placed) {
        return placed.stream().collect(Collectors.groupingBy(Placed::peers, LinkedHashMap::new, Collectors.toList()));
    }

    static double quantile(double chance) {
        return NORMAL.inverseCumulativeProbability(chance);
    }

    static double tail(double deviations) {
        return NORMAL.survivalProbability(deviations);
    }

    /** What a subject's contacts come to over the strata. */
    private final class Sums {
        private final List<Placed> all = new ArrayList<>();
        private final Map<Peers, Integer> drawn = new LinkedHashMap<>();
        private double waits;
        private double waitsVariance;
        private int turnedAway;
        private double expected;
        private double turnedAwayVariance;
        private double covariance;

        void add(Peers peers, List<Placed> own) {
            all.addAll(own);
            drawn.put(peers, own.size());
            own.forEach(one -> {
                waits += one.score();
                turnedAway += one.contact().turnedAway();
            });
            expected += peers.meanTurnedAway() * own.size();
            waitsVariance += peers.waitsVariance(own.size());
            turnedAwayVariance += peers.turnedAwayVariance(own.size());
            covariance += peers.covariance(own.size());
        }

        Measure measure(UUID subject) {
            double together = SameDay.together(all);
            double deviations = waitsVariance > 0 ? waits / Math.sqrt(waitsVariance * sameDay.ofWaits(together)) : 0;
            double ofTurningAway = widened(turnedAwayVariance > 0 ? ofTurningAway() : 1, sameDay.ofTurningAway(together));
            double both = Math.sqrt(waitsVariance * turnedAwayVariance);
            double chance = Combination.of(tail(deviations), ofTurningAway, both > 0 ? covariance / both : 0);
            return new Measure(subject, all, deviations, turnedAway, expected, tail(deviations), ofTurningAway, chance, Math.exp(middle()));
        }

        private double ofTurningAway() {
            if (all.size() > EXACT_UP_TO) {
                return tail((turnedAway - expected) / Math.sqrt(turnedAwayVariance));
            }
            return drawn.entrySet().stream()
                    .map(stratum -> stratum.getKey().draws(stratum.getValue()))
                    .reduce(Draws.NONE, Draws::and)
                    .atLeast(turnedAway);
        }

        private double middle() {
            double[] sorted = all.stream().mapToDouble(Placed::off).sorted().toArray();
            return sorted.length == 0 ? 0 : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        }
    }

    /** A chance as it is where the variance is so many times as large. */
    private static double widened(double chance, double times) {
        return times <= 1 || chance >= 0.5 ? chance : tail(-quantile(chance) / Math.sqrt(times));
    }

    /** What somebody asks on one day. */
    private record Occasion(UUID requester, LocalDate day) {

        static Occasion of(Contact contact) {
            return new Occasion(contact.requester(), contact.day());
        }
    }
}
