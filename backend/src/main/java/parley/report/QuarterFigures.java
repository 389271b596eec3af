package parley.report;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A rule in one quarter.
 *
 * @param quarter such as {@code 2026-Q2}
 * @param requests how many were asked
 * @param approved approvals of all decisions
 * @param alternatives alternatives that worked, of those that were answered
 * @param debt the weight of what was in force at its end, or now
 */
@Serdeable
record QuarterFigures(String quarter, int requests, RateFigure approved, RateFigure alternatives, double debt) {}
