package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.problem.NameTaken;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** What administrators do with departments and sites. */
@Singleton
public class PlaceService {

    private final AdministrationLock administration;
    private final References references;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    PlaceService(AdministrationLock administration, References references, ActivityLog activity, Sql sql, Clock clock) {
        this.administration = administration;
        this.references = references;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public UUID createDepartment(DepartmentDescription description, CurrentUser administrator) {
        UUID id = Ids.next();
        check(description, id);
        sql.update("insert into department (id, name, head_id, version) values (:id, :name, :head, 0)", values(id, description.name(), description.headId()));
        record("DEPARTMENT_CREATED", "DEPARTMENT", id, description.name(), administrator);
        return id;
    }

    @Transactional
    public void changeDepartment(UUID id, DepartmentDescription description, IfMatch seen, CurrentUser administrator) {
        check(description, id);
        checkVersion("select version from department where id = :id", id, seen);
        Map<String, Object> values = values(id, description.name(), description.headId());
        values.put("now", clock.instant());
        sql.update("""
                update department
                set head_since = case when head_id is distinct from cast(:head as uuid) then :now else head_since end,
                    name = :name, head_id = :head, version = version + 1
                where id = :id""", values);
        record("DEPARTMENT_CHANGED", "DEPARTMENT", id, description.name(), administrator);
    }

    @Transactional
    public UUID createSite(SiteDescription description, CurrentUser administrator) {
        UUID id = Ids.next();
        check(description, id);
        sql.update("insert into site (id, name, version) values (:id, :name, 0)", Map.of("id", id, "name", description.name().strip()));
        record("SITE_CREATED", "SITE", id, description.name(), administrator);
        return id;
    }

    @Transactional
    void changeSite(UUID id, SiteDescription description, IfMatch seen, CurrentUser administrator) {
        check(description, id);
        checkVersion("select version from site where id = :id", id, seen);
        sql.update("update site set name = :name, version = version + 1 where id = :id", Map.of("id", id, "name", description.name().strip()));
        record("SITE_CHANGED", "SITE", id, description.name(), administrator);
    }

    private void check(DepartmentDescription description, UUID id) {
        administration.take();
        refuseTakenName("select id from department where lower(name) = lower(:name)", description.name(), id);
        if (description.headId() != null) {
            references.checkActive(description.headId(), "/headId");
        }
    }

    private void check(SiteDescription description, UUID id) {
        administration.take();
        refuseTakenName("select id from site where lower(name) = lower(:name)", description.name(), id);
    }

    private void refuseTakenName(String query, String name, UUID own) {
        sql.first(query, Map.of("name", name.strip()), row -> row.uuid("id")).filter(other -> !other.equals(own)).ifPresent(other -> {
            throw new NameTaken("/name");
        });
    }

    private void checkVersion(String query, UUID id, IfMatch seen) {
        StaleVersion.check(seen, sql.first(query, Map.of("id", id), row -> row.number("version")).orElseThrow(NothingHere::new));
    }

    private void record(String kind, String subject, UUID id, String name, CurrentUser administrator) {
        activity.record(Happening.inAdministration(kind, administrator.id().value(), subject, id, Map.of("name", name.strip())));
    }

    private static Map<String, Object> values(UUID id, String name, @Nullable UUID head) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("name", name.strip());
        values.put("head", head);
        return values;
    }
}
