package parley.exceptionrequest;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import io.micronaut.core.annotation.Nullable;

/**
 * When a case reached what it reached. A moment once set is not moved, but for those of a second decision.
 *
 * @param submittedAt when the requester sent it
 * @param firstHumanReplyAt when a person first answered
 * @param decisionAskedAt when the approvers were last asked
 * @param decidedAt when the last of them agreed, or one declined
 * @param resolvedAt when another way was accepted
 * @param activatedAt when it came into force
 * @param endedAt when it was over
 * @param closedAt when nothing was left to do
 */
@Embeddable
record Milestones(
        @MappedProperty("submitted_at") @Nullable Instant submittedAt,
        @MappedProperty("first_human_reply_at") @Nullable Instant firstHumanReplyAt,
        @MappedProperty("decision_asked_at") @Nullable Instant decisionAskedAt,
        @MappedProperty("decided_at") @Nullable Instant decidedAt,
        @MappedProperty("resolved_at") @Nullable Instant resolvedAt,
        @MappedProperty("activated_at") @Nullable Instant activatedAt,
        @MappedProperty("ended_at") @Nullable Instant endedAt,
        @MappedProperty("closed_at") @Nullable Instant closedAt) {

    static final Milestones NONE = new Milestones(null, null, null, null, null, null, null, null);

    Milestones submitted(Instant at) {
        return new Milestones(at, null, null, null, null, null, null, null);
    }

    Milestones answered(Instant at) {
        return new Milestones(
                submittedAt,
                firstHumanReplyAt == null ? at : firstHumanReplyAt,
                decisionAskedAt,
                decidedAt,
                resolvedAt,
                activatedAt,
                endedAt,
                closedAt);
    }

    Milestones decisionAsked(Instant at) {
        return new Milestones(submittedAt, firstHumanReplyAt, at, null, resolvedAt, activatedAt, endedAt, closedAt);
    }

    Milestones decided(Instant at) {
        return new Milestones(
                submittedAt, firstHumanReplyAt, decisionAskedAt, at, resolvedAt, activatedAt, endedAt, closedAt);
    }

    Milestones resolved(@Nullable Instant at) {
        return new Milestones(
                submittedAt, firstHumanReplyAt, decisionAskedAt, decidedAt, at, activatedAt, endedAt, closedAt);
    }

    Milestones activated(Instant at) {
        return new Milestones(
                submittedAt, firstHumanReplyAt, decisionAskedAt, decidedAt, resolvedAt, at, endedAt, closedAt);
    }

    Milestones ended(Instant at) {
        return new Milestones(
                submittedAt, firstHumanReplyAt, decisionAskedAt, decidedAt, resolvedAt, activatedAt, at, closedAt);
    }

    Milestones closed(Instant at) {
        return new Milestones(
                submittedAt, firstHumanReplyAt, decisionAskedAt, decidedAt, resolvedAt, activatedAt, endedAt, at);
    }
}
