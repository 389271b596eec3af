package parley.exceptionrequest;

import java.util.Set;
import java.util.UUID;
import parley.policy.ApproverRole;

/**
 * One level up from those who hold a slot, who may hold it too once the case is late enough.
 *
 * @param role the role there
 * @param people who has it and may decide this request
 * @param asked whether it is that late
 */
record NextLevel(ApproverRole role, Set<UUID> people, boolean asked) {
    NextLevel {
        people = Set.copyOf(people);
    }
}
