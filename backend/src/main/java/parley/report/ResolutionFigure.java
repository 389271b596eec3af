package parley.report;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How long it took until it was solved for good.
 *
 * @param waits to the moment at which it was last solved
 * @param mayStillComeBack solved, but can still be opened again, so that their wait is not final
 */
@Serdeable
record ResolutionFigure(WaitFigure waits, int mayStillComeBack) {}
