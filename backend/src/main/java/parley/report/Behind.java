package parley.report;

import io.micronaut.core.annotation.Nullable;
import parley.platform.page.Cursor;
import parley.report.Course.Asked;

/**
 * A ticket behind a figure.
 *
 * @param seconds what was measured on it; null where it was counted
 * @param isOver whether the wait was seen to end
 */
record Behind(Asked ticket, @Nullable Long seconds, boolean isOver) {

    static Behind of(Observed observed) {
        return new Behind(observed.ticket(), observed.waited().toSeconds(), observed.isOver());
    }

    static Behind counted(Asked ticket) {
        return new Behind(ticket, null, true);
    }

    Cursor cursor() {
        return new Cursor(ticket.createdAt(), ticket.id());
    }
}
