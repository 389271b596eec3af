package parley.report;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How many came back after they were solved.
 *
 * @param reopened those opened again within seven days, of those solved at least seven days ago
 * @param tooFresh solved, but not yet seven days ago
 */
@Serdeable
record ComebackFigure(ShareFigure reopened, int tooFresh) {}
