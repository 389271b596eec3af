package parley.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.exceptionrequest.DataClass;
import parley.platform.problem.Refusal;

/** Disclosures that live at random, by random people, and never come to a state that is wrong. */
class RandomLivesTest {

    private static final int LIVES = 3_000;
    private static final int DEEDS = 25;
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final List<UUID> PEOPLE = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));

    @Test
    void whoever_does_whatever_in_whatever_order_no_state_is_wrong() {
        Set<DisclosureState> reached = EnumSet.noneOf(DisclosureState.class);
        for (int seed = 0; seed < LIVES; seed++) {
            Life life = new Life(new Random(seed));
            for (int deed = 0; deed < DEEDS; deed++) {
                life.goesOn();
                assertThat(life.wrong()).as("life %d, after %d deeds", seed, deed).isNull();
                reached.add(life.disclosure.state());
            }
        }
        assertThat(reached).as("the lives come everywhere").containsExactlyInAnyOrder(DisclosureState.values());
    }

    @ParameterizedTest
    @EnumSource(DisclosureAction.class)
    void only_those_of_the_table_do_it_and_only_from_where_it_says(DisclosureAction action) {
        for (DisclosurePart part : DisclosurePart.values()) {
            for (DisclosureState state : DisclosureState.values()) {
                Disclosure disclosure = new Disclosure(UUID.randomUUID(), state, told(DataClass.INTERNAL), Progress.begun(Life.BEGIN, Life.BEGIN.plus(TWO_DAYS)),
                        Exclusion.NONE, Conclusion.NONE, false, false, null, 0);
                Handling handling = new Handling(disclosure, null, part, PEOPLE.get(0), Life.BEGIN);
                boolean may = action.by().contains(part) && action.from().contains(state);
                assertThat(refused(() -> handling.require(action))).as(action + " by " + part + " from " + state).isEqualTo(!may);
            }
        }
    }

    private static Told told(DataClass dataClass) {
        return new Told(FoundHow.TOLD_BY_SELF, PEOPLE.get(0), PEOPLE.get(0), null, null, null, null, "It", UsedSince.DAYS, dataClass, null, null);
    }

    private static boolean refused(Runnable deed) {
        try {
            deed.run();
            return false;
        } catch (Refusal refusal) {
            return true;
        }
    }

    private static final class Life {

        static final Instant BEGIN = Instant.parse("2026-03-04T09:00:00Z");

        private final Random random;
        private Instant now = BEGIN;
        private Disclosure disclosure;
        private @Nullable Leave leave;
        private @Nullable Disclosure before;

        Life(Random random) {
            this.random = random;
            disclosure = Disclosure.received(UUID.randomUUID(), told(one(DataClass.values())), false, false, now, now.plus(TWO_DAYS));
        }

        void goesOn() {
            now = now.plus(Duration.ofHours(random.nextInt(30)));
            before = disclosure.asOf(now);
            Handling handling = new Handling(before, leave, one(DisclosurePart.values()), PEOPLE.get(random.nextInt(PEOPLE.size())), now);
            DisclosureAction action = one(DisclosureAction.values());
            boolean offered = handling.allowed().contains(action);
            boolean refused = refused(() -> does(handling, action));
            if (refused || action == DisclosureAction.GIVE_LEAVE || action == DisclosureAction.CONFIRM_LEAVE) {
                disclosure = before;
            }
            assertThat(offered && refused && action != DisclosureAction.CLOSE && action != DisclosureAction.GIVE_LEAVE)
                    .as("%s is offered and refused", action).isFalse();
        }

        private void does(Handling handling, DisclosureAction action) {
            switch (action) {
                case WRITE -> disclosure = handling.write();
                case AGREE -> disclosure = handling.agree(random.nextBoolean(), random.nextBoolean());
                case GRANT -> disclosure = handling.grant();
                case PROPOSE_EXCLUSION -> disclosure = handling.propose(one(ExclusionGround.values()), "because", now.plus(TWO_DAYS));
                case CONFIRM_EXCLUSION -> {
                    disclosure = handling.confirmExclusion();
                    leave = leave == null ? null : leave.ended(now);
                }
                case CONTAIN -> disclosure = handling.contain();
                case GIVE_LEAVE -> {
                    Instant until = now.plus(Duration.ofDays(random.nextInt(20) - 2L));
                    leave = handling.giveLeave(UUID.randomUUID(), until.atZone(ZoneOffset.UTC).toLocalDate(), until, "if");
                }
                case CONFIRM_LEAVE -> leave = handling.confirmLeave();
                case LINK -> disclosure = handling.link(UUID.randomUUID());
                case CLOSE -> {
                    DisclosureOutcome outcome = one(DisclosureOutcome.values());
                    disclosure = handling.close(outcome, "changed");
                    leave = leave == null || !outcome.endsLeave() ? leave : leave.ended(now);
                }
            }
        }

        /** What must never be, in words; nothing where all is well. */
        @Nullable String wrong() {
            Exclusion exclusion = disclosure.exclusion();
            if (exclusion.isConfirmed() && exclusion.confirmedBy().equals(exclusion.proposedBy())) {
                return "excluded by one person";
            }
            if (exclusion.isConfirmed() && disclosure.progress().grantedAt() != null) {
                return "granted and excluded";
            }
            if (disclosure.state() == DisclosureState.EXCLUDED && !exclusion.isConfirmed()) {
                return "excluded by nobody";
            }
            if (before.state() == DisclosureState.GRANTED && disclosure.state() != DisclosureState.GRANTED && disclosure.state() != DisclosureState.CLOSED) {
                return "what was granted was taken back";
            }
            if (before.state() == DisclosureState.CLOSED && disclosure.state() != DisclosureState.CLOSED) {
                return "opened again";
            }
            if ((disclosure.state() == DisclosureState.CLOSED) != (disclosure.conclusion().changed() != null)) {
                return "closed without a word, or a word without closing";
            }
            if (disclosure.conclusion().outcome() == DisclosureOutcome.TO_EXCEPTION && disclosure.caseId() == null) {
                return "ended in an exception that is not there";
            }
            return wrongLeave();
        }

        private @Nullable String wrongLeave() {
            if (leave == null || !leave.holds(now)) {
                return null;
            }
            if (disclosure.told().needsTwoForLeave() && (leave.secondBy() == null || leave.secondBy().equals(leave.givenBy()))) {
                return "leave with restricted data by one person";
            }
            if (leave.until().isAfter(leave.givenAt().plus(Leave.LONGEST))) {
                return "leave for longer than 14 days";
            }
            if (disclosure.state() == DisclosureState.EXCLUDED) {
                return "leave where safe harbour does not apply";
            }
            return disclosure.state() == DisclosureState.CLOSED && disclosure.conclusion().outcome().endsLeave() ? "leave for what has stopped" : null;
        }

        private <T> T one(T[] of) {
            return of[random.nextInt(of.length)];
        }
    }
}
