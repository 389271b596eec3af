package parley.fairness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.report.RateFigure;

/**
 * The contacts of thirteen weeks, with what was offered.
 *
 * @param contacts who asked
 * @param offers every offer that was answered, ticket by ticket
 */
record Quarter(List<Contact> contacts, List<Offered> offers) {

    /** How often offers of each ticket were turned away. */
    static Map<UUID, Integer> turnedAway(Collection<Offered> offers) {
        var times = new HashMap<UUID, Integer>();
        offers.stream().filter(offer -> offer.isTurnedAway()).forEach(offer -> times.merge(offer.ticket(), 1, Integer::sum));
        return times;
    }

    List<Offered> offersOf(Contact contact) {
        UUID ticket = contact.ticket();
        int from = 0;
        for (int until = offers.size(); from < until;) {
            int middle = (from + until) >>> 1;
            if (offers.get(middle).ticket().compareTo(ticket) < 0) {
                from = middle + 1;
            } else {
                until = middle;
            }
        }
        int end = from;
        while (end < offers.size() && offers.get(end).ticket().equals(ticket)) {
            end++;
        }
        return offers.subList(from, end);
    }

    List<Offered> offersOf(Collection<Contact> of) {
        return of.stream().flatMap(contact -> offersOf(contact).stream()).toList();
    }

    /** How many of the answered offers of each queue that had some were not taken. */
    Map<UUID, RateFigure> turnedAway() {
        var counts = new HashMap<UUID, int[]>();
        for (Offered offer : offers) {
            int[] count = counts.computeIfAbsent(offer.queue(), first -> new int[2]);
            count[0] += offer.isTurnedAway() ? 1 : 0;
            count[1]++;
        }
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, count -> RateFigure.of(count.getValue()[0], count.getValue()[1])));
    }

    /** How many were taken in the four weeks before a day, or from it on. */
    RateFigure takenBetween(LocalDate from, LocalDate until, ZoneId zone) {
        Instant first = from.atStartOfDay(zone).toInstant();
        Instant end = until.atStartOfDay(zone).toInstant();
        var all = offered(offer -> !offer.at().isBefore(first) && offer.at().isBefore(end));
        return RateFigure.of((int) all.stream().filter(offer -> !offer.isTurnedAway()).count(), all.size());
    }

    private List<Offered> offered(Predicate<Offered> wanted) {
        return offers.stream().filter(wanted).toList();
    }
}
