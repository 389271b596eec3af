package parley.fairness;

import java.util.function.Predicate;

/** A figure of how work was taken, as a part of what it counts. */
enum WorkFigure {
    /** Of the tickets taken by oneself, those from the head of the line, or picked for a reason that is on the list. */
    IN_ORDER(OfferCourse::isTakenByOneself, OfferCourse::isInOrder),
    /** Of the offers that were answered, those passed or timed out. */
    TURNED_AWAY(OfferCourse::isOfLine, OfferCourse::isTurnedAway),
    /** Of the rings, those that rang out. */
    RANG_OUT(OfferCourse::isRing, OfferCourse::rangOut),
    /** Of the tickets taken or given, those that needed a second person. */
    NEEDED_SECOND,
    /** Of the tickets taken or given, those of the two highest priorities. */
    URGENT,
    /** Of the tickets taken or given, those that others had passed or left before. */
    TURNED_AWAY_BEFORE;

    private final Predicate<OfferCourse> all;
    private final Predicate<OfferCourse> part;

    WorkFigure(Predicate<OfferCourse> all, Predicate<OfferCourse> part) {
        this.all = all;
        this.part = part;
    }

    /** About tickets, however they came. */
    WorkFigure() {
        this(course -> false, course -> false);
    }

    boolean isOfTickets() {
        return ordinal() >= NEEDED_SECOND.ordinal();
    }

    boolean counts(OfferCourse course) {
        return all.test(course);
    }

    boolean isPart(OfferCourse course) {
        return all.test(course) && part.test(course);
    }
}
