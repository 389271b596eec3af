package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import parley.policy.ApproverRole;

/** What somebody has to put in writing before it can be agreed. */
public enum StatementKind {
    /** What the data protection officer says where two criteria or more apply. */
    DATA_PROTECTION(ApproverRole.DPO),
    /** Legal accepts, by name, who is liable. */
    LIABILITY(ApproverRole.LEGAL),
    /** What the provider wrote about a contract that says something else than its pages. */
    CLARIFICATION(null);

    private final @Nullable ApproverRole by;

    StatementKind(@Nullable ApproverRole by) {
        this.by = by;
    }

    /** The role that has to say it; nobody's where whoever works the case writes it down. */
    @Nullable ApproverRole by() {
        return by;
    }
}
