package parley.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.servicelevel.Calendars.berlin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.servicelevel.BusinessCalendar;
import parley.servicelevel.CalendarVersionId;
import parley.servicelevel.Calendars;
import parley.servicelevel.Promise;
import parley.servicelevel.PromiseKind;
import parley.servicelevel.Target;

class LineTest {
    private static final BusinessCalendar OFFICE = Calendars.office();
    private static final BusinessCalendar ALWAYS = Calendars.always("Europe/Berlin");
    private static final Map<CalendarVersionId, BusinessCalendar> CALENDARS =
            Map.of(OFFICE.version(), OFFICE, ALWAYS.version(), ALWAYS);

    @Test
    void the_largest_share_comes_first_and_not_the_longest_wait() {
        var slow = waiting(1, OFFICE, Target.hours(8), "2026-03-05 08:00");
        var urgent = waiting(2, OFFICE, Target.minutes(15), "2026-03-05 09:50");

        assertThat(head("2026-03-05 10:00", slow, urgent)).isEqualTo(urgent);
        assertThat(head("2026-03-05 09:51", slow, urgent)).isEqualTo(slow);
    }

    @Test
    void the_older_of_equal_shares_comes_first() {
        var filedAtNight = waiting(2, OFFICE, Target.hours(4), "2026-03-05 02:00");
        var filedBefore = waiting(3, OFFICE, Target.hours(4), "2026-03-04 23:00");

        assertThat(head("2026-03-05 10:00", filedAtNight, filedBefore)).isEqualTo(filedBefore);
    }

    @Test
    void a_desk_that_is_closed_lets_the_one_round_the_clock_climb() {
        var office = waiting(1, OFFICE, Target.hours(4), "2026-03-05 15:00");
        var always = waiting(2, ALWAYS, Target.hours(4), "2026-03-05 16:30");

        assertThat(head("2026-03-05 17:00", office, always)).isEqualTo(office);
        assertThat(head("2026-03-05 20:00", office, always)).isEqualTo(always);
    }

    @Test
    void a_pause_is_not_waited_but_what_was_waited_before_it_still_counts() {
        var promise = Promise.made(PromiseKind.RESOLUTION, Target.hours(24), OFFICE, berlin("2026-03-02 08:00"))
                .pause(berlin("2026-03-02 12:00"))
                .resume(OFFICE, berlin("2026-03-05 08:00"));
        var back = waiting(1, OFFICE, promise);
        var newer = waiting(2, OFFICE, Target.hours(24), "2026-03-04 14:00");
        var older = waiting(3, OFFICE, Target.hours(24), "2026-03-04 08:00");

        assertThat(head("2026-03-05 10:00", back, newer)).isEqualTo(back);
        assertThat(head("2026-03-05 10:00", back, older)).isEqualTo(older);
    }

    @Test
    void the_first_of_a_class_has_its_largest_share_whenever_one_looks() {
        var first = waiting(1, OFFICE, Target.hours(4), "2026-03-05 09:00");
        var second = waiting(2, OFFICE, Target.hours(4), "2026-03-05 09:01");

        for (int hour = 0; hour < 400; hour++) {
            var now = berlin("2026-03-05 09:02").plus(Duration.ofHours(hour));
            assertThat(line(now).order().compare(first, second)).isNegative();
            assertThat(Waiting.IN_CLASS.compare(first, second)).isNegative();
        }
    }

    private static Waiting head(String now, Waiting... heads) {
        return line(berlin(now)).head(List.of(heads)).orElseThrow();
    }

    private static Line line(Instant now) {
        return new Line(version -> CALENDARS.get(version).reading(now));
    }

    private static Waiting waiting(long ticket, BusinessCalendar calendar, Target target, String since) {
        return waiting(ticket, calendar, Promise.made(PromiseKind.FIRST_RESPONSE, target, calendar, berlin(since)));
    }

    private static Waiting waiting(long ticket, BusinessCalendar calendar, Promise promise) {
        return new Waiting(
                ticket,
                new TargetClass(calendar.version(), promise.worth()),
                promise.effectiveStart(),
                promise.startedAt());
    }
}
