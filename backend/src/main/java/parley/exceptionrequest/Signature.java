package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import parley.policy.ApproverRole;

/**
 * Somebody signs what cannot wait for the decision.
 *
 * @param role the role for which they speak; may be empty where they have one only
 */
@Serdeable
public record Signature(@Nullable ApproverRole role) {}
