package parley.report;

import java.util.List;
import java.util.UUID;
import parley.report.ReportQueries.Due;

/**
 * What is kept of a ticket that can no longer be opened again.
 *
 * @param requester the person helped
 * @param course how it went
 * @param promises what became of its promises
 */
record KeptTicket(UUID requester, KeptCourse course, List<Due> promises) {

    UUID id() {
        return course.ticket().id();
    }
}
