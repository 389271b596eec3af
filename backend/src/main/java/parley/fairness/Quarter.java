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
 * The contacts of thirteen weeks, with what was offered and handed on.
 *
 * @param contacts who asked
 * @param offers every offer that was answered, by ticket
 * @param handedOn how often a ticket was handed on without a word
 */
record Quarter(List<Contact> contacts, Map<UUID, List<Offered>> offers, Map<UUID, Integer> handedOn) {

    /** How often each ticket was turned away. */
    static Map<UUID, Integer> turnedAway(Collection<Offered> offers, Map<UUID, Integer> handedOn) {
        var times = new HashMap<>(handedOn);
        offers.stream().filter(offer -> offer.answering().isTurnedAway()).forEach(offer -> times.merge(offer.ticket(), 1, Integer::sum));
        return times;
    }

    static Map<UUID, List<Offered>> byTicket(Collection<Offered> offers) {
        return offers.stream().collect(Collectors.groupingBy(Offered::ticket));
    }

    List<Offered> offersOf(Contact contact) {
        return offers.getOrDefault(contact.ticket(), List.of());
    }

    List<Offered> offersOf(Collection<Contact> of) {
        return of.stream().flatMap(contact -> offersOf(contact).stream()).toList();
    }

    int handedOn(Collection<Contact> of) {
        return of.stream().mapToInt(contact -> handedOn.getOrDefault(contact.ticket(), 0)).sum();
    }

    /** How many of the answered offers of each queue that had some were not taken. */
    Map<UUID, RateFigure> turnedAway() {
        var counts = new HashMap<UUID, int[]>();
        offers.values().forEach(ofTicket -> ofTicket.forEach(offer -> {
            int[] count = counts.computeIfAbsent(offer.queue(), first -> new int[2]);
            count[0] += offer.answering().isTurnedAway() ? 1 : 0;
            count[1]++;
        }));
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, count -> RateFigure.of(count.getValue()[0], count.getValue()[1])));
    }

    /** How many were taken in the four weeks before a day, or from it on. */
    RateFigure takenBetween(LocalDate from, LocalDate until, ZoneId zone) {
        Instant first = from.atStartOfDay(zone).toInstant();
        Instant end = until.atStartOfDay(zone).toInstant();
        var all = offered(offer -> !offer.at().isBefore(first) && offer.at().isBefore(end));
        return RateFigure.of((int) all.stream().filter(offer -> !offer.answering().isTurnedAway()).count(), all.size());
    }

    private List<Offered> offered(Predicate<Offered> wanted) {
        return offers.values().stream().flatMap(List::stream).filter(wanted).toList();
    }
}
