package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import parley.report.RateFigure;
import parley.report.Shown;

/**
 * What was counted of somebody's offers and of what they took.
 *
 * @param offers their offers, alike ones counted together
 * @param taken what they took or were given
 */
record WorkFacts(List<Alike> offers, List<Taken> taken) {

    /** The reason with words of one's own stands on no list. */
    private static final String OTHER = "OTHER";

    WorkNumbers numbers() {
        Predicate<Alike> ring = offer -> offer.kind().equals("CALL");
        Predicate<Alike> offered = offer -> !offer.kind().equals("PICKED") && !offer.kind().equals("ASSIGNED") && !"NEEDS_SUPPORT".equals(offer.reason());
        Predicate<Alike> took = offer -> offer.answering() == Answering.TAKEN && !offer.kind().equals("ASSIGNED") && !ring.test(offer);
        Predicate<Alike> line = offered.and(ring.negate());
        RateFigure turnedAway = rate(line.and(offer -> offer.answering().isTurnedAway()), line);
        boolean says = turnedAway.shown() != Shown.NOTHING;
        return new WorkNumbers(
                rate(took.and(offer -> !OTHER.equals(offer.pickReason())), took),
                turnedAway, says ? passedFor(line) : List.of(), says ? count(line.and(offer -> offer.answering() == Answering.TIMED_OUT)) : 0,
                rate(ring.and(offer -> offer.answering() == Answering.RANG_OUT), ring),
                count(offer -> "NEEDS_SUPPORT".equals(offer.reason())),
                part(Taken::neededSecond), part(Taken::urgent), part(Taken::turnedAwayBefore));
    }

    private List<PassedFor> passedFor(Predicate<Alike> line) {
        Map<String, Integer> times = new TreeMap<>();
        offers.stream().filter(line).filter(offer -> offer.answering() == Answering.PASSED && offer.reason() != null)
                .forEach(offer -> times.merge(offer.reason(), offer.times(), Integer::sum));
        return times.entrySet().stream().map(reason -> new PassedFor(reason.getKey(), reason.getValue())).toList();
    }

    private RateFigure rate(Predicate<Alike> part, Predicate<Alike> all) {
        return RateFigure.of(count(part), count(all));
    }

    private int count(Predicate<Alike> wanted) {
        return offers.stream().filter(wanted).mapToInt(Alike::times).sum();
    }

    private RateFigure part(ToIntFunction<Taken> wanted) {
        return RateFigure.of(taken.stream().mapToInt(wanted).sum(), taken.stream().mapToInt(Taken::all).sum());
    }

    /**
     * So many offers of the same course.
     *
     * @param kind how it came
     * @param answering what came of it
     * @param reason why it was passed
     * @param pickReason why the head of the line was jumped over
     * @param times how many
     */
    record Alike(String kind, Answering answering, @Nullable String reason, @Nullable String pickReason, int times) {}

    /** Tickets taken or given, and how many of them were hard in which way. */
    record Taken(int all, int neededSecond, int urgent, int turnedAwayBefore) {}
}
