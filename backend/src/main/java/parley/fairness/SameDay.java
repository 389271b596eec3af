package parley.fairness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/**
 * What somebody asks on one day hangs together: the same trouble, the same people on duty. Ten tickets of one bad day
 * say less than ten of ten days, by how much those of one day are alike in this very traffic.
 *
 * @param waits how alike the waits of one requester on one day are, from 0 (not) to 1 (the same)
 * @param turnedAway the same of being turned away
 */
record SameDay(double waits, double turnedAway) {

    static SameDay of(Collection<Contact> contacts, Map<Stratum, Peers> strata) {
        var occasions = contacts.stream().collect(Collectors.groupingBy(Occasion::of)).values();
        return new SameDay(
                alike(occasions, strata, Peers::wait),
                alike(occasions, strata, Peers::turnedAway));
    }

    /** The mean product of two of one occasion, over the mean square. */
    private static double alike(Collection<List<Contact>> occasions, Map<Stratum, Peers> strata, ToDoubleBiFunction<Peers, Contact> score) {
        double products = 0;
        double squares = 0;
        long pairs = 0;
        long all = 0;
        for (List<Contact> occasion : occasions) {
            double[] scores = occasion.stream().mapToDouble(contact -> score.applyAsDouble(strata.get(contact.stratum()), contact)).toArray();
            double sum = 0;
            double square = 0;
            for (double one : scores) {
                sum += one;
                square += one * one;
            }
            products += sum * sum - square;
            pairs += (long) scores.length * (scores.length - 1);
            squares += square;
            all += scores.length;
        }
        return pairs == 0 || squares == 0 ? 0 : Math.min(1, Math.max(0, products / pairs / (squares / all)));
    }

    /** By how much the variance of their sum is larger than if each stood for itself. */
    double ofWaits(List<Contact> own) {
        return 1 + (together(own) - 1) * waits;
    }

    double ofTurningAway(List<Contact> own) {
        return 1 + (together(own) - 1) * turnedAway;
    }

    /** How many lie on one occasion, seen from a contact, in the mean. */
    private static double together(List<Contact> own) {
        double squares = own.stream().collect(Collectors.groupingBy(Occasion::of, Collectors.counting())).values().stream().mapToDouble(size -> (double) size * size).sum();
        return own.isEmpty() ? 1 : squares / own.size();
    }

    private record Occasion(UUID requester, LocalDate day) {

        static Occasion of(Contact contact) {
            return new Occasion(contact.requester(), contact.day());
        }
    }
}
