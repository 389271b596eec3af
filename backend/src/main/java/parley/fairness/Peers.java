package parley.fairness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;

/**
 * The contacts of one stratum. Were nobody treated differently, whose contact is whose would be a matter of drawing from
 * them; everything here is about such draws.
 */
final class Peers {

    private final int[] turnedAway;
    private final double[] ended;
    private final double[] open;
    private final double[] scores;
    private final double meanTurnedAway;
    private final double waitsSpread;
    private final double turnedAwaySpread;
    private final double together;
    private final double medianLog;
    private final Map<Integer, Draws> draws = new HashMap<>();

    Peers(List<Contact> contacts) {
        turnedAway = contacts.stream().mapToInt(Contact::turnedAway).toArray();
        ended = logs(contacts, Contact::answered);
        open = logs(contacts, contact -> !contact.answered());
        scores = contacts.stream().mapToDouble(this::score).toArray();
        meanTurnedAway = Arrays.stream(turnedAway).average().orElseThrow();
        waitsSpread = spread(this::score, this::score);
        turnedAwaySpread = spread(this::offTurnedAway, this::offTurnedAway);
        together = spread(this::score, this::offTurnedAway);
        double[] logs = logs(contacts, contact -> true);
        medianLog = (logs[(logs.length - 1) / 2] + logs[logs.length / 2]) / 2;
    }

    private static double[] logs(List<Contact> contacts, Predicate<Contact> wanted) {
        return contacts.stream().filter(wanted).mapToDouble(Contact::log).sorted().toArray();
    }

    /**
     * How many each surely outwaited, less how many surely outwaited it (Gehan): the rank of Wilcoxon where every wait has
     * ended. Divided by the size of the stratum and one, as van Elteren weighs strata.
     */
    private double score(Contact contact) {
        double waited = contact.log();
        double beyond = Math.nextUp(waited);
        int shorter = contact.answered() ? below(ended, waited) : below(ended, beyond);
        int longer = contact.answered() ? ended.length - below(ended, beyond) + open.length - below(open, waited) : 0;
        return (double) (shorter - longer) / (size() + 1);
    }

    /** How many lie below a value. */
    static int below(double[] sorted, double value) {
        int from = 0;
        int until = sorted.length;
        while (from < until) {
            int middle = (from + until) >>> 1;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                until = middle;
            }
        }
        return from;
    }

    private double spread(IntToDoubleFunction one, IntToDoubleFunction other) {
        double sum = 0;
        for (int index = 0; index < size(); index++) {
            sum += one.applyAsDouble(index) * other.applyAsDouble(index);
        }
        return size() < 2 ? 0 : sum / (size() - 1);
    }

    private double offTurnedAway(int index) {
        return turnedAway[index] - meanTurnedAway;
    }

    int size() {
        return turnedAway.length;
    }

    /** The log waits that were seen to end, sorted. */
    double[] ended() {
        return ended;
    }

    /** The log waits that go on, sorted. */
    double[] open() {
        return open;
    }

    /** The score of the wait of one of the contacts; the scores of a stratum add up to nothing. */
    double score(int index) {
        return scores[index];
    }

    double meanTurnedAway() {
        return meanTurnedAway;
    }

    double medianLog() {
        return medianLog;
    }

    /** The wait in the middle, in seconds. */
    double middle() {
        return Math.exp(medianLog);
    }

    /** The variance of the sum of the scores of so many drawn ones. */
    double waitsVariance(int drawn) {
        return waitsSpread * left(drawn);
    }

    double turnedAwayVariance(int drawn) {
        return turnedAwaySpread * left(drawn);
    }

    /** The covariance of both sums: what is turned away waits longer, whoever asked. */
    double covariance(int drawn) {
        return together * left(drawn);
    }

    /** Drawing without putting back. */
    private double left(int drawn) {
        return (double) drawn * (size() - drawn) / size();
    }

    /** How often so many drawn ones were turned away. */
    Draws draws(int drawn) {
        return draws.computeIfAbsent(drawn, none -> Draws.of(turnedAway, drawn));
    }

    static int[] counts(int[] values) {
        int[] counts = new int[Arrays.stream(values).max().orElse(0) + 1];
        Arrays.stream(values).forEach(value -> counts[value]++);
        return counts;
    }
}
