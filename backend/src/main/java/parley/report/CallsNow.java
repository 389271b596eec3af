package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * Who is calling now, and whom we owe a call.
 *
 * @param inLine calls that nobody has answered yet
 * @param ringing how many of them ring at somebody
 * @param longestSince since when the one that waits longest has been calling; empty where none does
 * @param owed how many calls back are late or promised within four hours, at most {@link NowQueries#LATE_COUNTED}
 * @param late how many of those are late
 * @param callbacks the first of them, the longest late first
 */
@Serdeable
record CallsNow(int inLine, int ringing, @Nullable Instant longestSince, int owed, int late, List<CallbackNow> callbacks) {

    static final CallsNow NONE = new CallsNow(0, 0, null, 0, 0, List.of());
}
