package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Of the promises that came due in the period, how many were kept.
 *
 * @param kept those of every kind
 * @param tickets on how many tickets they were made
 * @param kinds each kind by itself
 * @param weeks those of every kind in each of the eight weeks with which the period ends
 */
@Serdeable
record PromisesFigure(ShareFigure kept, int tickets, List<PromisesOfKind> kinds, List<KeptInWeek> weeks) {}
