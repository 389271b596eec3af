package parley.exceptionrequest;

import java.util.Set;
import java.util.UUID;
import parley.policy.ApproverRole;

/**
 * One agreement that a request needs.
 *
 * @param role the role that must agree
 * @param heldBy the role that is asked: another one where the first has nobody who may decide this request
 * @param eligible the people who may fill it; empty where nobody in the whole chain can
 */
record Slot(ApproverRole role, ApproverRole heldBy, Set<UUID> eligible) {
    Slot {
        eligible = Set.copyOf(eligible);
    }

    boolean isFallback() {
        return role != heldBy;
    }
}
