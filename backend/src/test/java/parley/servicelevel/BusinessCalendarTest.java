package parley.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.servicelevel.Calendars.berlin;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void four_hours_from_friday_afternoon_end_on_monday() {
        assertThat(Calendars.office().after(berlin("2026-03-06 15:00"), HOUR.multipliedBy(4)))
                .isEqualTo(berlin("2026-03-09 10:00"));
    }

    @Test
    void a_target_that_fits_the_day_is_due_at_closing_and_not_at_the_next_opening() {
        assertThat(Calendars.office().after(berlin("2026-03-05 08:00"), HOUR.multipliedBy(8)))
                .isEqualTo(berlin("2026-03-05 17:00"));
    }

    @Test
    void the_lunch_break_does_not_count() {
        assertThat(Calendars.office().between(berlin("2026-03-05 11:30"), berlin("2026-03-05 13:30")))
                .isEqualTo(HOUR);
    }

    @Test
    void a_holiday_is_skipped_and_one_with_its_own_hours_is_worked() {
        var calendar = Calendars.office(
                Holiday.closed(LocalDate.of(2026, 12, 25), "Christmas Day"),
                new Holiday(LocalDate.of(2026, 12, 24), "Christmas Eve", List.of(Shift.of("08:00", "12:00"))));

        assertThat(calendar.after(berlin("2026-12-23 16:00"), HOUR.multipliedBy(6)))
                .isEqualTo(berlin("2026-12-28 09:00"));
    }

    @Test
    void a_night_shift_begun_before_a_holiday_is_worked_to_its_end() {
        var calendar = Calendars.calendar(
                Calendars.BERLIN,
                WeeklyHours.workingWeek(Shift.of("22:00", "06:00")),
                List.of(Holiday.closed(LocalDate.of(2026, 3, 4), "Works outing")));

        assertThat(calendar.isOpenAt(berlin("2026-03-04 05:59"))).isTrue();
        assertThat(calendar.isOpenAt(berlin("2026-03-04 23:00"))).isFalse();
    }

    @Test
    void the_night_the_clocks_go_forward_is_an_hour_shorter() {
        assertThat(saturdayNight().between(berlin("2026-03-28 12:00"), berlin("2026-03-29 12:00")))
                .isEqualTo(HOUR.multipliedBy(7));
    }

    @Test
    void the_night_the_clocks_go_back_is_an_hour_longer() {
        assertThat(saturdayNight().between(berlin("2026-10-24 12:00"), berlin("2026-10-25 12:00")))
                .isEqualTo(HOUR.multipliedBy(9));
    }

    @Test
    void a_leap_day_is_a_day_of_work() {
        assertThat(Calendars.office().between(berlin("2028-02-28 17:00"), berlin("2028-03-01 08:00")))
                .isEqualTo(HOUR.multipliedBy(8));
    }

    @Test
    void a_day_that_a_zone_left_out_is_no_working_day() {
        var samoa = Calendars.calendar(
                ZoneId.of("Pacific/Apia"), WeeklyHours.workingWeek(Shift.of("08:00", "16:00")), List.of());

        assertThat(samoa.isWorkingDay(LocalDate.of(2011, 12, 30))).isFalse();
        assertThat(samoa.isWorkingDay(LocalDate.of(2011, 12, 29))).isTrue();
    }

    @Test
    void the_clock_set_back_over_midnight_loses_nothing() {
        var newfoundland = Calendars.always("America/St_Johns");
        var beforeChange = Instant.parse("2010-11-07T02:00:00Z");

        assertThat(newfoundland.between(beforeChange, beforeChange.plus(HOUR.multipliedBy(3))))
                .isEqualTo(HOUR.multipliedBy(3));
    }

    @Test
    void working_days_end_at_closing_and_do_not_count_the_first() {
        var office = Calendars.office();

        assertThat(office.afterWorkingDays(berlin("2026-03-06 09:00"), 1)).isEqualTo(berlin("2026-03-09 17:00"));
        assertThat(office.afterWorkingDays(berlin("2026-03-06 23:00"), 5)).isEqualTo(berlin("2026-03-13 17:00"));
        assertThat(office.afterWorkingDays(berlin("2026-03-07 09:00"), 1)).isEqualTo(berlin("2026-03-09 17:00"));
    }

    @Test
    void two_in_the_morning_belongs_to_the_working_day_of_the_evening_before() {
        assertThat(Calendars.nightShift().afterWorkingDays(berlin("2026-03-03 02:00"), 1))
                .isEqualTo(berlin("2026-03-04 06:00"));
    }

    @Test
    void when_open_the_next_opening_is_now() {
        assertThat(Calendars.office().nextOpening(berlin("2026-03-05 09:15"))).isEqualTo(berlin("2026-03-05 09:15"));
        assertThat(Calendars.office().nextOpening(berlin("2026-03-05 12:00"))).isEqualTo(berlin("2026-03-05 13:00"));
    }

    @Test
    void no_time_at_all_is_used_up_at_once_even_at_night() {
        assertThat(Calendars.office().after(berlin("2026-03-05 20:00"), Duration.ZERO))
                .isEqualTo(berlin("2026-03-05 20:00"));
    }

    @Test
    void forty_years_of_office_hours_are_asked_for_a_hundred_thousand_times_in_seconds() {
        var office = Calendars.office();
        var start = berlin("2026-03-05 09:00");
        var fortyYears = HOUR.multipliedBy(40 * 52 * 40);
        var began = System.nanoTime();
        for (int time = 0; time < 100_000; time++) {
            office.after(start.plusSeconds(time), fortyYears);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of())))
                .hasMessageContaining("without any shift");
        assertThatThrownBy(() -> WeeklyHours.workingWeek(Shift.of("08:00", "12:00"), Shift.of("11:00", "17:00")))
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> Shift.of("08:00:30", "12:00")).hasMessageContaining("whole minute");
        assertThatThrownBy(() -> Calendars.office().after(Instant.EPOCH, Duration.ofHours(-1)))
                .hasMessageContaining("negative");
    }

    private static BusinessCalendar saturdayNight() {
        return Calendars.calendar(
                Calendars.BERLIN,
                new WeeklyHours(Map.of(DayOfWeek.SATURDAY, List.of(Shift.of("22:00", "06:00")))),
                List.of());
    }
}
