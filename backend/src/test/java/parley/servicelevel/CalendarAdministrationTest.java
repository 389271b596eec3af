package parley.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class CalendarAdministrationTest {

    private final TestParley parley;

    CalendarAdministrationTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void hours_are_published_and_earlier_ones_stay_what_they_were() {
        Answer night = ada().post("/api/admin/calendars", calendar("Night desk", "22:00", "06:00")).expect(201);
        BusinessCalendar before = parley.bean(BusinessCalendars.class).inForce(new CalendarId(UUID.fromString(night.string("/id"))));
        assertThat(night.string("/publishedBy/name")).isEqualTo("Ada");
        assertThat(night.string("/week/0/from")).isEqualTo("22:00");
        assertThat(night.string("/holidays/0/day")).isEqualTo("2026-12-25");

        Answer longer = ada().seen(night).put("/api/admin/calendars/" + night.string("/id"), calendar("Night desk", "21:00", "06:00")).expect(200);
        assertThat(longer.string("/week/0/from")).isEqualTo("21:00");
        assertThat(parley.bean(BusinessCalendars.class).version(before.version()).week()).isEqualTo(before.week());
        assertThat(versions(night)).isEqualTo(2);

        ada().seen(longer).put("/api/admin/calendars/" + night.string("/id"), calendar("Nights", "21:00", "06:00")).expect(200);
        assertThat(versions(night)).as("a new name alone publishes nothing").isEqualTo(2);
        ada().seen(night).put("/api/admin/calendars/" + night.string("/id"), calendar("Late", "21:00", "06:00")).expectProblem(412, "stale-version");
    }

    @Test
    void exactly_one_calendar_is_the_standard() {
        Answer other = ada().post("/api/admin/calendars", calendar("Weekend desk", "10:00", "14:00")).expect(201);
        assertThat(other.flag("/standard")).isFalse();
        Answer standard = ada().seen(other).put("/api/admin/calendars/" + other.string("/id") + "/standard", null).expect(200);
        assertThat(standard.flag("/standard")).isTrue();
        assertThat(standard.strings("/allowedActions", "")).containsExactly("CHANGE");
        assertThat(parley.count("select count(*) as n from business_calendar where standard", Map.of())).isEqualTo(1);
        assertThat(parley.count("select count(*) as n from activity where kind = 'STANDARD_CALENDAR_CHANGED'", Map.of())).isEqualTo(1);
    }

    @Test
    void hours_that_cannot_be_are_told_field_by_field() {
        Map<String, Object> bad = Map.of("name", "Bad", "zone", "Mars/Olympus", "week", List.of(
                        Map.of("day", "MONDAY", "from", "08:00", "until", "12:00"), Map.of("day", "MONDAY", "from", "11:00", "until", "17:00")),
                "holidays", List.of(holiday(), holiday()));
        assertThat(refused(bad)).containsExactlyInAnyOrder("/zone", "/week/1", "/holidays/1/day");
        assertThat(refused(Map.of("name", "Bad", "zone", "UTC", "week", List.of(), "holidays", List.of()))).containsExactly("/week");
        assertThat(refused(Map.of("name", " ", "zone", "UTC", "week", List.of(Map.of("day", "MONDAY", "from", "8", "until", "25:00")), "holidays", List.of())))
                .containsExactlyInAnyOrder("/name", "/week/0/from", "/week/0/until");
        ada().post("/api/admin/calendars", calendar("Office HOURS", "08:00", "17:00")).expectProblem(409, "conflict");
        ada().get("/api/admin/calendars/" + UUID.randomUUID()).expectProblem(404, "not-found");
    }

    @Test
    void the_calendars_take_one_statement_however_many_there_are() {
        ada().get("/api/admin/calendars").expect(200);
        int before = parley.statements(() -> ada().get("/api/admin/calendars").expect(200)).size();
        for (int more = 0; more < 5; more++) {
            ada().post("/api/admin/calendars", calendar("Site " + more, "08:00", "16:00")).expect(201);
        }
        assertThat(parley.statements(() -> ada().get("/api/admin/calendars").expect(200))).hasSize(before);
    }

    private List<String> refused(Map<String, Object> calendar) {
        return ada().post("/api/admin/calendars", calendar).expectProblem(400, "invalid").strings("/errors", "/pointer");
    }

    private long versions(Answer calendar) {
        return parley.count("select count(*) as n from calendar_version where calendar_id = :id", Map.of("id", UUID.fromString(calendar.string("/id"))));
    }

    private Visitor ada() {
        return parley.as(parley.company().ada());
    }

    private static Map<String, Object> calendar(String name, String from, String until) {
        return Map.of("name", name, "zone", "Europe/Amsterdam", "week", List.of(Map.of("day", "FRIDAY", "from", from, "until", until)), "holidays", List.of(holiday()));
    }

    private static Map<String, Object> holiday() {
        return Map.of("day", "2026-12-25", "name", "Christmas Day", "shifts", List.of());
    }
}
