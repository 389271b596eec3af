package parley.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import parley.platform.sql.Sql;

/** Writes down who may do what. */
@Singleton
class RoleGrants {

    private final Sql sql;

    RoleGrants(Sql sql) {
        this.sql = sql;
    }

    void grant(PersonId person, Collection<Role> roles, PersonId by, Instant now) {
        roles.forEach(role -> sql.update("""
                insert into person_role (person_id, role, granted_at, granted_by)
                values (:person, :role, :now, :by) on conflict do nothing""",
                Map.of("person", person.value(), "role", role, "now", now, "by", by.value())));
    }
}
