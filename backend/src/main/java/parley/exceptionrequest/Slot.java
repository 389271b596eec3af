package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.policy.ApproverRole;

/**
 * One agreement that a request needs.
 *
 * @param role the role that must agree
 * @param heldBy the role that is asked: another one where the first has nobody who may decide this request
 * @param eligible the people who may fill it by a role of their own; empty where nobody in the whole chain can
 * @param deputies those who may fill it for somebody who is away, each with whom they stand in for
 * @param next who may fill it too where the case is late enough; empty where nobody stands above
 */
record Slot(
        ApproverRole role, ApproverRole heldBy, Set<UUID> eligible, Map<UUID, UUID> deputies, @Nullable NextLevel next) {
    Slot {
        eligible = Set.copyOf(eligible);
        deputies = Map.copyOf(deputies);
    }

    Slot(ApproverRole role, ApproverRole heldBy, Set<UUID> eligible) {
        this(role, heldBy, eligible, Map.of(), null);
    }

    boolean isFallback() {
        return role != heldBy;
    }

    boolean isFor(@Nullable UUID person) {
        return person != null && holder(person) != null;
    }

    /** By what right this person may fill it now: their own role before that of somebody else. */
    @Nullable Holder holder(UUID person) {
        if (eligible.contains(person)) {
            return new Holder(person, heldBy, null);
        }
        if (isAtNextLevel() && next.people().contains(person)) {
            return new Holder(person, next.role(), null);
        }
        UUID away = deputies.get(person);
        return away == null ? null : new Holder(person, eligible.contains(away) ? heldBy : next.role(), away);
    }

    /** Everybody who may fill it now by a role of their own. */
    Set<UUID> inPerson() {
        Set<UUID> people = new HashSet<>(eligible);
        if (isAtNextLevel()) {
            people.addAll(next.people());
        }
        return people;
    }

    /** Whether a word said for it still counts: whoever had the right has it still, though a deputy's time may be over. */
    boolean stillCounts(Decision decision) {
        UUID authority = decision.authority();
        return eligible.contains(authority)
                || (next != null && next.role() == decision.heldBy() && next.people().contains(authority));
    }

    private boolean isAtNextLevel() {
        return next != null && next.asked();
    }
}
