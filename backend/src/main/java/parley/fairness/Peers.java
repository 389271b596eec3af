package parley.fairness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/**
 * The contacts of one stratum. Were nobody treated differently, whose contact is whose would be a matter of drawing from
 * them; everything here is about such draws.
 */
final class Peers {

    private final List<Contact> contacts;
    private final Map<UUID, Double> waits = new HashMap<>();
    private final double meanTurnedAway;
    private final double waitsSpread;
    private final double turnedAwaySpread;
    private final double together;
    private final double medianLog;
    private final Map<Integer, Draws> draws = new HashMap<>();

    Peers(List<Contact> contacts) {
        this.contacts = contacts;
        score();
        meanTurnedAway = contacts.stream().mapToInt(Contact::turnedAway).average().orElseThrow();
        waitsSpread = spread(this::wait, this::wait);
        turnedAwaySpread = spread(this::turnedAway, this::turnedAway);
        together = spread(this::wait, this::turnedAway);
        double[] logs = contacts.stream().mapToDouble(Contact::log).sorted().toArray();
        medianLog = (logs[(logs.length - 1) / 2] + logs[logs.length / 2]) / 2;
    }

    /**
     * How many each surely outwaited, less how many surely outwaited it (Gehan): the rank of Wilcoxon where every wait has
     * ended. Divided by the size of the stratum and one, as van Elteren weighs strata.
     */
    private void score() {
        long[] ended = contacts.stream().filter(Contact::answered).mapToLong(Peers::counted).sorted().toArray();
        long[] open = contacts.stream().filter(contact -> !contact.answered()).mapToLong(Peers::counted).sorted().toArray();
        for (Contact contact : contacts) {
            long waited = counted(contact);
            int shorter = contact.answered() ? below(ended, waited) : below(ended, waited + 1);
            int longer = contact.answered() ? ended.length - below(ended, waited + 1) + open.length - below(open, waited) : 0;
            waits.put(contact.ticket(), (double) (shorter - longer) / (contacts.size() + 1));
        }
    }

    private static long counted(Contact contact) {
        return Math.max(Contact.LEAST, contact.waited());
    }

    /** How many lie below a value. */
    private static int below(long[] sorted, long value) {
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

    private double spread(ToDoubleFunction<Contact> one, ToDoubleFunction<Contact> other) {
        double sum = contacts.stream().mapToDouble(contact -> one.applyAsDouble(contact) * other.applyAsDouble(contact)).sum();
        return contacts.size() < 2 ? 0 : sum / (contacts.size() - 1);
    }

    List<Contact> contacts() {
        return contacts;
    }

    int size() {
        return contacts.size();
    }

    /** The score of its wait; the scores of a stratum add up to nothing. */
    double wait(Contact contact) {
        return waits.get(contact.ticket());
    }

    double turnedAway(Contact contact) {
        return contact.turnedAway() - meanTurnedAway;
    }

    double meanTurnedAway() {
        return meanTurnedAway;
    }

    /** How far its wait lies from the middle of the stratum, on the log scale. */
    double off(Contact contact) {
        return contact.log() - medianLog;
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
        return (double) drawn * (contacts.size() - drawn) / contacts.size();
    }

    /** How often so many drawn ones were turned away. */
    Draws draws(int drawn) {
        return draws.computeIfAbsent(drawn, none -> Draws.of(contacts.stream().mapToInt(Contact::turnedAway).toArray(), drawn));
    }

    static int[] counts(int[] values) {
        int[] counts = new int[Arrays.stream(values).max().orElse(0) + 1];
        Arrays.stream(values).forEach(value -> counts[value]++);
        return counts;
    }
}
