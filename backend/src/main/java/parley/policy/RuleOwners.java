package parley.policy;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.Role;
import parley.platform.sql.Sql;

/** Knows who answers for which rule: the approver group that owns it, or whoever is asked while that group has nobody. */
@Singleton
public class RuleOwners {

    private final Sql sql;

    RuleOwners(Sql sql) {
        this.sql = sql;
    }

    /** What somebody is to the rules. */
    public Standing standing(CurrentUser user) {
        return new Standing(user.id().value(), user.is(Role.ADMINISTRATOR), groups());
    }

    /** Those who answer for a role. */
    public Set<UUID> peopleAnswering(ApproverRole role) {
        return groups().answering(role);
    }

    ApproverGroups groups() {
        ApproverGroups.Collected found = new ApproverGroups.Collected();
        sql.list(
                """
                select g.role, g.fallback_role, p.id as person_id
                from approver_group g
                left join approver_group_member m on m.role = g.role
                left join person p on p.id = m.person_id and p.active""",
                Map.of(),
                row -> role(row.text("role")).map(role -> {
                    if (row.uuid("person_id") != null) {
                        found.member(role, row.uuid("person_id"));
                    }
                    role(row.text("fallback_role")).ifPresent(instead -> found.instead(role, instead));
                    return role;
                }));
        return found.groups();
    }

    /** A group that no rule names is none of ours. */
    private static Optional<ApproverRole> role(String name) {
        return Arrays.stream(ApproverRole.values()).filter(role -> role.name().equals(name)).findFirst();
    }

    /**
     * What somebody is to the rules.
     *
     * @param person who
     * @param administrator keeps the installation, and may change every rule
     * @param groups who decides in which role
     */
    public record Standing(UUID person, boolean administrator, ApproverGroups groups) {

        /** Whether the rule is theirs: what becomes of it is decided by nobody else. */
        public boolean owns(ApproverRole owner) {
            return groups.answering(owner).contains(person);
        }

        public boolean owns(Restriction rule) {
            return owns(rule.owner());
        }

        public boolean mayChange(ApproverRole owner) {
            return administrator || owns(owner);
        }
    }
}
