package parley.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.account.PersonId;
import parley.routing.RingEnd;

class CallTrackTest {

    private static final Instant NINE = Instant.parse("2026-03-04T09:00:00Z");
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final PersonId PRIYA = new PersonId(new UUID(0, 1));
    private static final PersonId OMAR = new PersonId(new UUID(0, 2));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cancel        |  5 | CALLER_HUNG_UP | ABANDONED
            normalClearing|  5 | CALLER_HUNG_UP | ABANDONED
            Cancel        | 19 | CALLER_HUNG_UP | ABANDONED
            cancel        | 20 | RANG_OUT       | MISSED
            ''            |  3 | CALLER_HUNG_UP | ABANDONED
            noAnswer      |  5 | RANG_OUT       | MISSED
            busy          |  0 | RANG_OUT       | MISSED
            forwarded     | 12 | RANG_OUT       | MISSED
            """)
    void nobody_answered(String cause, long seconds, RingEnd ring, CallOutcome outcome) {
        CallTrack settled = CallTrack.begun(NINE).ended(cause, NINE.plusSeconds(seconds)).settled(NINE.plusSeconds(seconds + 3));
        assertThat(settled.endOfRing(PRIYA, NINE, LONG_ENOUGH)).contains(ring);
        assertThat(settled.outcome(LONG_ENOUGH)).contains(outcome);
    }

    @Test
    void while_it_rings_nothing_is_clear() {
        CallTrack ringing = CallTrack.begun(NINE).rang(NINE);
        assertThat(ringing.endOfRing(PRIYA, NINE, LONG_ENOUGH)).isEmpty();
        assertThat(ringing.outcome(LONG_ENOUGH)).isEmpty();
        assertThat(ringing.ended("cancel", NINE.plusSeconds(4)).endOfRing(PRIYA, NINE, LONG_ENOUGH)).as("an answer may still be on its way").isEmpty();
    }

    @Test
    void who_answered_answered_and_the_others_did_not_let_it_ring_out() {
        CallTrack answered = CallTrack.begun(NINE).answered(PRIYA, NINE.plusSeconds(40));
        assertThat(answered.endOfRing(PRIYA, NINE, LONG_ENOUGH)).contains(RingEnd.ANSWERED);
        assertThat(answered.endOfRing(OMAR, NINE, LONG_ENOUGH)).contains(RingEnd.ANSWERED_BY_ANOTHER);
        assertThat(answered.ended("normalClearing", NINE.plusSeconds(90)).settled(NINE.plusSeconds(93)).outcome(LONG_ENOUGH)).as("who answered says it").isEmpty();
    }

    @Test
    void an_answer_at_an_extension_of_nobody_is_an_outcome_of_its_own() {
        assertThat(CallTrack.begun(NINE).answered(null, NINE).ended(null, NINE).settled(NINE).outcome(LONG_ENOUGH)).contains(CallOutcome.ANSWERED_ELSEWHERE);
    }

    @Test
    void the_first_answer_and_the_first_end_count() {
        CallTrack track = CallTrack.begun(NINE).answered(PRIYA, NINE.plusSeconds(1)).answered(OMAR, NINE.plusSeconds(2))
                .ended("normalClearing", NINE.plusSeconds(3)).ended("cancel", NINE.plusSeconds(4));
        assertThat(track.answeredBy()).isEqualTo(PRIYA);
        assertThat(track.answeredAt()).isEqualTo(NINE.plusSeconds(1));
        assertThat(track.cause()).isEqualTo("normalClearing");
        assertThat(track.endedAt()).isEqualTo(NINE.plusSeconds(3));
    }

    @Test
    void a_call_whose_end_was_lost_ends_when_that_is_noticed() {
        CallTrack settled = CallTrack.begun(NINE).rang(NINE).settled(NINE.plusSeconds(600));
        assertThat(settled.endedAt()).isEqualTo(NINE.plusSeconds(600));
        assertThat(settled.outcome(LONG_ENOUGH)).contains(CallOutcome.MISSED);
    }
}
