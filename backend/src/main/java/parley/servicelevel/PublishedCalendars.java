package parley.servicelevel;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Writes and reads the hours of a calendar version, row by row as the schema has them. */
@Singleton
class PublishedCalendars {

    private static final int SECONDS_PER_MINUTE = 60;

    private final Sql sql;

    PublishedCalendars(Sql sql) {
        this.sql = sql;
    }

    Optional<CalendarVersionId> latestOf(CalendarId calendar) {
        return sql.first("""
                select v.id from calendar_version v where v.calendar_id = :calendar order by v.number desc limit 1""",
                Map.of("calendar", calendar.value()), row -> new CalendarVersionId(row.uuid("id")));
    }

    BusinessCalendar read(CalendarVersionId version) {
        var zone = sql.first("select zone from calendar_version where id = :version", of(version), row -> ZoneId.of(row.text("zone")))
                .orElseThrow(NothingHere::new);
        return new BusinessCalendar(version, zone, week(version), holidays(version));
    }

    void insertHours(BusinessCalendar calendar) {
        calendar.week().shifts().forEach((day, shifts) -> shifts.forEach(shift -> insertShift(calendar.version(), day, shift)));
        calendar.holidays().forEach(holiday -> insertHoliday(calendar.version(), holiday));
    }

    private WeeklyHours week(CalendarVersionId version) {
        var shifts = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        sql.list("select day_of_week, from_minute, until_minute from calendar_shift where calendar_version_id = :version", of(version),
                row -> shifts.computeIfAbsent(DayOfWeek.of(row.integer("day_of_week")), day -> new ArrayList<>()).add(shift(row)));
        return new WeeklyHours(shifts);
    }

    private List<Holiday> holidays(CalendarVersionId version) {
        var shifts = new HashMap<LocalDate, List<Shift>>();
        sql.list("select holiday_on, from_minute, until_minute from calendar_holiday_shift where calendar_version_id = :version", of(version),
                row -> shifts.computeIfAbsent(row.date("holiday_on"), day -> new ArrayList<>()).add(shift(row)));
        return sql.list("select holiday_on, name from calendar_holiday where calendar_version_id = :version order by holiday_on", of(version),
                row -> new Holiday(row.date("holiday_on"), row.text("name"), shifts.getOrDefault(row.date("holiday_on"), List.of())));
    }

    private void insertShift(CalendarVersionId version, DayOfWeek day, Shift shift) {
        sql.update("""
                insert into calendar_shift (calendar_version_id, day_of_week, from_minute, until_minute)
                values (:version, :day, :from, :until)""",
                Map.of("version", version.value(), "day", day.getValue(), "from", minute(shift.from()), "until", minute(shift.until())));
    }

    private void insertHoliday(CalendarVersionId version, Holiday holiday) {
        sql.update("insert into calendar_holiday (calendar_version_id, holiday_on, name) values (:version, :day, :name)",
                Map.of("version", version.value(), "day", holiday.day(), "name", holiday.name()));
        holiday.shifts().forEach(shift -> sql.update("""
                insert into calendar_holiday_shift (calendar_version_id, holiday_on, from_minute, until_minute)
                values (:version, :day, :from, :until)""",
                Map.of("version", version.value(), "day", holiday.day(), "from", minute(shift.from()), "until", minute(shift.until()))));
    }

    private static Map<String, ?> of(CalendarVersionId version) {
        return Map.of("version", version.value());
    }

    private static Shift shift(Row row) {
        return new Shift(time(row.integer("from_minute")), time(row.integer("until_minute")));
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay((long) minute * SECONDS_PER_MINUTE);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / SECONDS_PER_MINUTE;
    }
}
