package parley.account;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.platform.problem.FieldError;
import parley.platform.problem.InvalidFields;
import parley.platform.sql.Sql;

/** Whether people have the role that a membership asks for. */
@Singleton
class MemberRoles {

    private final Sql sql;

    MemberRoles(Sql sql) {
        this.sql = sql;
    }

    /** @param sent the list as it came, to say which of them are refused */
    void check(Collection<UUID> joining, Set<Role> oneOf, List<UUID> sent, String otherwise) {
        if (joining.isEmpty()) {
            return;
        }
        Set<UUID> fit = new HashSet<>(sql.list("""
                select distinct p.id from person p join person_role r on r.person_id = p.id
                where p.active and p.id = any(:people) and r.role = any(:roles)""",
                Map.of("people", joining, "roles", oneOf), row -> row.uuid("id")));
        List<FieldError> errors = new ArrayList<>();
        for (UUID person : joining) {
            if (!fit.contains(person)) {
                errors.add(new FieldError("/memberIds/" + sent.indexOf(person), otherwise));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }
}
