package parley.policy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who decides in which role, and who is asked while a role has nobody.
 *
 * @param members active people of each role
 * @param fallback the role that is asked instead
 */
record ApproverGroups(Map<ApproverRole, Set<UUID>> members, Map<ApproverRole, ApproverRole> fallback) {

    ApproverGroups {
        members = Map.copyOf(members);
        fallback = Map.copyOf(fallback);
    }

    /** Those who answer for a role: its own people, or those of the first role after it that has some. */
    Set<UUID> answering(ApproverRole role) {
        Set<ApproverRole> asked = new LinkedHashSet<>();
        for (ApproverRole next = role; next != null && asked.add(next); next = fallback.get(next)) {
            if (!members.getOrDefault(next, Set.of()).isEmpty()) {
                return members.get(next);
            }
        }
        return Set.of();
    }

    static final class Collected {

        private final Map<ApproverRole, Set<UUID>> members = new EnumMap<>(ApproverRole.class);
        private final Map<ApproverRole, ApproverRole> fallback = new HashMap<>();

        void member(ApproverRole role, UUID person) {
            members.computeIfAbsent(role, none -> new HashSet<>()).add(person);
        }

        void instead(ApproverRole role, ApproverRole other) {
            fallback.put(role, other);
        }

        ApproverGroups groups() {
            return new ApproverGroups(members, fallback);
        }
    }
}
