package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import parley.platform.page.Cursor;

/**
 * A call, a ring at an analyst's phone, or a call back that came due.
 *
 * @param at when it began, or by when it was promised
 * @param queue the name of the queue whose it is
 * @param result how it ended
 * @param waited how long they waited
 * @param isOver whether they waited for it until it came
 * @param ticket the number of its ticket
 */
record CallFact(UUID id, Instant at, String queue, CallResult result, Duration waited, boolean isOver, @Nullable Long ticket) {

    Observed observed() {
        return new Observed(null, waited, isOver);
    }

    Cursor cursor() {
        return new Cursor(at, id);
    }

    ReportedCall shown() {
        return new ReportedCall(id, at, queue, result, waited.toSeconds(), isOver, ticket);
    }
}
