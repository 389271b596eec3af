package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.servicelevel.PromiseKind;
import parley.servicelevel.PromiseState;

/**
 * What the requester was promised.
 *
 * @param kind a first response, the next response, or the solution; for an exception request the decision
 * @param state whether it runs, is paused while the requester is to answer, or how it ended
 * @param dueAt when it is due; while paused, when it was due
 * @param breachedAt the due moment, once it passed unfulfilled
 * @param endedAt when it was over
 */
@Serdeable
record PromiseView(PromiseKind kind, PromiseState state, Instant dueAt, @Nullable Instant breachedAt, @Nullable Instant endedAt) {}
