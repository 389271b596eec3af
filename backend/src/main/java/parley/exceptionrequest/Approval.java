package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import parley.policy.ApproverRole;

/**
 * An approver agrees.
 *
 * @param role the role for which they speak; may be empty where they have one only
 * @param accepts what they accept, in one sentence; needed from high risk on
 */
@Serdeable
public record Approval(@Nullable ApproverRole role, @Nullable @Size(max = 1000) String accepts) {}
