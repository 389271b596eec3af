package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * How telling goes under safe harbour, in the last twelve months with the twelve before beside it.
 *
 * @param from when they began
 * @param until when they end
 * @param told of all that came to be known, how much people told themselves or through their manager: all is the count
 * @param converted of all that closed, how much ended in an exception, another way or a changed rule
 * @param safeGround how long it took until something was safe: a first step, leave to go on, or the end
 */
@Serdeable
record HarbourFigures(Instant from, Instant until, ShareFigure told, ShareFigure converted, WaitFigure safeGround) {}
