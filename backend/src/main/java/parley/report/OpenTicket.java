package parley.report;

import java.time.Duration;
import java.time.Instant;
import parley.report.Course.Asked;

/** A ticket that is open, or was. @param seenAt at which moment */
record OpenTicket(Asked ticket, Instant seenAt) {

    /** Since it was asked. */
    Duration age(TimeCounted time) {
        return time.between(ticket.createdAt(), seenAt, ticket.calendar());
    }
}
