package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import parley.account.PersonName;
import parley.policy.ApproverRole;

/**
 * Somebody signed what could not wait.
 *
 * @param role the role in which they did
 * @param side whether they accepted the risk for the business or agreed for the policy
 * @param by who they are
 */
@Serdeable
record SignatureView(ApproverRole role, ApproverRole.Side side, PersonName by) {}
