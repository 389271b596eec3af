package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import parley.servicelevel.PromiseKind;

/**
 * Promises of one kind that came due.
 *
 * @param kind what was promised
 * @param kept how many were kept
 */
@Serdeable
record PromisesOfKind(PromiseKind kind, ShareFigure kept) {}
