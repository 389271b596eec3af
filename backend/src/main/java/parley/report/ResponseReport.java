package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * How people were answered in a period: each figure with the period before, how it is spread, and what changed. All of
 * it is as the record says at this moment. Tickets belong to the period in which they were asked, promises to that in
 * which they came due.
 *
 * @param asOf this moment
 * @param period which time it is about
 * @param time in which time waits are counted
 * @param queues the queues that you answer for
 * @param firstResponse until a person of IT answered
 * @param requesterWait all the time in which it was our turn
 * @param firstResolution until it was first solved
 * @param fullResolution until it was last solved
 * @param promises how many promises were kept
 * @param backlog what is open now
 * @param comebacks how many came back after they were solved
 * @param handOvers how often tickets were handed over
 * @param exceptions the exception requests among them
 * @param calls how those who called were answered; of every kind, because calls are of none
 */
@Serdeable
record ResponseReport(
        Instant asOf,
        ReportPeriod period,
        TimeCounted time,
        List<ReportQueue> queues,
        WaitFigure firstResponse,
        WaitFigure requesterWait,
        WaitFigure firstResolution,
        ResolutionFigure fullResolution,
        PromisesFigure promises,
        BacklogFigure backlog,
        ComebackFigure comebacks,
        HandOversFigure handOvers,
        ExceptionsFigure exceptions,
        CallsFigure calls) {}
