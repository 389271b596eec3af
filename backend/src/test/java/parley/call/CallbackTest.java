package parley.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.account.PersonId;
import parley.platform.problem.Refusal;
import parley.queue.QueueId;
import parley.ticket.Part;
import parley.ticket.TicketId;

class CallbackTest {

    private static final Instant NINE = Instant.parse("2026-03-04T09:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PersonId PRIYA = new PersonId(new UUID(0, 1));
    private static final PersonId OMAR = new PersonId(new UUID(0, 2));
    private static final String THREE = "2026-03-04 AM;2026-03-04 PM;2026-03-05 AM";

    /** Who may end it how, after attempts in which half-days, with words or without, and why not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            REACHED        | ANALYST   | -                                       | -     | -
            REACHED        | ANALYST   | -                                       | Moved | -
            NOT_REACHED    | ANALYST   | -                                       | Moved | NotTriedEnough
            NOT_REACHED    | ANALYST   | 2026-03-04 AM                           | Moved | NotTriedEnough
            NOT_REACHED    | ANALYST   | 2026-03-04 AM;2026-03-04 AM;2026-03-04 AM;2026-03-04 AM | Moved | NotTriedEnough
            NOT_REACHED    | ANALYST   | 2026-03-04 AM;2026-03-04 PM;2026-03-04 PM | Moved | NotTriedEnough
            NOT_REACHED    | ANALYST   | 2026-03-04 AM;2026-03-04 PM;2026-03-05 AM | -     | InvalidFields
            NOT_REACHED    | ANALYST   | 2026-03-04 AM;2026-03-04 PM;2026-03-05 AM | Moved | -
            REQUESTER_DONE | ANALYST   | -                                       | Moved | InvalidFields
            REQUESTER_DONE | REQUESTER | -                                       | -     | -
            REACHED        | REQUESTER | -                                       | Moved | InvalidFields
            NOT_REACHED    | REQUESTER | 2026-03-04 AM;2026-03-04 PM;2026-03-05 AM | Moved | InvalidFields
            """)
    void it_ends_in_three_ways_only(CallbackEnd end, Part part, String attempts, String words, String refusal) {
        Callback callback = after(attempts);
        if (refusal == null) {
            assertThat(callback.ended(end, part, words).end()).isEqualTo(end);
        } else {
            assertThatThrownBy(() -> callback.ended(end, part, words)).isInstanceOf(Refusal.class).extracting(refused -> refused.getClass().getSimpleName()).isEqualTo(refusal);
        }
    }

    @Test
    void what_is_over_is_over() {
        Callback over = after(THREE).ended(CallbackEnd.REACHED, Part.ANALYST, null);
        assertThatThrownBy(() -> over.ended(CallbackEnd.REACHED, Part.ANALYST, null)).isInstanceOf(CallbackIsOver.class);
        assertThatThrownBy(() -> over.ended(CallbackEnd.REQUESTER_DONE, Part.REQUESTER, null)).isInstanceOf(CallbackIsOver.class);
        assertThatThrownBy(() -> over.tried(HalfDay.of(NINE, BERLIN))).isInstanceOf(CallbackIsOver.class);
        assertThatThrownBy(() -> over.taken(PRIYA)).isInstanceOf(CallbackIsOver.class);
        assertThatThrownBy(() -> over.matched(OMAR, TicketId.next())).isInstanceOf(CallbackIsOver.class);
    }

    @Test
    void an_attempt_counts_once_in_a_half_day() {
        assertThat(after(null).halfDaysLeft()).isEqualTo(3);
        assertThat(after(null).tried(HalfDay.of(NINE, BERLIN)).tried(HalfDay.of(NINE.plusSeconds(60), BERLIN)).halfDaysLeft()).isEqualTo(2);
        assertThat(after(THREE).halfDaysLeft()).isZero();
    }

    @Test
    void noon_on_the_wall_clock_of_the_queue_parts_the_day() {
        assertThat(HalfDay.of(Instant.parse("2026-03-04T10:59:59Z"), BERLIN)).hasToString("2026-03-04 AM");
        assertThat(HalfDay.of(Instant.parse("2026-03-04T11:00:00Z"), BERLIN)).hasToString("2026-03-04 PM");
        assertThat(HalfDay.read("2026-03-04 PM")).isEqualTo(HalfDay.of(Instant.parse("2026-03-04T11:00:00Z"), BERLIN));
    }

    @Test
    void one_of_two_who_take_it_has_it() {
        assertThat(after(null).taken(PRIYA).taken(PRIYA).takenBy()).isEqualTo(PRIYA);
        assertThatThrownBy(() -> after(null).taken(PRIYA).taken(OMAR)).isInstanceOf(TakenByAnother.class);
    }

    @Test
    void who_is_known_is_not_found_again() {
        assertThatThrownBy(() -> after(null).matched(PRIYA, TicketId.next()).matched(OMAR, TicketId.next())).isInstanceOf(CallerIsKnown.class);
    }

    private static Callback after(String attempts) {
        List<HalfDay> halfDays = attempts == null ? List.of() : Arrays.stream(attempts.split(";")).map(String::strip).map(HalfDay::read).toList();
        return new Callback(CallbackId.next(), CallbackOrigin.MISSED_CALL, new QueueId(new UUID(0, 9)), null, null, "+4930901820", null, NINE, NINE, NINE.plusSeconds(3600),
                null, null, halfDays, 0);
    }
}
