package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.platform.sql.Sql;
import parley.platform.start.Preparation;

/**
 * Gives a new installation the approver groups that the rule book asks for, empty, each with the group that is asked
 * meanwhile. Line manager and department head follow from the person who asks and have no group. The safe
 * harbour team is one too, though no rule asks for it.
 */
@Singleton
class FirstApproverGroups implements Preparation {

    /** Those that others fall back to come first. */
    private static final List<Group> GROUPS = List.of(
            new Group("EXECUTIVE", "Executive", null),
            new Group("CISO", "Chief information security officer", "EXECUTIVE"),
            new Group("IT_SECURITY", "IT security", "CISO"),
            new Group("IT_OPERATIONS", "IT operations", "IT_SECURITY"),
            new Group("DPO", "Data protection officer", "CISO"),
            new Group("LEGAL", "Legal", "EXECUTIVE"),
            new Group("HR", "Human resources", "EXECUTIVE"),
            new Group("PROCUREMENT", "Procurement", "EXECUTIVE"),
            new Group("DATA_OWNER", "Data owner", "EXECUTIVE"),
            new Group("SYSTEM_OWNER", "System owner", "EXECUTIVE"),
            new Group(SafeHarbourTeam.ROLE, "Safe harbour", null));

    private final Sql sql;

    FirstApproverGroups(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void prepare() {
        GROUPS.forEach(group -> sql.update("""
                insert into approver_group (role, name, fallback_role, version) values (:role, :name, :fallback, 0) on conflict do nothing""",
                group.values()));
    }

    private record Group(String role, String name, @Nullable String fallback) {

        Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            values.put("role", role);
            values.put("name", name);
            values.put("fallback", fallback);
            return values;
        }
    }
}
