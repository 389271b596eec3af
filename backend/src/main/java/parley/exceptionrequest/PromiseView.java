package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What the requester was promised, as far as it still runs or ran.
 *
 * @param firstReplyDueAt by when a person answers
 * @param firstReplyAt when a person answered
 * @param decisionDueAt by when it is decided; empty where it was taken back before
 * @param decidedAt when it was decided, or another way was accepted
 * @param decisionOverdue whether that moment has passed without a decision
 */
@Serdeable
record PromiseView(
        @Nullable Instant firstReplyDueAt,
        @Nullable Instant firstReplyAt,
        @Nullable Instant decisionDueAt,
        @Nullable Instant decidedAt,
        boolean decisionOverdue) {}
