package parley.servicelevel;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import parley.account.AdministrationLock;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.NameTaken;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** What administrators do with business calendars. Hours are never changed, only followed by others. */
@Singleton
public class CalendarAdministration {

    private final AdministrationLock administration;
    private final BusinessCalendars calendars;
    private final ActivityLog activity;
    private final Sql sql;

    CalendarAdministration(AdministrationLock administration, BusinessCalendars calendars, ActivityLog activity, Sql sql) {
        this.administration = administration;
        this.calendars = calendars;
        this.activity = activity;
        this.sql = sql;
    }

    @Transactional
    public UUID create(CalendarDescription description, CurrentUser administrator) {
        administration.take();
        CalendarHours hours = CalendarHours.read(description);
        refuseTakenName(description.name(), null);
        return calendars.found(description.name().strip(), hours.zone(), hours.week(), hours.holidays(), administrator.id().value()).value();
    }

    /** Saying the same hours again confirms those that Parley came with. */
    @Transactional
    public void change(UUID id, CalendarDescription description, IfMatch seen, CurrentUser administrator) {
        administration.take();
        checkVersion(id, seen);
        CalendarHours hours = CalendarHours.read(description);
        refuseTakenName(description.name(), id);
        sql.update("update business_calendar set name = :name, version = version + 1 where id = :id", Map.of("name", description.name().strip(), "id", id));
        if (!hours.areThoseOf(calendars.inForce(new CalendarId(id))) || !confirmed(id)) {
            calendars.publish(new CalendarId(id), hours.zone(), hours.week(), hours.holidays(), administrator.id().value());
        }
        record("CALENDAR_CHANGED", id, description.name(), administrator);
    }

    /** From now on it counts for every queue that has no calendar of its own. */
    @Transactional
    void makeStandard(UUID id, IfMatch seen, CurrentUser administrator) {
        administration.take();
        checkVersion(id, seen);
        sql.update("update business_calendar set standard = (id = :id), version = version + 1 where standard or id = :id", Map.of("id", id));
        record("STANDARD_CALENDAR_CHANGED", id, "", administrator);
    }

    private boolean confirmed(UUID id) {
        return sql.first("select count(*) as n from calendar_version where calendar_id = :id and published_by is not null", Map.of("id", id),
                row -> row.number("n") > 0).orElse(false);
    }

    private void checkVersion(UUID id, IfMatch seen) {
        StaleVersion.check(seen, sql.first("select version from business_calendar where id = :id", Map.of("id", id), row -> row.number("version"))
                .orElseThrow(NothingHere::new));
    }

    private void refuseTakenName(String name, @Nullable UUID own) {
        sql.first("select id from business_calendar where lower(name) = lower(:name)", Map.of("name", name.strip()), row -> row.uuid("id"))
                .filter(other -> !other.equals(own))
                .ifPresent(other -> {
                    throw new NameTaken("/name");
                });
    }

    private void record(String kind, UUID id, String name, CurrentUser administrator) {
        activity.record(Happening.inAdministration(kind, administrator.id().value(), "CALENDAR", id, Map.of("name", name.strip())));
    }
}
