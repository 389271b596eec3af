package parley.report;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Requests in one state.
 *
 * @param state which, such as {@code AWAITING_DECISION}
 * @param requests how many
 */
@Serdeable
record StateCount(String state, int requests) {}
