package parley.routing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import parley.servicelevel.Share;

/**
 * The order in which tickets are served: the largest share of a promise used up comes first, the older ticket where
 * shares are equal (docs/adr/0002-the-line.md).
 */
final class Line {
    private final Readings readings;

    Line(Readings readings) {
        this.readings = readings;
    }

    /** The head of the whole line, given the head of every target class. */
    Optional<Waiting> head(Collection<Waiting> headsOfClasses) {
        return headsOfClasses.stream().min(order());
    }

    Comparator<Waiting> order() {
        return Comparator.comparing(this::share, Comparator.reverseOrder())
                .thenComparing(Waiting::createdAt)
                .thenComparing(Waiting::ticket);
    }

    Share share(Waiting waiting) {
        return waiting.share(readings.now(waiting.targetClass().calendarVersion()));
    }
}
