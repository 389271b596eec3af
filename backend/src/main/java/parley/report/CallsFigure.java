package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How those who called were answered, and called back.
 *
 * @param calls how many called; counted whole, so it is shown however few there are
 * @param callsBefore how many did in the period before
 * @param change what changed, in calls
 * @param answered how many of all were answered
 * @param hungUpSoon how many gave up before it had rung long enough; empty where there are too few calls to say
 * @param speedOfAnswer how long those who were answered waited for it, by the clock
 * @param abandonment how many were not answered, of these and the answered
 * @param nonResponse how many rings rang out, of the rings answered one way or the other: of all phones together
 * @param callbacksKept how many calls back were made by the promised moment, of those that came due
 * @param timeToCallBack how long it took until they were reached
 */
@Serdeable
record CallsFigure(
        int calls,
        int callsBefore,
        Change change,
        ShareFigure answered,
        @Nullable Integer hungUpSoon,
        WaitFigure speedOfAnswer,
        ShareFigure abandonment,
        ShareFigure nonResponse,
        ShareFigure callbacksKept,
        WaitFigure timeToCallBack) {}
