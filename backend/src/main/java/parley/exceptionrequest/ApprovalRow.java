package parley.exceptionrequest;

import static parley.policy.ApproverRole.CISO;
import static parley.policy.ApproverRole.DATA_OWNER;
import static parley.policy.ApproverRole.DEPARTMENT_HEAD;
import static parley.policy.ApproverRole.DPO;
import static parley.policy.ApproverRole.EXECUTIVE;
import static parley.policy.ApproverRole.IT_SECURITY;
import static parley.policy.ApproverRole.LEGAL;
import static parley.policy.ApproverRole.LINE_MANAGER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import parley.policy.ApproverRole;
import parley.policy.RiskLevel;

/** What the level of risk asks for: who agrees beside the kind's own approvers, for how long, and how fast. */
enum ApprovalRow {
    LOW(List.of(), 365, Duration.ofHours(4), 1),
    MODERATE(List.of(LINE_MANAGER, IT_SECURITY), 180, Duration.ofHours(4), 3),
    HIGH(List.of(DEPARTMENT_HEAD, CISO), 90, Duration.ofHours(2), 5),
    CRITICAL(List.of(EXECUTIVE, CISO), 30, Duration.ofHours(1), 2);

    private final List<ApproverRole> approvers;
    private final int maxDays;
    private final Duration firstReplyTarget;
    private final int decisionTargetDays;

    ApprovalRow(List<ApproverRole> approvers, int maxDays, Duration firstReplyTarget, int decisionTargetDays) {
        this.approvers = approvers;
        this.maxDays = maxDays;
        this.firstReplyTarget = firstReplyTarget;
        this.decisionTargetDays = decisionTargetDays;
    }

    static ApprovalRow of(RiskLevel level) {
        return switch (level) {
            case LOW -> LOW;
            case MODERATE -> MODERATE;
            case HIGH -> HIGH;
            case CRITICAL -> CRITICAL;
        };
    }

    /** Who the row adds, given what the request touches. */
    List<ApproverRole> approvers(Touches touches) {
        List<ApproverRole> roles = new ArrayList<>(approvers);
        if (this == HIGH && touches.dataClass().isConfidentialOrAbove()) {
            roles.add(DATA_OWNER);
        }
        if (this == CRITICAL && touches.personalData().mustBeAssumed()) {
            roles.add(DPO);
        }
        if (this == CRITICAL && touches.contracts().mustBeAssumed()) {
            roles.add(LEGAL);
        }
        return roles;
    }

    int maxDays() {
        return maxDays;
    }

    /** Business time until a person answers. */
    Duration firstReplyTarget() {
        return firstReplyTarget;
    }

    /** Working days until it is decided. */
    int decisionTargetDays() {
        return decisionTargetDays;
    }
}
