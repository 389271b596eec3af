package parley.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Approver groups as administrators see them, in two statements. There are about ten. */
@Singleton
class ApproverGroupQueries {

    private static final List<PlaceAction> ACTIONS = List.of(PlaceAction.CHANGE);

    private final Sql sql;

    ApproverGroupQueries(Sql sql) {
        this.sql = sql;
    }

    List<ApproverGroupDetail> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        sql.list("select g.role, g.name, g.fallback_role, g.version from approver_group g order by g.name", Map.of(),
                row -> groups.put(row.text("role"), Group.of(row)));
        sql.list("""
                select m.role, m.added_at, p.id, p.name from approver_group_member m join person p on p.id = m.person_id
                where p.active order by p.name, p.id""", Map.of(),
                row -> groups.get(row.text("role")).members().add(new ApproverGroupMember(row.uuid("id"), row.text("name"), row.instant("added_at"))));
        return groups.values().stream().map(group -> group.detail(groups)).toList();
    }

    ApproverGroupDetail group(String role) {
        return groups().stream().filter(group -> group.role().equals(role)).findFirst().orElseThrow(NothingHere::new);
    }

    private record Group(String role, String name, @Nullable String fallback, long version, List<ApproverGroupMember> members) {

        static Group of(Row row) {
            return new Group(row.text("role"), row.text("name"), row.text("fallback_role"), row.number("version"), new ArrayList<>());
        }

        ApproverGroupDetail detail(Map<String, Group> groups) {
            return new ApproverGroupDetail(role, name, members, named(fallback, groups), named(decidedBy(groups), groups), version, ACTIONS);
        }

        private @Nullable String decidedBy(Map<String, Group> groups) {
            Set<String> asked = new HashSet<>();
            for (String next = role; next != null && asked.add(next); next = groups.get(next).fallback()) {
                if (!groups.get(next).members().isEmpty()) {
                    return next;
                }
            }
            return null;
        }

        private static @Nullable ApproverGroupName named(@Nullable String role, Map<String, Group> groups) {
            return role == null ? null : new ApproverGroupName(role, groups.get(role).name());
        }
    }
}
