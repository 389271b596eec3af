package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import parley.policy.ApproverRole;

/**
 * Somebody in a slot, and by what right: a role of their own, or that of somebody who is away.
 *
 * @param person who speaks
 * @param role the role by which the slot is held
 * @param onBehalfOf whose role it is, where a deputy speaks for them
 */
record Holder(UUID person, ApproverRole role, @Nullable UUID onBehalfOf) {

    /** Whose role it is. */
    UUID authority() {
        return onBehalfOf == null ? person : onBehalfOf;
    }

    /** Both count as one who decides: neither of them holds another slot beside this one. */
    List<UUID> people() {
        return Stream.of(person, authority()).distinct().toList();
    }

    boolean sharesWith(Holder other) {
        return people().stream().anyMatch(other.people()::contains);
    }
}
