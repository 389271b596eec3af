package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;
import parley.policy.ApproverRole;

/**
 * One agreement that is needed.
 *
 * @param role the role that must agree
 * @param side whether it accepts the risk for the business or agrees for the policy
 * @param heldBy the role that is asked: another one where the first has nobody who may
 * @param people who may agree in it
 * @param standIns who may agree for one of them who is away
 * @param filledBy who has agreed, as long as that counts
 * @param onBehalfOf for whom they did, where they stood in
 * @param escalation who else is asked where nobody answers; empty where nobody is asked, or somebody has agreed
 * @param yours whether the reader may fill it now
 */
@Serdeable
record SlotView(
        ApproverRole role,
        ApproverRole.Side side,
        ApproverRole heldBy,
        List<PersonName> people,
        List<StandInView> standIns,
        @Nullable PersonName filledBy,
        @Nullable PersonName onBehalfOf,
        @Nullable EscalationView escalation,
        boolean yours) {

    static SlotView of(Slot slot, @Nullable Holder filled, ApproverDirectory directory, boolean yours, Function<UUID, PersonName> names) {
        return new SlotView(
                slot.role(),
                slot.role().side(),
                slot.heldBy(),
                named(slot.eligible(), names),
                standIns(slot, directory, names),
                filled == null ? null : names.apply(filled.person()),
                filled == null || filled.onBehalfOf() == null ? null : names.apply(filled.onBehalfOf()),
                filled == null ? escalation(slot, directory.escalation(), names) : null,
                yours);
    }

    private static List<StandInView> standIns(Slot slot, ApproverDirectory directory, Function<UUID, PersonName> names) {
        return slot.deputies().entrySet().stream()
                .map(entry -> new StandInView(
                        names.apply(entry.getKey()),
                        names.apply(entry.getValue()),
                        directory.standIns().get(entry.getValue()).lastDay()))
                .sorted(Comparator.comparing((StandInView view) -> view.deputy().name()).thenComparing(view -> view.deputy().id()))
                .toList();
    }

    private static @Nullable EscalationView escalation(Slot slot, @Nullable Escalation late, Function<UUID, PersonName> names) {
        NextLevel next = slot.next();
        return late == null
                ? null
                : new EscalationView(
                        late.overdueAt(),
                        late.overdue(),
                        late.nextLevelAt(),
                        late.atNextLevel(),
                        next == null ? null : next.role(),
                        next == null ? List.of() : named(next.people(), names));
    }

    private static List<PersonName> named(Set<UUID> people, Function<UUID, PersonName> names) {
        return people.stream()
                .map(names)
                .sorted(Comparator.comparing(PersonName::name).thenComparing(PersonName::id))
                .toList();
    }
}
