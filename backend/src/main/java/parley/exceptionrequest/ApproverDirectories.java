package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.policy.ApproverRole;

/** Looks up who plays which role for somebody: the approver groups, their manager, the head of their department. */
@Singleton
final class ApproverDirectories {

    private static final Duration LATELY = Duration.ofHours(24);

    private final Sql sql;

    ApproverDirectories(Sql sql) {
        this.sql = sql;
    }

    Listed of(UUID requester, Instant now) {
        Map<ApproverRole, Set<UUID>> members = new EnumMap<>(ApproverRole.class);
        Map<ApproverRole, ApproverRole> fallback = new EnumMap<>(ApproverRole.class);
        Map<ApproverRole, Set<UUID>> lately = new EnumMap<>(ApproverRole.class);
        Map<UUID, String> names = new HashMap<>();
        sql.list(
                """
                select m.role, m.person_id, p.name, m.added_at, cast(null as varchar) as instead
                from approver_group_member m join person p on p.id = m.person_id and p.active
                union all
                select 'LINE_MANAGER', manager.id, manager.name, cast(null as timestamp with time zone), cast(null as varchar)
                from person asks join person manager on manager.id = asks.manager_id and manager.active
                where asks.id = :requester
                union all
                select 'DEPARTMENT_HEAD', head.id, head.name, cast(null as timestamp with time zone), cast(null as varchar)
                from person asks join department d on d.id = asks.department_id
                join person head on head.id = d.head_id and head.active
                where asks.id = :requester
                union all
                select g.role, cast(null as uuid), cast(null as varchar), cast(null as timestamp with time zone), g.fallback_role
                from approver_group g where g.fallback_role is not null""",
                Map.of("requester", requester),
                row -> role(row.text("role")).map(role -> {
                    UUID person = row.uuid("person_id");
                    if (person == null) {
                        role(row.text("instead")).ifPresent(instead -> fallback.put(role, instead));
                        return role;
                    }
                    members.computeIfAbsent(role, none -> new HashSet<>()).add(person);
                    names.put(person, row.text("name"));
                    if (isLately(row, now)) {
                        lately.computeIfAbsent(role, none -> new HashSet<>()).add(person);
                    }
                    return role;
                }));
        return new Listed(new ApproverDirectory(members, fallback, lately), names);
    }

    private static boolean isLately(Row row, Instant now) {
        Instant addedAt = row.instant("added_at");
        return addedAt != null && addedAt.plus(LATELY).isAfter(now);
    }

    /** A group that no rule names is none of ours. */
    private static Optional<ApproverRole> role(String name) {
        return Arrays.stream(ApproverRole.values()).filter(role -> role.name().equals(name)).findFirst();
    }

    /**
     * The directory, with the names of those who are in it.
     *
     * @param directory who plays which role
     * @param names what they are called
     */
    record Listed(ApproverDirectory directory, Map<UUID, String> names) {}
}
