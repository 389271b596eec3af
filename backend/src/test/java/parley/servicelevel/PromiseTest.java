package parley.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.servicelevel.Calendars.berlin;
import static parley.servicelevel.PromiseKind.FIRST_RESPONSE;
import static parley.servicelevel.PromiseKind.RESOLUTION;
import static parley.servicelevel.PromiseState.BREACHED;
import static parley.servicelevel.PromiseState.DROPPED;
import static parley.servicelevel.PromiseState.MET;
import static parley.servicelevel.PromiseState.PAUSED;
import static parley.servicelevel.PromiseState.RUNNING;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PromiseTest {
    private static final BusinessCalendar OFFICE = Calendars.office();
    private static final Duration HOUR = Duration.ofHours(1);

    private final Promise promise = Promise.made(FIRST_RESPONSE, Target.hours(4), OFFICE, berlin("2026-03-05 10:00"));

    @Test
    void a_promise_is_due_when_its_business_time_is_used_up() {
        assertThat(promise.dueAt()).isEqualTo(berlin("2026-03-05 15:00"));
        assertThat(promise.waited(OFFICE, berlin("2026-03-05 14:00"))).isEqualTo(HOUR.multipliedBy(3));
        assertThat(promise.share(OFFICE, berlin("2026-03-05 14:00")).asNumber()).isEqualTo(0.75);
    }

    @Test
    void done_at_the_due_moment_is_met_and_a_second_later_is_breached() {
        assertThat(promise.fulfil(OFFICE, promise.dueAt()).state()).isEqualTo(MET);

        var late = promise.fulfil(OFFICE, promise.dueAt().plusSeconds(1));
        assertThat(late.state()).isEqualTo(BREACHED);
        assertThat(late.breachedAt()).isEqualTo(promise.dueAt());
    }

    @Test
    void a_breach_is_noticed_once_and_the_promise_runs_on() {
        var late = promise.noticeBreach(berlin("2026-03-06 09:00"));

        assertThat(late.state()).isEqualTo(RUNNING);
        assertThat(late.breachedAt()).isEqualTo(promise.dueAt());
        assertThat(late.noticeBreach(berlin("2026-03-06 10:00"))).isEqualTo(late);
        assertThat(promise.noticeBreach(promise.dueAt())).isEqualTo(promise);
    }

    @Test
    void a_pause_moves_the_due_moment_by_its_business_time() {
        var resumed = promise.pause(berlin("2026-03-05 11:00")).resume(OFFICE, berlin("2026-03-06 09:00"));

        assertThat(resumed.dueAt()).isEqualTo(berlin("2026-03-06 12:00"));
        assertThat(resumed.waited(OFFICE, berlin("2026-03-06 10:00"))).isEqualTo(HOUR.multipliedBy(2));
    }

    @Test
    void nothing_is_used_up_while_paused_and_nothing_breached() {
        var paused = promise.pause(berlin("2026-03-05 11:00"));

        assertThat(paused.state()).isEqualTo(PAUSED);
        assertThat(paused.waited(OFFICE, berlin("2026-03-09 11:00"))).isEqualTo(HOUR);
        assertThat(paused.noticeBreach(berlin("2026-03-09 11:00"))).isEqualTo(paused);
        assertThat(paused.pause(berlin("2026-03-09 11:00"))).isEqualTo(paused);
    }

    @Test
    void a_promise_paused_late_was_breached_all_the_same() {
        var paused = promise.pause(berlin("2026-03-05 16:00"));

        assertThat(paused.breachedAt()).isEqualTo(berlin("2026-03-05 15:00"));
    }

    @Test
    void done_while_paused_counts_the_time_before_the_pause() {
        var done = promise.pause(berlin("2026-03-05 11:00")).fulfil(OFFICE, berlin("2026-03-09 11:00"));

        assertThat(done.state()).isEqualTo(MET);
        assertThat(done.waited(OFFICE, berlin("2026-03-10 11:00"))).isEqualTo(HOUR);
    }

    @Test
    void reopened_it_resumes_and_does_not_restart() {
        var reopened =
                promise.fulfil(OFFICE, berlin("2026-03-05 14:00")).reopen(OFFICE, berlin("2026-03-09 08:00"));

        assertThat(reopened.state()).isEqualTo(RUNNING);
        assertThat(reopened.dueAt()).isEqualTo(berlin("2026-03-09 09:00"));
        assertThat(reopened.startedAt()).isEqualTo(promise.startedAt());
    }

    @Test
    void reopened_after_a_breach_it_stays_breached() {
        var reopened =
                promise.fulfil(OFFICE, berlin("2026-03-05 16:00")).reopen(OFFICE, berlin("2026-03-09 08:00"));

        assertThat(reopened.fulfil(OFFICE, berlin("2026-03-09 08:01")).state()).isEqualTo(BREACHED);
    }

    @Test
    void another_target_counts_from_the_start_with_its_pauses_and_the_new_calendar() {
        var always = Calendars.always("Europe/Berlin");
        var paused = promise.pause(berlin("2026-03-05 11:00")).resume(OFFICE, berlin("2026-03-05 21:00"));

        var retargeted = paused.retarget(Target.hours(12), always, berlin("2026-03-05 21:30"));

        assertThat(retargeted.startedAt()).isEqualTo(promise.startedAt());
        assertThat(retargeted.calendarVersion()).isEqualTo(always.version());
        assertThat(retargeted.dueAt()).isEqualTo(berlin("2026-03-06 08:00"));
        assertThat(retargeted.breachedAt()).isNull();
    }

    @Test
    void a_target_that_is_already_over_is_breached_at_once() {
        var retargeted = promise.retarget(Target.minutes(15), OFFICE, berlin("2026-03-05 11:00"));

        assertThat(retargeted.breachedAt()).isEqualTo(berlin("2026-03-05 10:15"));
    }

    @Test
    void a_promise_that_is_over_stays_as_it_was_made() {
        var met = promise.fulfil(OFFICE, berlin("2026-03-05 11:00"));

        assertThat(met.retarget(Target.minutes(15), OFFICE, berlin("2026-03-05 12:00"))).isEqualTo(met);
        assertThat(met.drop(OFFICE, berlin("2026-03-05 12:00"))).isEqualTo(met);
        assertThat(promise.drop(OFFICE, berlin("2026-03-05 12:00")).state()).isEqualTo(DROPPED);
    }

    @Test
    void working_days_are_due_at_closing_and_a_pause_moves_them() {
        var decision = Promise.made(RESOLUTION, Target.workingDays(2), OFFICE, berlin("2026-03-05 10:00"));
        assertThat(decision.dueAt()).isEqualTo(berlin("2026-03-09 17:00"));
        assertThat(decision.worth()).isEqualTo(HOUR.multipliedBy(16));

        var resumed = decision.pause(berlin("2026-03-05 11:00")).resume(OFFICE, berlin("2026-03-06 11:00"));
        assertThat(resumed.dueAt()).isEqualTo(berlin("2026-03-10 17:00"));
    }

    @Test
    void a_new_version_of_the_calendar_cannot_move_a_promise_made_before() {
        var withHoliday = Calendars.office(Holiday.closed(LocalDate.of(2026, 3, 5), "Declared too late"));

        assertThatThrownBy(() -> promise.waited(withHoliday, berlin("2026-03-06 09:00")))
                .hasMessageContaining("Promised by calendar");
        assertThatThrownBy(() -> promise.pause(berlin("2026-03-05 11:00"))
                        .resume(withHoliday, berlin("2026-03-06 09:00")))
                .hasMessageContaining("Promised by calendar");
    }
}
