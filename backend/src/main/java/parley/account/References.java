package parley.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.problem.FieldError;
import parley.platform.problem.InvalidFields;
import parley.platform.sql.Sql;

/** Whether the things that a description names are there. */
@Singleton
class References {

    /** No company is deeper; it keeps a search from running round in a circle that is there already. */
    private static final int DEEPEST = 100;

    private final Sql sql;

    References(Sql sql) {
        this.sql = sql;
    }

    void check(PersonDescription description) {
        Map<String, Object> named = new HashMap<>();
        named.put("department", description.departmentId());
        named.put("site", description.siteId());
        named.put("manager", description.managerId());
        List<String> there = sql.list("""
                select 'department' as what from department where id = cast(:department as uuid)
                union all select 'site' from site where id = cast(:site as uuid)
                union all select 'manager' from person where id = cast(:manager as uuid)""", named, row -> row.text("what"));
        List<FieldError> errors = new ArrayList<>();
        named.forEach((what, id) -> {
            if (id != null && !there.contains(what)) {
                errors.add(new FieldError("/" + what + "Id", "is not there"));
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    /** The way up from the manager must not lead back to the person. */
    void refuseCircle(PersonId person, @Nullable UUID manager) {
        if (manager == null) {
            return;
        }
        boolean circle = sql.first("""
                with recursive above (id, height) as (
                    select p.id, 0 from person p where p.id = :manager
                    union all
                    select p.manager_id, a.height + 1 from above a join person p on p.id = a.id
                    where p.manager_id is not null and a.height < :deepest)
                select count(*) as n from above where id = :person""",
                Map.of("manager", manager, "person", person.value(), "deepest", DEEPEST), row -> row.number("n") > 0).orElse(false);
        if (circle) {
            throw new InvalidFields("/managerId", "would make a circle: this person is above that manager");
        }
    }

    /** The active head of a department or member of something; anybody else is refused at that field. */
    void checkActive(UUID person, String pointer) {
        boolean active = sql.first("select active from person where id = :id", Map.of("id", person), row -> row.flag("active")).orElse(false);
        if (!active) {
            throw new InvalidFields(pointer, "is not an active person");
        }
    }
}
