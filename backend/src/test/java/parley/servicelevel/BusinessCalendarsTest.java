package parley.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.servicelevel.Calendars.berlin;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

@OnBothDatabases
class BusinessCalendarsTest {

    private final TestParley parley;
    private final BusinessCalendars calendars;

    BusinessCalendarsTest(TestParley parley) {
        this.parley = parley;
        this.calendars = parley.bean(BusinessCalendars.class);
    }

    @Test
    void a_calendar_is_read_as_it_was_published() {
        var week = new WeeklyHours(Map.of(
                DayOfWeek.MONDAY, List.of(Shift.of("08:00", "12:00"), Shift.of("13:00", "17:00")),
                DayOfWeek.SATURDAY, List.of(Shift.of("22:00", "06:00"))));
        var holidays = List.of(
                Holiday.closed(LocalDate.of(2026, 12, 25), "Christmas Day"),
                new Holiday(LocalDate.of(2026, 12, 28), "Stocktaking", List.of(Shift.of("10:00", "12:00"))));

        var calendar = calendars.found("Warehouse", Calendars.BERLIN, week, holidays, parley.company().ada());
        var read = parley.bean(PublishedCalendars.class).read(calendars.inForce(calendar).version());

        assertThat(read.zone()).isEqualTo(Calendars.BERLIN);
        assertThat(read.week()).isEqualTo(week);
        assertThat(read.holidays()).containsExactlyInAnyOrderElementsOf(holidays);
    }

    @Test
    void a_new_version_is_in_force_and_the_old_one_stays_what_it_was() {
        var week = WeeklyHours.workingWeek(Shift.of("08:00", "17:00"));
        var calendar = calendars.found("Support", Calendars.BERLIN, week, List.of(), parley.company().ada());
        var before = calendars.inForce(calendar);

        var closed = Holiday.closed(LocalDate.of(2026, 3, 5), "Works outing");
        var published = calendars.publish(calendar, Calendars.BERLIN, week, List.of(closed), parley.company().ada());

        assertThat(calendars.inForce(calendar).version()).isEqualTo(published);
        assertThat(calendars.inForce(calendar).isOpenAt(berlin("2026-03-05 10:00"))).isFalse();
        assertThat(calendars.version(before.version()).isOpenAt(berlin("2026-03-05 10:00"))).isTrue();
        assertThat(parley.count("select count(*) as n from activity where kind = 'CALENDAR_PUBLISHED' and subject_id = :id", Map.of("id", calendar.value())))
                .isEqualTo(2);
    }

    @Test
    void a_new_installation_has_office_hours() {
        assertThat(parley.count("select count(*) as n from business_calendar where standard", Map.of())).isEqualTo(1);
    }

    @Test
    void a_version_is_read_from_the_database_once() {
        var calendar = calendars.found("Night", Calendars.BERLIN, WeeklyHours.always(), List.of(), parley.company().ada());
        var version = calendars.inForce(calendar).version();

        assertThat(parley.statements(() -> calendars.version(version).after(berlin("2026-03-05 10:00"), Duration.ofHours(1))))
                .isEmpty();
    }
}
