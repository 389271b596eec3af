package parley.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import parley.report.ReportQueries.Due;
import parley.ticket.Priority;

/**
 * What is kept of a closed ticket.
 *
 * @param requester the person helped
 * @param course how it went
 * @param finishedOrOpened when it was finished, opened again, finished again, and so on
 * @param reception how it was received
 * @param promises what became of its promises, but for calls that are owed
 */
record KeptTicket(UUID requester, KeptCourse course, List<Instant> finishedOrOpened, Reception reception, List<Due> promises) {

    UUID id() {
        return course.ticket().id();
    }

    boolean wasOpenAt(Instant moment) {
        return Course.wasOpenAt(moment, course.ticket(), finishedOrOpened);
    }

    /** The last moment at which something of it counts, for whoever looks at a later time than that at which it was asked. */
    Instant lastMoment() {
        return Stream.concat(finishedOrOpened.stream(), promises.stream().map(Due::at)).max(Comparator.naturalOrder()).orElse(course.ticket().createdAt());
    }

    /**
     * What bears on how people are treated.
     *
     * @param priority it is not corrected any more
     * @param answered whether the wait for the first word was seen to end
     * @param waited seconds of business time to it, or until nobody waited any longer
     * @param handedOn how often it was handed on without a word
     */
    record Reception(Priority priority, boolean answered, int waited, int handedOn) {}
}
