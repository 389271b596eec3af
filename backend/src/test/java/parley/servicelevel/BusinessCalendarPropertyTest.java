package parley.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Any week, any holidays, any zone, mostly around the days on which the clocks change: the same as counting minutes. */
class BusinessCalendarPropertyTest {
    private static final int DAYS_WALKED = 9;

    @Property(tries = 150)
    void business_time_between_two_moments_is_the_number_of_open_minutes(
            @ForAll("scenes") Scene scene, @ForAll @IntRange(min = 0, max = DAYS_WALKED * 24 * 60) int minutes) {
        var until = scene.start().plus(Duration.ofMinutes(minutes));

        assertThat(scene.calendar().between(scene.start(), until))
                .isEqualTo(scene.slowly().between(scene.start(), until));
    }

    @Property(tries = 150)
    void a_duration_is_used_up_at_the_end_of_its_last_open_minute(
            @ForAll("scenes") Scene scene, @ForAll @IntRange(min = 1, max = 40 * 60) int minutes) {
        var duration = Duration.ofMinutes(minutes);

        assertThat(scene.calendar().after(scene.start(), duration))
                .isEqualTo(scene.slowly().after(scene.start(), duration));
    }

    @Property(tries = 150)
    void open_and_next_opening_agree_with_the_clock_on_the_wall(@ForAll("scenes") Scene scene) {
        assertThat(scene.calendar().isOpenAt(scene.start()))
                .isEqualTo(scene.slowly().isOpenAt(scene.start()));
        assertThat(scene.calendar().nextOpening(scene.start()))
                .isEqualTo(scene.slowly().nextOpening(scene.start()));
    }

    @Property(tries = 150)
    void what_is_used_up_is_what_was_given_to_the_nanosecond(
            @ForAll("scenes") Scene scene, @ForAll @LongRange(min = 1, max = 400_000_000_000_000L) long nanos) {
        var due = scene.calendar().after(scene.start(), Duration.ofNanos(nanos));

        assertThat(scene.calendar().between(scene.start(), due)).isEqualTo(Duration.ofNanos(nanos));
        assertThat(scene.calendar().between(scene.start(), due.minusNanos(1))).isEqualTo(Duration.ofNanos(nanos - 1));
    }

    @Property(tries = 100)
    void readings_never_run_backwards_nor_faster_than_time(
            @ForAll("scenes") Scene scene, @ForAll @LongRange(min = 0, max = 2_000_000_000) long seconds) {
        var passed = scene.calendar().between(scene.start(), scene.start().plusSeconds(seconds));

        assertThat(passed).isBetween(Duration.ZERO, Duration.ofSeconds(seconds));
    }

    @Property(tries = 100)
    void a_desk_that_never_closes_counts_every_second(
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 300_000, max = 4_000_000_000L) long from,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long seconds) {
        var start = Instant.ofEpochSecond(from);

        assertThat(Calendars.always(zone.getId()).between(start, start.plusSeconds(seconds)))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    record Scene(BusinessCalendar calendar, Instant start) {
        SlowCalendar slowly() {
            return new SlowCalendar(calendar);
        }
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Berlin",
                        "America/New_York",
                        "America/St_Johns",
                        "America/Havana",
                        "America/Sao_Paulo",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu",
                        "Asia/Tehran",
                        "Africa/Casablanca",
                        "Pacific/Chatham",
                        "Pacific/Apia")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return zones().flatMap(zone -> Combinators.combine(weeks(), starts(zone), holidayHours())
                .as((week, start, holidays) ->
                        new Scene(Calendars.calendar(zone, week, from(start, zone, holidays)), start)));
    }

    /** Half of them within three days before the clocks change, if they ever do. */
    private Arbitrary<Instant> starts(ZoneId zone) {
        return Combinators.combine(
                        Arbitraries.longs().between(1_000_000 / 60, 2_000_000_000 / 60),
                        Arbitraries.integers().between(0, 3 * 24 * 60),
                        Arbitraries.of(true, false))
                .as((minute, before, nearChange) -> {
                    var start = Instant.ofEpochSecond(minute * 60);
                    var change = zone.getRules().nextTransition(start);
                    return nearChange && change != null
                            ? change.getInstant().minus(before, ChronoUnit.MINUTES)
                            : start;
                });
    }

    private Arbitrary<WeeklyHours> weeks() {
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), days())
                .ofMinSize(1)
                .filter(week -> week.values().stream().anyMatch(day -> day.stream().anyMatch(this::lastsAnHour)))
                .map(WeeklyHours::new);
    }

    /** A shift inside a skipped hour alone would make the minute walk last for years. */
    private boolean lastsAnHour(Shift shift) {
        return shift.runsOverMidnight() || shift.from().until(shift.until(), ChronoUnit.MINUTES) > 120;
    }

    private Arbitrary<List<Shift>> days() {
        return Arbitraries.integers()
                .between(0, 24 * 60 - 1)
                .set()
                .ofMaxSize(4)
                .map(minutes -> shifts(minutes.stream().sorted().toList()));
    }

    /** Two minutes of the day make a shift; an odd one out makes a night, or a whole day. */
    private List<Shift> shifts(List<Integer> minutes) {
        var shifts = new ArrayList<Shift>();
        for (int index = 0; index + 1 < minutes.size(); index += 2) {
            shifts.add(new Shift(time(minutes.get(index)), time(minutes.get(index + 1))));
        }
        if (minutes.size() % 2 == 1) {
            var last = time(minutes.get(minutes.size() - 1));
            shifts.add(new Shift(last, last.getMinute() % 2 == 0 ? LocalTime.MIDNIGHT : last));
        }
        return shifts;
    }

    private LocalTime time(int minuteOfDay) {
        return LocalTime.ofSecondOfDay(minuteOfDay * 60L);
    }

    private Arbitrary<Map<Integer, List<Shift>>> holidayHours() {
        return Arbitraries.maps(Arbitraries.integers().between(-1, DAYS_WALKED), days()).ofMaxSize(3);
    }

    private List<Holiday> from(Instant start, ZoneId zone, Map<Integer, List<Shift>> hoursByDay) {
        var firstDay = start.atZone(zone).toLocalDate();
        return hoursByDay.entrySet().stream()
                .map(day -> new Holiday(firstDay.plusDays(day.getKey()), "Holiday", day.getValue()))
                .toList();
    }
}
