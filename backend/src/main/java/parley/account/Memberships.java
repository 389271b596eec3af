package parley.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import parley.platform.problem.InvalidFields;
import parley.platform.sql.Sql;

/** Which teams and approver groups people belong to, and since when they are led by whom. */
@Singleton
class Memberships {

    private final Sql sql;

    Memberships(Sql sql) {
        this.sql = sql;
    }

    /** Whoever leads somebody, or heads their department, decides about them; it is remembered since when. */
    void moved(Person before, Person after, Instant now) {
        Map<String, ?> values = Map.of("person", after.id(), "now", now);
        if (!Objects.equals(before.managerId(), after.managerId())) {
            sql.update("update person set manager_since = :now where id = :person", values);
        }
        if (!Objects.equals(before.departmentId(), after.departmentId())) {
            sql.update("update person set department_since = :now where id = :person", values);
        }
    }

    void leaveAll(PersonId person) {
        Map<String, ?> who = Map.of("person", person.value());
        sql.update("delete from team_member where person_id = :person", who);
        sql.update("delete from approver_group_member where person_id = :person", who);
    }

    /** A role is not taken from under a membership that rests on it; the membership ends first, where it is seen. */
    void refuseIfTheyNeed(PersonId person, Set<Role> wanted) {
        if (!wanted.contains(Role.ANALYST) && !wanted.contains(Role.SUPERVISOR)) {
            refuse(names("select t.name from team t join team_member m on m.team_id = t.id where m.person_id = :person order by t.name", person),
                    "Members of a team are analysts or supervisors. First take this person out of: ");
        }
        if (!wanted.contains(Role.APPROVER)) {
            refuse(names("select g.name from approver_group g join approver_group_member m on m.role = g.role where m.person_id = :person order by g.name", person),
                    "Members of an approver group are approvers. First take this person out of: ");
        }
    }

    private static void refuse(List<String> groups, String why) {
        if (!groups.isEmpty()) {
            throw new InvalidFields("/roles", why + String.join(", ", groups) + ".");
        }
    }

    private List<String> names(String query, PersonId person) {
        return sql.list(query, Map.of("person", person.value()), row -> row.text("name"));
    }
}
