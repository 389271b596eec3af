package parley.exceptionrequest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import io.micronaut.core.annotation.Nullable;
import parley.policy.ApproverRole;

/**
 * Who plays which role for one requester, and which role is asked where one has nobody.
 *
 * @param members the people of each role; a role that is not in it has nobody
 * @param fallback the role to ask instead, as an administrator has set it
 * @param lately people who came to a role within the last day; a vote of theirs is flagged
 * @param standIns who stands in for whom now
 * @param escalation how late those are who must agree; empty where nobody is asked
 * @param ruleIsUnderReview whether it is asked at the moment if the rule is still right
 * @param requesterLeft whether the one who asks does not work here any more
 */
record ApproverDirectory(
        Map<ApproverRole, Set<UUID>> members,
        Map<ApproverRole, ApproverRole> fallback,
        Map<ApproverRole, Set<UUID>> lately,
        Map<UUID, StandIn> standIns,
        @Nullable Escalation escalation,
        boolean ruleIsUnderReview,
        boolean requesterLeft) {

    ApproverDirectory {
        members = Map.copyOf(members);
        fallback = Map.copyOf(fallback);
        lately = Map.copyOf(lately);
        standIns = Map.copyOf(standIns);
    }

    /** Whether the one who speaks came to it lately: to the role, or to standing in for somebody. */
    boolean cameLately(Holder holder) {
        StandIn standIn = holder.onBehalfOf() == null ? null : standIns.get(holder.onBehalfOf());
        return lately.getOrDefault(holder.role(), Set.of()).contains(holder.authority())
                || (standIn != null && standIn.lately());
    }

    /** Where nobody is away or gone, and nobody is late. */
    ApproverDirectory(
            Map<ApproverRole, Set<UUID>> members,
            Map<ApproverRole, ApproverRole> fallback,
            Map<ApproverRole, Set<UUID>> lately) {
        this(members, fallback, lately, Map.of(), null, false, false);
    }

    /** Those who have the roles themselves: what cannot wait for a decision is signed by nobody else. */
    ApproverDirectory inPerson() {
        return new ApproverDirectory(members, fallback, lately);
    }

    boolean isAtNextLevel() {
        return escalation != null && escalation.atNextLevel();
    }

    Set<UUID> peopleOf(ApproverRole role) {
        return members.getOrDefault(role, Set.of());
    }

    /** The role itself and those asked after it, in order; a loop in the configuration ends the chain. */
    List<ApproverRole> chain(ApproverRole role) {
        Set<ApproverRole> chain = new LinkedHashSet<>();
        for (ApproverRole next = role; next != null && chain.add(next); ) {
            next = instead(next);
        }
        return new ArrayList<>(chain);
    }

    private @Nullable ApproverRole instead(ApproverRole role) {
        return role.followsFromRequester() ? role.oneLevelUp() : fallback.get(role);
    }
}
