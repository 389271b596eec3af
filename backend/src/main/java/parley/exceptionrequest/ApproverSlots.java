package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import parley.policy.ApproverRole;
import parley.policy.RiskLevel;

/**
 * The agreements that a request needs and who may give them, so that every slot can be filled by somebody else.
 * Where there are fewer people than slots, and the risk is low or moderate, one person may hold two; such a
 * decision carries a note. Above that, the request cannot be decided before more people hold the roles.
 *
 * @param level the risk that is decided on
 * @param slots one per role that must agree
 */
record ApproverSlots(RiskLevel level, List<Slot> slots) {

    ApproverSlots {
        slots = List.copyOf(slots);
    }

    /** Looks up who may fill each role; the excluded (requester, filer, rater) hold none. */
    static ApproverSlots of(
            Collection<ApproverRole> roles, RiskLevel level, ApproverDirectory directory, Set<UUID> excluded) {
        return new ApproverSlots(
                level, roles.stream().map(role -> slot(role, directory, excluded)).toList());
    }

    private static Slot slot(ApproverRole role, ApproverDirectory directory, Set<UUID> excluded) {
        for (ApproverRole asked : directory.chain(role)) {
            Set<UUID> eligible = new HashSet<>(directory.peopleOf(asked));
            eligible.removeAll(excluded);
            if (!eligible.isEmpty()) {
                return withOthers(new Slot(role, asked, eligible), directory, excluded);
            }
        }
        return new Slot(role, role, Set.of());
    }

    /** Who may fill it beside them: the next level up where it is late, and deputies, who inherit every exclusion. */
    private static Slot withOthers(Slot slot, ApproverDirectory directory, Set<UUID> excluded) {
        NextLevel next = nextLevel(slot, directory, excluded);
        Slot late = new Slot(slot.role(), slot.heldBy(), slot.eligible(), Map.of(), next);
        Map<UUID, UUID> deputies = new HashMap<>();
        for (UUID away : new TreeSet<>(late.inPerson())) {
            StandIn standIn = directory.standIns().get(away);
            if (standIn != null && !excluded.contains(standIn.deputy())) {
                deputies.putIfAbsent(standIn.deputy(), away);
            }
        }
        return new Slot(slot.role(), slot.heldBy(), slot.eligible(), deputies, next);
    }

    private static @Nullable NextLevel nextLevel(Slot slot, ApproverDirectory directory, Set<UUID> excluded) {
        for (ApproverRole above : directory.chain(slot.heldBy()).stream().skip(1).toList()) {
            Set<UUID> people = new HashSet<>(directory.peopleOf(above));
            people.removeAll(excluded);
            people.removeAll(slot.eligible());
            if (!people.isEmpty()) {
                return new NextLevel(above, people, directory.isAtNextLevel());
            }
        }
        return null;
    }

    /** Roles for which the whole chain has nobody who may decide. */
    List<ApproverRole> withNobody() {
        return slots.stream()
                .filter(slot -> slot.eligible().isEmpty())
                .map(Slot::role)
                .toList();
    }

    boolean areFillable() {
        return canBeCompleted(Map.of());
    }

    /** Whether there are fewer people than slots, so that somebody has to hold two. */
    boolean areShortOfPeople() {
        return !new Seating(1, Map.of(), Slot::eligible).seatsEverySlot();
    }

    boolean isEligible(Actor actor) {
        return slots.stream().anyMatch(slot -> slot.isFor(actor.person()));
    }

    /** The slots that this person may fill now without leaving another one that nobody can fill. */
    List<Slot> openTo(UUID person, Map<ApproverRole, Holder> filled) {
        return slots.stream()
                .filter(slot -> slot.isFor(person))
                .filter(slot -> !filled.containsKey(slot.role()))
                .filter(slot -> canBeCompleted(with(filled, slot.role(), slot.holder(person))))
                .toList();
    }

    boolean areFilledBy(Map<ApproverRole, Holder> filled) {
        return slots.stream().allMatch(slot -> filled.containsKey(slot.role()));
    }

    private boolean canBeCompleted(Map<ApproverRole, Holder> filled) {
        return new Seating(slotsPerPerson(), filled, Slot::inPerson).seatsEverySlot();
    }

    private int slotsPerPerson() {
        return areShortOfPeople() && !level.isAtLeast(RiskLevel.HIGH) ? 2 : 1;
    }

    private static Map<ApproverRole, Holder> with(Map<ApproverRole, Holder> filled, ApproverRole role, Holder holder) {
        Map<ApproverRole, Holder> more = new HashMap<>(filled);
        more.put(role, holder);
        return more;
    }

    /**
     * Finds a person for every slot by augmenting paths: whoever sits may move to another slot they can fill. What is
     * open is looked at without deputies: a deputy takes the place of the one who is away, and is nobody more.
     */
    private final class Seating {
        private final int slotsPerPerson;
        private final Map<ApproverRole, Holder> fixed;
        private final Function<Slot, Set<UUID>> candidates;
        private final Map<UUID, List<Slot>> seated = new HashMap<>();

        Seating(int slotsPerPerson, Map<ApproverRole, Holder> fixed, Function<Slot, Set<UUID>> candidates) {
            this.slotsPerPerson = slotsPerPerson;
            this.fixed = fixed;
            this.candidates = candidates;
        }

        boolean seatsEverySlot() {
            for (Slot slot : slots) {
                Holder holder = fixed.get(slot.role());
                if (holder != null && !holder.people().stream().allMatch(person -> seats(person, slot))) {
                    return false;
                }
            }
            return slots.stream()
                    .filter(slot -> !fixed.containsKey(slot.role()))
                    .allMatch(slot -> findsSomebody(slot, new HashSet<>()));
        }

        private boolean findsSomebody(Slot slot, Set<UUID> asked) {
            for (UUID person : new TreeSet<>(candidates.apply(slot))) {
                if (asked.add(person) && (seats(person, slot) || makesRoom(person, slot, asked))) {
                    return true;
                }
            }
            return false;
        }

        private boolean seats(UUID person, Slot slot) {
            List<Slot> held = seated.computeIfAbsent(person, nobody -> new ArrayList<>());
            return held.size() < slotsPerPerson && held.add(slot);
        }

        private boolean makesRoom(UUID person, Slot slot, Set<UUID> asked) {
            List<Slot> held = seated.get(person);
            for (Slot other : List.copyOf(held)) {
                if (!fixed.containsKey(other.role()) && findsSomebody(other, asked)) {
                    held.remove(other);
                    held.add(slot);
                    return true;
                }
            }
            return false;
        }
    }
}
