package parley.servicelevel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Calendars that tests speak about by name. */
public final class Calendars {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Calendars() {}

    /** Monday to Friday, eight to noon and one to five, in Berlin. */
    public static BusinessCalendar office(Holiday... holidays) {
        var week = WeeklyHours.workingWeek(Shift.of("08:00", "12:00"), Shift.of("13:00", "17:00"));
        return calendar(BERLIN, week, Arrays.asList(holidays));
    }

    /** Monday to Friday from ten at night to six in the morning, in Berlin. */
    public static BusinessCalendar nightShift() {
        return calendar(BERLIN, WeeklyHours.workingWeek(Shift.of("22:00", "06:00")), List.of());
    }

    public static BusinessCalendar always(String zone) {
        return calendar(ZoneId.of(zone), WeeklyHours.always(), List.of());
    }

    static BusinessCalendar calendar(ZoneId zone, WeeklyHours week, List<Holiday> holidays) {
        return new BusinessCalendar(new CalendarVersionId(UUID.randomUUID()), zone, week, holidays);
    }

    public static Instant berlin(String onTheWall) {
        return LocalDateTime.parse(onTheWall.replace(' ', 'T')).atZone(BERLIN).toInstant();
    }
}
