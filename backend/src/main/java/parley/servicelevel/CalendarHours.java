package parley.servicelevel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.platform.problem.FieldError;
import parley.platform.problem.InvalidFields;

/** The hours that a description says, or what is wrong with them, all at once. */
record CalendarHours(ZoneId zone, WeeklyHours week, List<Holiday> holidays) {

    static CalendarHours read(CalendarDescription description) {
        List<FieldError> errors = new ArrayList<>();
        ZoneId zone = zone(description.zone(), errors);
        Map<DayOfWeek, List<Shift>> week = week(description, errors);
        List<Holiday> holidays = holidays(description, errors);
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
        return new CalendarHours(zone, new WeeklyHours(week), holidays);
    }

    /** The same hours as a calendar has already. */
    boolean areThoseOf(BusinessCalendar calendar) {
        return zone.equals(calendar.zone()) && week.equals(calendar.week()) && Set.copyOf(holidays).equals(Set.copyOf(calendar.holidays()));
    }

    static List<CalendarShift> week(BusinessCalendar calendar) {
        return calendar.week().shifts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(day -> day.getValue().stream().map(shift -> new CalendarShift(day.getKey(), shift.from().toString(), shift.until().toString())))
                .toList();
    }

    static List<CalendarHoliday> holidays(BusinessCalendar calendar) {
        return calendar.holidays().stream()
                .sorted(Comparator.comparing(Holiday::day))
                .map(holiday -> new CalendarHoliday(holiday.day(), holiday.name(),
                        holiday.shifts().stream().map(shift -> new HolidayShift(shift.from().toString(), shift.until().toString())).toList()))
                .toList();
    }

    private static ZoneId zone(String name, List<FieldError> errors) {
        if (!ZoneId.getAvailableZoneIds().contains(name.strip())) {
            errors.add(new FieldError("/zone", "is not a time zone, such as Europe/Amsterdam"));
            return ZoneId.of("UTC");
        }
        return ZoneId.of(name.strip());
    }

    private static Map<DayOfWeek, List<Shift>> week(CalendarDescription description, List<FieldError> errors) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (int index = 0; index < description.week().size(); index++) {
            CalendarShift shift = description.week().get(index);
            List<Shift> day = week.computeIfAbsent(shift.day(), first -> new ArrayList<>());
            day.add(Shift.of(shift.from(), shift.until()));
            refuseOverlap(day, "/week/" + index, errors);
        }
        return week;
    }

    private static List<Holiday> holidays(CalendarDescription description, List<FieldError> errors) {
        Set<LocalDate> days = new HashSet<>();
        List<Holiday> holidays = new ArrayList<>();
        for (int index = 0; index < description.holidays().size(); index++) {
            CalendarHoliday holiday = description.holidays().get(index);
            if (!days.add(holiday.day())) {
                errors.add(new FieldError("/holidays/" + index + "/day", "is there twice"));
            }
            List<Shift> shifts = holiday.shifts().stream().map(shift -> Shift.of(shift.from(), shift.until())).toList();
            if (refuseOverlap(shifts, "/holidays/" + index + "/shifts", errors)) {
                holidays.add(new Holiday(holiday.day(), holiday.name().strip(), shifts));
            }
        }
        return holidays;
    }

    /** @return whether the shifts can stand together */
    private static boolean refuseOverlap(List<Shift> shifts, String pointer, List<FieldError> errors) {
        try {
            Shifts.ofOneDay(shifts);
            return true;
        } catch (IllegalArgumentException overlap) {
            errors.add(new FieldError(pointer, "overlaps another shift of the same day"));
            return false;
        }
    }
}
