package parley.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.page.NameCursor;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Departments and sites as administrators see them. */
@Singleton
class PlaceQueries {

    private static final List<PlaceAction> ACTIONS = List.of(PlaceAction.CHANGE);

    private final Sql sql;

    PlaceQueries(Sql sql) {
        this.sql = sql;
    }

    Page<DepartmentDetail> departments(@Nullable NameCursor after, int limit) {
        return Page.byName(departments(null, after, limit + 1), limit, department -> new NameCursor(department.name(), department.id()));
    }

    DepartmentDetail department(UUID id) {
        return departments(id, null, 1).stream().findFirst().orElseThrow(NothingHere::new);
    }

    Page<SiteDetail> sites(@Nullable NameCursor after, int limit) {
        return Page.byName(sites(null, after, limit + 1), limit, site -> new NameCursor(site.name(), site.id()));
    }

    SiteDetail site(UUID id) {
        return sites(id, null, 1).stream().findFirst().orElseThrow(NothingHere::new);
    }

    private List<DepartmentDetail> departments(@Nullable UUID id, @Nullable NameCursor after, int rows) {
        return sql.list("""
                select d.id, d.name, d.version, h.id as head_id, h.name as head_name, coalesce(h.active, false) as head_active,
                       (select count(*) from person p where p.department_id = d.id and p.active) as people
                from department d
                left join person h on h.id = d.head_id
                where (d.name, d.id) > (:afterName, :afterId) and (cast(:id as uuid) is null or d.id = :id)
                order by d.name, d.id
                limit :rows""", place(id, after, rows), row -> new DepartmentDetail(row.uuid("id"), row.text("name"), head(row),
                row.flag("head_active"), row.number("people"), row.number("version"), ACTIONS));
    }

    private List<SiteDetail> sites(@Nullable UUID id, @Nullable NameCursor after, int rows) {
        return sql.list("""
                select s.id, s.name, s.version, (select count(*) from person p where p.site_id = s.id and p.active) as people
                from site s
                where (s.name, s.id) > (:afterName, :afterId) and (cast(:id as uuid) is null or s.id = :id)
                order by s.name, s.id
                limit :rows""", place(id, after, rows),
                row -> new SiteDetail(row.uuid("id"), row.text("name"), row.number("people"), row.number("version"), ACTIONS));
    }

    private static Map<String, Object> place(@Nullable UUID id, @Nullable NameCursor after, int rows) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("afterName", after == null ? "" : after.name());
        values.put("afterId", after == null ? new UUID(0, 0) : after.id());
        values.put("rows", rows);
        return values;
    }

    private static @Nullable PersonName head(Row row) {
        return row.uuid("head_id") == null ? null : new PersonName(row.uuid("head_id"), row.text("head_name"));
    }
}
