package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The exception requests that were asked in the period.
 *
 * @param requests how many
 * @param requestsBefore how many in the period before
 * @param states where they stand now
 * @param decision from being sent to the decision; one that ended without, or still waits, counts for as long as it was seen
 */
@Serdeable
record ExceptionsFigure(int requests, int requestsBefore, List<StateCount> states, WaitFigure decision) {}
