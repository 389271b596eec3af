package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Of the promises that came due in the period, how many were kept.
 *
 * @param kept those of every kind
 * @param tickets on how many tickets they were made
 * @param kinds each kind by itself
 */
@Serdeable
record PromisesFigure(ShareFigure kept, int tickets, List<PromisesOfKind> kinds) {}
