package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * When the case reached what.
 *
 * @param submittedAt when the requester sent it
 * @param firstHumanReplyAt when a person first answered
 * @param decisionAskedAt when the approvers were last asked
 * @param decidedAt when it was decided
 * @param resolvedAt when another way was accepted
 * @param activatedAt when it came into force
 * @param endedAt when it was over
 * @param closedAt when nothing was left to do
 */
@Serdeable
record MilestonesView(
        @Nullable Instant submittedAt,
        @Nullable Instant firstHumanReplyAt,
        @Nullable Instant decisionAskedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant activatedAt,
        @Nullable Instant endedAt,
        @Nullable Instant closedAt) {

    static MilestonesView of(Milestones milestones) {
        return new MilestonesView(
                milestones.submittedAt(),
                milestones.firstHumanReplyAt(),
                milestones.decisionAskedAt(),
                milestones.decidedAt(),
                milestones.resolvedAt(),
                milestones.activatedAt(),
                milestones.endedAt(),
                milestones.closedAt());
    }
}
