package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What is open now, by age. It is counted whole, so it is shown however few there are.
 *
 * @param open how many tickets are open
 * @param openBefore how many were, one length of the period ago
 * @param before when that was
 * @param bands by age in days
 * @param change what changed, in tickets
 */
@Serdeable
record BacklogFigure(int open, int openBefore, Instant before, List<AgeBand> bands, Change change) {}
