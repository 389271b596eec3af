package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * How it stands now, for the wall.
 *
 * @param asOf this moment
 * @param queues the queues that you answer for
 * @param waiting what waits longest: of each queue, and whatever waits longest besides, in order
 * @param stuck what waits and needs what nobody who is here can do, the oldest first
 * @param late how many tickets have a promise that is late, at most {@link NowQueries#LATE_COUNTED}
 * @param breaking promises that are late or will be soon, the latest broken before those to come
 * @param calls who is calling, and whom we owe a call
 * @param people who is at the desk, those who are free first
 * @param away how many of the teams are not
 */
@Serdeable
record NowBoard(
        Instant asOf, List<ReportQueue> queues, List<WaitingTicket> waiting, List<StuckTicket> stuck, int late, List<BreakingPromise> breaking, CallsNow calls,
        List<PersonAtDesk> people, int away) {}
