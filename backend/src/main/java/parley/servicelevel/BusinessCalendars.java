package parley.servicelevel;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import io.micronaut.core.annotation.Nullable;
import java.time.Clock;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;

/** The business calendars of the company. A version is published once and never changed, so it is read once and kept. */
@Singleton
public class BusinessCalendars implements KnownCalendars {

    private final PublishedCalendars published;
    private final Sql sql;
    private final ActivityLog activity;
    private final Clock clock;
    private final Map<CalendarVersionId, BusinessCalendar> known = new ConcurrentHashMap<>();

    BusinessCalendars(PublishedCalendars published, Sql sql, ActivityLog activity, Clock clock) {
        this.published = published;
        this.sql = sql;
        this.activity = activity;
        this.clock = clock;
    }

    @Override
    public BusinessCalendar version(CalendarVersionId version) {
        var calendar = known.get(version);
        return calendar == null ? known.computeIfAbsent(version, published::read) : calendar;
    }

    /** The version in force. */
    public BusinessCalendar inForce(CalendarId calendar) {
        return version(published.latestOf(calendar).orElseThrow(NothingHere::new));
    }

    /** A calendar with its first version. The first of all is the standard one. */
    @Transactional
    public CalendarId found(String name, ZoneId zone, WeeklyHours week, Collection<Holiday> holidays, @Nullable UUID by) {
        var calendar = CalendarId.next();
        sql.update("""
                insert into business_calendar (id, name, standard, version)
                select :id, :name, not exists (select 1 from business_calendar other where other.standard), 0""",
                Map.of("id", calendar.value(), "name", name));
        publish(calendar, zone, week, holidays, by);
        return calendar;
    }

    /** The hours from now on. Promises made before keep those they were made by. */
    @Transactional
    public CalendarVersionId publish(CalendarId calendar, ZoneId zone, WeeklyHours week, Collection<Holiday> holidays, @Nullable UUID by) {
        var version = new BusinessCalendar(CalendarVersionId.next(), zone, week, holidays);
        var now = clock.instant();
        insertVersion(calendar, version, by, now);
        published.insertHours(version);
        activity.record(Happening.inAdministration("CALENDAR_PUBLISHED", by, "CALENDAR", calendar.value(), Map.of("zone", zone.getId())));
        return version.version();
    }

    private void insertVersion(CalendarId calendar, BusinessCalendar version, @Nullable UUID by, Instant now) {
        var values = new HashMap<String, Object>();
        values.put("id", version.version().value());
        values.put("calendar", calendar.value());
        values.put("zone", version.zone().getId());
        values.put("now", now);
        values.put("by", by);
        sql.update("""
                insert into calendar_version (id, calendar_id, number, zone, published_at, published_by)
                select :id, :calendar, coalesce(max(v.number), 0) + 1, :zone, :now, :by
                from calendar_version v where v.calendar_id = :calendar""", values);
    }
}
