package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;

/** Where a request stands. */
public enum CaseState {
    /** Typed by an analyst on somebody's behalf, not yet confirmed by them. */
    DRAFT,
    /** Sent; nobody has answered yet. */
    SUBMITTED,
    /** An analyst and the requester look for a way together. */
    IN_CONVERSATION,
    /** Another way is on the table and waits for the requester's answer. */
    ALTERNATIVE_OFFERED,
    /** The approvers are asked. */
    AWAITING_DECISION,
    /** Everybody agreed; conditions that come before the start are not all proven. */
    APPROVED_PENDING,
    /** In force until its end. */
    ACTIVE,
    /** Not in force for now: something that must hold does not, or somebody left. */
    SUSPENDED,
    /** Over; what was granted is not yet proven to be removed. */
    ENDING,
    /** Over, and nothing is left of it. */
    CLOSED,
    /** Another way does the job. */
    RESOLVED_BY_ALTERNATIVE,
    /** Refused, with a reason and a way on. */
    DECLINED,
    /** Taken back by the requester, or abandoned after they left. */
    WITHDRAWN;

    /** Nothing is decided any more. */
    boolean isOver() {
        return CaseStep.of(this) == CaseStep.ENDED;
    }

    /** Those who asked still wait for a decision, or for another way that does the job. */
    boolean owesADecision() {
        return switch (this) {
            case DRAFT, SUBMITTED, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION -> true;
            case APPROVED_PENDING, ACTIVE, SUSPENDED, ENDING, CLOSED, RESOLVED_BY_ALTERNATIVE, DECLINED, WITHDRAWN -> false;
        };
    }

    /** Who has to act next; nobody where it is over, or simply holds. */
    @Nullable Party waitingOn() {
        return switch (this) {
            case DRAFT, ALTERNATIVE_OFFERED -> Party.REQUESTER;
            case SUBMITTED, IN_CONVERSATION, APPROVED_PENDING, SUSPENDED, ENDING -> Party.ANALYST;
            case AWAITING_DECISION -> Party.APPROVER;
            case ACTIVE, CLOSED, RESOLVED_BY_ALTERNATIVE, DECLINED, WITHDRAWN -> null;
        };
    }
}
