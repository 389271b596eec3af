package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.policy.ApproverRole.CISO;
import static parley.policy.ApproverRole.DEPARTMENT_HEAD;
import static parley.policy.ApproverRole.DPO;
import static parley.policy.ApproverRole.EXECUTIVE;
import static parley.policy.ApproverRole.IT_SECURITY;
import static parley.policy.ApproverRole.LEGAL;
import static parley.policy.ApproverRole.LINE_MANAGER;
import static parley.policy.RiskLevel.HIGH;
import static parley.policy.RiskLevel.LOW;
import static parley.policy.RiskLevel.MODERATE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.policy.ApproverRole;
import parley.policy.RiskLevel;

class ApproverSlotsTest {

    private static final UUID MARA = UUID.randomUUID();
    private static final UUID DELE = UUID.randomUUID();
    private static final UUID JOHANNA = UUID.randomUUID();
    private static final UUID INES = UUID.randomUUID();

    @Test
    void a_role_without_people_falls_back_along_the_configured_chain_and_says_so() {
        ApproverSlots slots = slots(List.of(DPO), LOW, Map.of(EXECUTIVE, Set.of(JOHANNA)));
        assertThat(slots.slots()).containsExactly(new Slot(DPO, EXECUTIVE, Set.of(JOHANNA)));
        assertThat(slots.slots().get(0).isFallback()).isTrue();
    }

    @Test
    void a_line_manager_who_is_missing_is_replaced_one_level_up() {
        ApproverSlots slots = slots(List.of(LINE_MANAGER), LOW, Map.of(DEPARTMENT_HEAD, Set.of(MARA)));
        assertThat(slots.slots()).containsExactly(new Slot(LINE_MANAGER, DEPARTMENT_HEAD, Set.of(MARA)));
    }

    @Test
    void people_who_are_barred_hold_no_slot_and_the_chain_goes_on() {
        ApproverSlots slots = ApproverSlots.of(
                List.of(IT_SECURITY), LOW, directory(Map.of(IT_SECURITY, Set.of(INES), CISO, Set.of(DELE))), Set.of(INES));
        assertThat(slots.slots()).containsExactly(new Slot(IT_SECURITY, CISO, Set.of(DELE)));
    }

    @Test
    void a_role_whose_whole_chain_is_empty_is_named_and_nothing_is_skipped() {
        ApproverSlots slots = slots(List.of(LEGAL, IT_SECURITY), LOW, Map.of(IT_SECURITY, Set.of(DELE)));
        assertThat(slots.withNobody()).containsExactly(LEGAL);
        assertThat(slots.areFillable()).isFalse();
    }

    @Test
    void a_loop_in_the_configuration_ends_the_chain() {
        var looping = new ApproverDirectory(Map.of(), Map.of(DPO, CISO, CISO, DPO), Map.of());
        assertThat(looping.chain(DPO)).containsExactly(DPO, CISO);
    }

    @Test
    void with_enough_people_nobody_holds_two_slots() {
        ApproverSlots slots = slots(
                List.of(LINE_MANAGER, IT_SECURITY), LOW, Map.of(LINE_MANAGER, Set.of(MARA), IT_SECURITY, Set.of(MARA, DELE)));
        assertThat(slots.areShortOfPeople()).isFalse();
        assertThat(slots.openTo(MARA, Map.of(IT_SECURITY, new Holder(DELE, IT_SECURITY, null)))).extracting(Slot::role).containsExactly(LINE_MANAGER);
        assertThat(slots.openTo(MARA, Map.of(LINE_MANAGER, new Holder(MARA, LINE_MANAGER, null)))).isEmpty();
    }

    @Test
    void nobody_takes_a_slot_that_leaves_another_one_empty() {
        ApproverSlots slots = slots(
                List.of(LINE_MANAGER, IT_SECURITY), LOW, Map.of(LINE_MANAGER, Set.of(MARA), IT_SECURITY, Set.of(MARA, DELE)));
        assertThat(slots.openTo(MARA, Map.of())).extracting(Slot::role).containsExactly(LINE_MANAGER);
    }

    @Test
    void in_a_small_company_one_person_may_hold_two_slots_of_a_low_or_moderate_risk() {
        Map<ApproverRole, Set<UUID>> onlyMara = Map.of(LINE_MANAGER, Set.of(MARA), IT_SECURITY, Set.of(MARA));
        for (RiskLevel level : List.of(LOW, MODERATE)) {
            ApproverSlots slots = slots(List.of(LINE_MANAGER, IT_SECURITY), level, onlyMara);
            assertThat(slots.areShortOfPeople()).isTrue();
            assertThat(slots.areFillable()).isTrue();
            assertThat(slots.openTo(MARA, Map.of(LINE_MANAGER, new Holder(MARA, LINE_MANAGER, null)))).extracting(Slot::role).containsExactly(IT_SECURITY);
        }
        assertThat(slots(List.of(LINE_MANAGER, IT_SECURITY), HIGH, onlyMara).areFillable()).isFalse();
    }

    @Test
    void nobody_ever_holds_three_slots() {
        ApproverSlots slots = slots(
                List.of(LINE_MANAGER, IT_SECURITY, DPO),
                LOW,
                Map.of(LINE_MANAGER, Set.of(MARA), IT_SECURITY, Set.of(MARA), DPO, Set.of(MARA)));
        assertThat(slots.areFillable()).isFalse();
    }

    @Test
    void people_are_seated_so_that_every_slot_finds_somebody() {
        ApproverSlots slots = slots(
                List.of(LINE_MANAGER, IT_SECURITY, DPO),
                HIGH,
                Map.of(
                        LINE_MANAGER, Set.of(MARA, DELE, JOHANNA),
                        IT_SECURITY, Set.of(MARA, DELE),
                        DPO, Set.of(MARA)));
        assertThat(slots.areFillable()).isTrue();
        assertThat(slots.openTo(MARA, Map.of())).extracting(Slot::role).containsExactly(DPO);
        assertThat(slots.openTo(DELE, Map.of())).extracting(Slot::role).containsExactly(IT_SECURITY);
    }

    private static ApproverSlots slots(List<ApproverRole> roles, RiskLevel level, Map<ApproverRole, Set<UUID>> members) {
        return ApproverSlots.of(roles, level, directory(members), Set.of(INES));
    }

    private static ApproverDirectory directory(Map<ApproverRole, Set<UUID>> members) {
        return new ApproverDirectory(members, Map.of(DPO, CISO, IT_SECURITY, CISO, CISO, EXECUTIVE), Map.of());
    }
}
