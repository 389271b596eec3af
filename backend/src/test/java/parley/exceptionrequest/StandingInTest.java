package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.policy.ApproverRole.CISO;
import static parley.policy.ApproverRole.DEPARTMENT_HEAD;
import static parley.policy.ApproverRole.DPO;
import static parley.policy.ApproverRole.EXECUTIVE;
import static parley.policy.ApproverRole.IT_SECURITY;
import static parley.policy.ApproverRole.LINE_MANAGER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.platform.problem.InvalidFields;
import parley.policy.ApproverRole;
import parley.policy.RiskLevel;

/** Who may fill a slot beside those who have its role: their deputies, and later the next level up. */
class StandingInTest {

    private static final UUID MAREN = UUID.randomUUID();
    private static final UUID INGRID = UUID.randomUUID();
    private static final UUID DELE = UUID.randomUUID();
    private static final UUID CHIARA = UUID.randomUUID();
    private static final UUID ELSA = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Nested
    class A_deputy {

        @Test
        void holds_the_slot_of_who_is_away_and_says_for_whom() {
            Slot slot = slots(Set.of(), Map.of(MAREN, INGRID), false, LINE_MANAGER).get(0);
            assertThat(slot.eligible()).containsExactly(MAREN);
            assertThat(slot.holder(INGRID)).isEqualTo(new Holder(INGRID, LINE_MANAGER, MAREN));
            assertThat(slot.holder(MAREN)).isEqualTo(new Holder(MAREN, LINE_MANAGER, null));
        }

        @Test
        void is_excluded_like_anybody_else() {
            assertThat(slots(Set.of(INGRID), Map.of(MAREN, INGRID), false, LINE_MANAGER).get(0).isFor(INGRID)).isFalse();
        }

        @Test
        void does_not_speak_for_somebody_who_is_excluded() {
            Slot slot = slots(Set.of(MAREN), Map.of(MAREN, INGRID), false, LINE_MANAGER).get(0);
            assertThat(slot.heldBy()).isEqualTo(DEPARTMENT_HEAD);
            assertThat(slot.isFor(INGRID)).isFalse();
        }

        @Test
        void has_no_deputy_again() {
            assertThat(slots(Set.of(), Map.of(MAREN, INGRID, INGRID, ELSA), false, LINE_MANAGER).get(0).isFor(ELSA)).isFalse();
        }

        @Test
        void and_who_is_away_are_one_person_in_a_case() {
            ApproverDirectory both = directory(Map.of(LINE_MANAGER, Set.of(MAREN), DPO, Set.of(MAREN, DELE)), Map.of(MAREN, INGRID), false);
            ApproverSlots slots = ApproverSlots.of(List.of(LINE_MANAGER, DPO), RiskLevel.HIGH, both, Set.of());
            assertThat(slots.openTo(MAREN, Map.of(LINE_MANAGER, new Holder(INGRID, LINE_MANAGER, MAREN)))).isEmpty();
            assertThat(slots.openTo(INGRID, Map.of(LINE_MANAGER, new Holder(MAREN, LINE_MANAGER, null)))).isEmpty();
            assertThat(slots.openTo(DELE, Map.of(LINE_MANAGER, new Holder(INGRID, LINE_MANAGER, MAREN)))).extracting(Slot::role).containsExactly(DPO);
        }

        @Test
        void makes_no_more_people_of_a_small_company() {
            ApproverDirectory small = directory(Map.of(LINE_MANAGER, Set.of(MAREN), DPO, Set.of(MAREN)), Map.of(MAREN, INGRID), false);
            assertThat(ApproverSlots.of(List.of(LINE_MANAGER, DPO), RiskLevel.HIGH, small, Set.of()).areFillable()).isFalse();
            ApproverSlots moderate = ApproverSlots.of(List.of(LINE_MANAGER, DPO), RiskLevel.MODERATE, small, Set.of());
            assertThat(moderate.areShortOfPeople()).isTrue();
            assertThat(moderate.openTo(INGRID, Map.of())).hasSize(2);
        }

        @Test
        void signs_nothing_that_cannot_wait() {
            Story story = Story.aRequest().whileAway(Company.DELE, Company.HENRIK).askedMeanwhile(3, Company.SAM);
            assertThat(story.file().parties(Actor.person(Company.DELE))).contains(Party.SIGNATORY);
            assertThat(new UrgentTurn(story.turn(Company.HENRIK)).openInterimSlots()).isEmpty();
        }
    }

    @Nested
    class A_vote_for_somebody {

        @Test
        void counts_on_when_the_days_are_over() {
            Story story = awaiting().whileAway(Company.MARA, Company.PIET).approved(Company.PIET);
            assertThat(story.file().holders()).containsEntry(LINE_MANAGER, new Holder(Company.PIET, LINE_MANAGER, Company.MARA));
            story.backAtWork();
            assertThat(story.file().holders()).containsKey(LINE_MANAGER);
            assertThatThrownBy(() -> awaiting().approved(Company.PIET)).isInstanceOf(NotYoursToDo.class);
        }

        @Test
        void bars_both_from_an_appeal() {
            Story story = awaiting().talked(Company.SAM).whileAway(Company.DELE, Company.PIET).declined("x".repeat(60), Company.PIET).appealed(Company.INES);
            assertThat(story.file().barredFromDeciding()).contains(Company.PIET, Company.DELE);
        }
    }

