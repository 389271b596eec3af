package parley.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
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

    Set<Role> of(PersonId person) {
        return Set.copyOf(sql.list("select role from person_role where person_id = :person", Map.of("person", person.value()),
                row -> row.value("role", Role.class)));
    }

    void withdraw(PersonId person, Collection<Role> roles) {
        roles.forEach(role -> sql.update("delete from person_role where person_id = :person and role = :role",
                Map.of("person", person.value(), "role", role)));
    }

    /** Whether somebody else could still administer Parley if this person could not. */
    boolean isLastAdministrator(PersonId person) {
        return sql.first("""
                select case when exists (
                    select 1 from person_role r join person p on p.id = r.person_id
                    where r.role = 'ADMINISTRATOR' and p.active and p.id <> :person) then 0 else 1 end as last
                from person_role own
                where own.person_id = :person and own.role = 'ADMINISTRATOR'""",
                Map.of("person", person.value()), row -> row.number("last") == 1).orElse(false);
    }
}
