package parley.policy;

import static parley.policy.ApproverRole.Side.BUSINESS;
import static parley.policy.ApproverRole.Side.POLICY;

import io.micronaut.core.annotation.Nullable;

/**
 * The part somebody plays when a request is decided. The business side accepts the risk, the policy side
 * agrees. Roles with a rank form a ladder on their side: the higher one can stand for the lower.
 */
public enum ApproverRole {
    LINE_MANAGER(BUSINESS, 1),
    DEPARTMENT_HEAD(BUSINESS, 2),
    EXECUTIVE(BUSINESS, 3),
    DATA_OWNER(BUSINESS, 0),
    SYSTEM_OWNER(BUSINESS, 0),
    IT_OPERATIONS(POLICY, 0),
    IT_SECURITY(POLICY, 1),
    CISO(POLICY, 2),
    DPO(POLICY, 0),
    LEGAL(POLICY, 0),
    HR(POLICY, 0),
    PROCUREMENT(POLICY, 0);

    /** Which of the two sides of a decision a role speaks for. */
    public enum Side {
        BUSINESS,
        POLICY
    }

    private final Side side;
    private final int rank;

    ApproverRole(Side side, int rank) {
        this.side = side;
        this.rank = rank;
    }

    public Side side() {
        return side;
    }

    /** Whether this role stands higher than the other on the same ladder. */
    public boolean outranks(ApproverRole other) {
        return onLadder() && other.onLadder() && side == other.side && rank > other.rank;
    }

    /** Roles that follow from who asks; all others are filled by an approver group. */
    public boolean followsFromRequester() {
        return this == LINE_MANAGER || this == DEPARTMENT_HEAD;
    }

    /** One level up on the ladder, for a role that follows from the requester and has nobody. */
    public @Nullable ApproverRole oneLevelUp() {
        return switch (this) {
            case LINE_MANAGER -> DEPARTMENT_HEAD;
            case DEPARTMENT_HEAD -> EXECUTIVE;
            case EXECUTIVE, DATA_OWNER, SYSTEM_OWNER, IT_OPERATIONS, IT_SECURITY, CISO, DPO, LEGAL, HR,
                    PROCUREMENT -> null;
        };
    }

    private boolean onLadder() {
        return rank > 0;
    }
}