    @Nested
    class The_next_level {

        @Test
        void may_hold_the_slot_as_well_once_it_is_that_late() {
            Slot early = slots(Set.of(), Map.of(), false, LINE_MANAGER).get(0);
            assertThat(early.isFor(DELE)).isFalse();
            assertThat(early.next()).isEqualTo(new NextLevel(DEPARTMENT_HEAD, Set.of(DELE), false));
            Slot late = slots(Set.of(), Map.of(), true, LINE_MANAGER).get(0);
            assertThat(late.holder(DELE)).isEqualTo(new Holder(DELE, DEPARTMENT_HEAD, null));
            assertThat(late.isFor(MAREN)).isTrue();
            assertThat(late.isFor(ELSA)).as("two levels up").isFalse();
        }

        @Test
        void is_the_fallback_of_a_group_and_has_deputies_too() {
            Slot slot = ApproverSlots.of(
                            List.of(IT_SECURITY), RiskLevel.LOW, directory(Map.of(IT_SECURITY, Set.of(DELE), CISO, Set.of(CHIARA)), Map.of(CHIARA, INGRID), true), Set.of())
                    .slots()
                    .get(0);
            assertThat(slot.holder(CHIARA)).isEqualTo(new Holder(CHIARA, CISO, null));
            assertThat(slot.holder(INGRID)).isEqualTo(new Holder(INGRID, CISO, CHIARA));
        }

        @Test
        void is_somebody_else_and_nobody_excluded() {
            ApproverDirectory same = directory(Map.of(LINE_MANAGER, Set.of(MAREN), DEPARTMENT_HEAD, Set.of(MAREN), EXECUTIVE, Set.of(ELSA)), Map.of(), true);
            assertThat(ApproverSlots.of(List.of(LINE_MANAGER), RiskLevel.LOW, same, Set.of()).slots().get(0).next().role()).isEqualTo(EXECUTIVE);
            assertThat(ApproverSlots.of(List.of(LINE_MANAGER), RiskLevel.LOW, same, Set.of(ELSA)).slots().get(0).next()).isNull();
        }

        @Test
        void does_not_make_the_last_slot_impossible() {
            ApproverDirectory late = directory(Map.of(IT_SECURITY, Set.of(DELE), CISO, Set.of(CHIARA)), Map.of(), true);
            ApproverSlots slots = ApproverSlots.of(List.of(IT_SECURITY, CISO), RiskLevel.HIGH, late, Set.of());
            assertThat(slots.openTo(CHIARA, Map.of())).extracting(Slot::role).containsExactly(CISO);
        }
    }

    @Nested
    class Naming {

        @Test
        void needs_somebody_else_and_an_end_that_lies_ahead() {
            assertThat(named(MAREN, INGRID, TODAY, TODAY, MAREN).runs(NOW)).isTrue();
            assertThat(named(MAREN, INGRID, TODAY.plusDays(1), TODAY.plusDays(1), MAREN).runs(NOW)).isFalse();
            assertThatThrownBy(() -> named(MAREN, MAREN, TODAY, TODAY, MAREN)).isInstanceOf(InvalidFields.class);
            assertThatThrownBy(() -> named(MAREN, INGRID, TODAY, TODAY, INGRID)).as("makes themselves a deputy").isInstanceOf(InvalidFields.class);
            assertThatThrownBy(() -> named(MAREN, INGRID, TODAY, TODAY.minusDays(1), MAREN)).isInstanceOf(InvalidFields.class);
            assertThatThrownBy(() -> named(MAREN, INGRID, TODAY.minusDays(3), TODAY.minusDays(1), MAREN)).isInstanceOf(InvalidFields.class);
            assertThatThrownBy(() -> named(MAREN, INGRID, TODAY, TODAY.plusDays(366), MAREN)).isInstanceOf(InvalidFields.class);
        }
    }

    private static Deputy named(UUID person, UUID deputy, LocalDate first, LocalDate last, UUID by) {
        return Deputy.name(UUID.randomUUID(), person, deputy, first, last, ZoneOffset.UTC, by, NOW);
    }

    private static Story awaiting() {
        return Story.aRequest().inConversation().rated(3, 3, Company.SAM).asked(30, "There is no network at all", Company.SAM);
    }

    private static List<Slot> slots(Set<UUID> excluded, Map<UUID, UUID> away, boolean late, ApproverRole... roles) {
        ApproverDirectory directory =
                directory(Map.of(LINE_MANAGER, Set.of(MAREN), DEPARTMENT_HEAD, Set.of(DELE), EXECUTIVE, Set.of(ELSA)), away, late);
        return ApproverSlots.of(List.of(roles), RiskLevel.LOW, directory, excluded).slots();
    }

    private static ApproverDirectory directory(Map<ApproverRole, Set<UUID>> members, Map<UUID, UUID> away, boolean late) {
        Map<UUID, StandIn> standIns = new HashMap<>();
        away.forEach((person, deputy) -> standIns.put(person, new StandIn(deputy, TODAY, false)));
        return new ApproverDirectory(
                members, Map.of(IT_SECURITY, CISO, CISO, EXECUTIVE), Map.of(), standIns, new Escalation(NOW, NOW, late, late), false, false);
    }
}
