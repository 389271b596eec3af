package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import parley.exceptionrequest.CaseState;

/**
 * Requests in one state.
 *
 * @param state which
 * @param requests how many
 */
@Serdeable
record StateCount(CaseState state, int requests) {}
