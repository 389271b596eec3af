package parley.fairness;

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

    WorkNumbers numbers() {
        RateFigure turnedAway = rate(WorkFigure.TURNED_AWAY);
        boolean says = turnedAway.shown() != Shown.NOTHING;
        return new WorkNumbers(
                rate(WorkFigure.IN_ORDER),
                turnedAway, says ? passedFor() : List.of(), says ? count(course -> course.isOfLine() && course.answering() == Answering.TIMED_OUT) : 0,
                rate(WorkFigure.RANG_OUT),
                count(OfferCourse::asksForSupport),
                part(Taken::neededSecond), part(Taken::urgent), part(Taken::turnedAwayBefore));
    }

    private List<PassedFor> passedFor() {
        Map<String, Integer> times = new TreeMap<>();
        offers.stream().filter(offer -> offer.course().isOfLine() && offer.course().answering() == Answering.PASSED && offer.course().reason() != null)
                .forEach(offer -> times.merge(offer.course().reason(), offer.times(), Integer::sum));
        return times.entrySet().stream().map(reason -> new PassedFor(reason.getKey(), reason.getValue())).toList();
    }

    private RateFigure rate(WorkFigure figure) {
        return RateFigure.of(count(figure::isPart), count(figure::counts));
    }

    private int count(Predicate<OfferCourse> wanted) {
        return offers.stream().filter(offer -> wanted.test(offer.course())).mapToInt(Alike::times).sum();
    }

    private RateFigure part(ToIntFunction<Taken> wanted) {
        return RateFigure.of(taken.stream().mapToInt(wanted).sum(), taken.stream().mapToInt(Taken::all).sum());
    }

    /** So many offers of the same course. */
    record Alike(OfferCourse course, int times) {}

    /** Tickets taken or given, and how many of them were hard in which way. */
    record Taken(int all, int neededSecond, int urgent, int turnedAwayBefore) {}
}
