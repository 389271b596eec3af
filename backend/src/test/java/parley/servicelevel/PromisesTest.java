package parley.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.servicelevel.Calendars.berlin;
import static parley.servicelevel.PromiseState.DROPPED;
import static parley.servicelevel.PromiseState.MET;
import static parley.servicelevel.PromiseState.PAUSED;
import static parley.servicelevel.PromiseState.RUNNING;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PromisesTest {
    private static final BusinessCalendar OFFICE = Calendars.office();
    private static final Targets P3 = Targets.byDefault(ServiceClass.P3);

    private final Promises made = Promises.made(P3, OFFICE, berlin("2026-03-05 10:00"));
    private final Promises answered = made.answered(OFFICE, berlin("2026-03-05 11:00"));

    @Test
    void the_first_answer_keeps_the_first_promise_and_leaves_the_solution_owed() {
        assertThat(answered.firstResponse().state()).isEqualTo(MET);
        assertThat(answered.resolution().state()).isEqualTo(RUNNING);
        assertThat(answered.nextResponse()).isNull();
    }

    @Test
    void what_the_requester_adds_before_the_first_answer_starts_nothing_anew() {
        assertThat(made.requesterWrote(P3, OFFICE, berlin("2026-03-05 10:30"))).isEqualTo(made);
    }

    @Test
    void each_question_after_an_answer_is_owed_one_of_its_own() {
        var asked = answered.requesterWrote(P3, OFFICE, berlin("2026-03-05 14:00"));
        var askedTwice = asked.requesterWrote(P3, OFFICE, berlin("2026-03-05 15:00"));
        assertThat(askedTwice).isEqualTo(asked);
        assertThat(asked.nextResponse().dueAt()).isEqualTo(berlin("2026-03-06 14:00"));

        var again = asked.answered(OFFICE, berlin("2026-03-05 16:00"))
                .requesterWrote(P3, OFFICE, berlin("2026-03-06 09:00"));
        assertThat(again.nextResponse().startedAt()).isEqualTo(berlin("2026-03-06 09:00"));
    }

    @Test
    void while_it_is_the_requesters_turn_the_solution_is_not_counted() {
        var waiting = answered.waitOnRequester(berlin("2026-03-05 11:00"));
        assertThat(waiting.resolution().state()).isEqualTo(PAUSED);

        var back = waiting.goOn(OFFICE, berlin("2026-03-06 11:00")).requesterWrote(P3, OFFICE, berlin("2026-03-06 11:00"));
        assertThat(back.resolution().state()).isEqualTo(RUNNING);
        assertThat(back.resolution().dueAt()).isEqualTo(berlin("2026-03-11 10:00"));
    }

    @Test
    void solving_answers_everything_and_reopening_owes_only_the_rest_of_the_solution() {
        var resolved = made.resolved(OFFICE, berlin("2026-03-05 11:00"));
        assertThat(resolved.stream().map(Promise::state)).containsExactly(MET, MET);

        var reopened = resolved.reopened(OFFICE, berlin("2026-03-06 11:00"));
        assertThat(reopened.firstResponse().state()).isEqualTo(MET);
        assertThat(reopened.resolution().dueAt()).isEqualTo(berlin("2026-03-11 10:00"));
    }

    @Test
    void thanks_that_reopened_it_leave_no_trace_in_the_solution() {
        var resolved = answered.resolved(OFFICE, berlin("2026-03-05 14:00"));
        var thanked = resolved.reopened(OFFICE, berlin("2026-03-12 14:00"))
                .requesterWrote(P3, OFFICE, berlin("2026-03-12 14:00"))
                .thanked(OFFICE, berlin("2026-03-12 15:00"));

        assertThat(thanked.resolution()).isEqualTo(resolved.resolution());
        assertThat(thanked.nextResponse().state()).isEqualTo(DROPPED);
    }

    @Test
    void a_requester_who_says_that_it_works_waits_for_no_answer() {
        assertThat(made.confirmed(OFFICE, berlin("2026-03-05 11:00")).stream().map(Promise::state))
                .containsExactly(DROPPED, MET);
    }

    @Test
    void another_priority_measures_what_is_still_owed_from_its_start() {
        var urgent = answered.retargeted(Targets.byDefault(ServiceClass.P1), OFFICE, berlin("2026-03-05 11:30"));

        assertThat(urgent.firstResponse()).isEqualTo(answered.firstResponse());
        assertThat(urgent.resolution().dueAt()).isEqualTo(berlin("2026-03-05 15:00"));
    }

    @Test
    void a_withdrawn_ticket_owes_nothing() {
        assertThat(made.dropped(OFFICE, berlin("2026-03-05 11:00")).stream().map(Promise::state))
                .containsExactly(DROPPED, DROPPED);
    }

    @Test
    void the_default_targets_are_those_of_the_table() {
        var table = Arrays.stream(ServiceClass.values())
                .map(column -> column + " " + Targets.byDefault(column).firstResponse()
                        + " " + Targets.byDefault(column).nextResponse()
                        + " " + Targets.byDefault(column).resolution())
                .collect(Collectors.joining("\n"));

        assertThat(table).isEqualTo("""
                P1 PT15M PT30M PT4H
                P2 PT1H PT2H PT8H
                P3 PT4H PT8H PT24H
                P4 PT8H PT16H PT40H
                CRITICAL_RISK PT1H PT8H 2 working days
                HIGH_RISK PT2H PT8H 5 working days
                MODERATE_RISK PT4H PT8H 3 working days
                LOW_RISK PT4H PT8H 1 working day""");
    }
}
