package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** Who may decide in which role, and who is asked while a role has nobody. */
@Singleton
public class ApproverGroupService {

    private final AdministrationLock administration;
    private final MemberRoles memberRoles;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    ApproverGroupService(AdministrationLock administration, MemberRoles memberRoles, ActivityLog activity, Sql sql, Clock clock) {
        this.administration = administration;
        this.memberRoles = memberRoles;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public void change(String role, ApproverGroupDescription description, IfMatch seen, CurrentUser administrator) {
        administration.take();
        Map<String, String> fallbacks = fallbacks();
        StaleVersion.check(seen, version(role));
        SafeHarbourTeam.refuseFallback(role, description.fallbackRole());
        refuseCircle(role, description.fallbackRole(), fallbacks);
        Map<String, Object> values = new HashMap<>();
        values.put("role", role);
        values.put("fallback", description.fallbackRole());
        sql.update("update approver_group set fallback_role = :fallback, version = version + 1 where role = :role", values);
        members(role, description, administrator);
        record("APPROVER_GROUP_CHANGED", role, Map.of("fallback", description.fallbackRole() == null ? "" : description.fallbackRole()), administrator);
    }

    /** Each person who joins or leaves is an entry of its own: it decides whose vote counts from now on. */
    private void members(String role, ApproverGroupDescription description, CurrentUser administrator) {
        Set<UUID> wanted = new LinkedHashSet<>(description.memberIds());
        Set<UUID> before = new LinkedHashSet<>(sql.list("select person_id from approver_group_member where role = :role", Map.of("role", role), row -> row.uuid("person_id")));
        List<UUID> joining = wanted.stream().filter(person -> !before.contains(person)).toList();
        memberRoles.check(joining, Set.of(Role.APPROVER), description.memberIds(), "is not an active approver");
        joining.forEach(person -> {
            sql.update("insert into approver_group_member (role, person_id, added_at) values (:role, :person, :now)",
                    Map.of("role", role, "person", person, "now", clock.instant()));
            record("APPROVER_ADDED", role, Map.of("person", person.toString()), administrator);
        });
        before.stream().filter(person -> !wanted.contains(person)).forEach(person -> {
            sql.update("delete from approver_group_member where role = :role and person_id = :person", Map.of("role", role, "person", person));
            record("APPROVER_REMOVED", role, Map.of("person", person.toString()), administrator);
        });
    }

    private long version(String role) {
        return sql.first("select version from approver_group where role = :role", Map.of("role", role), row -> row.number("version"))
                .orElseThrow(NothingHere::new);
    }

    private Map<String, String> fallbacks() {
        Map<String, String> fallbacks = new HashMap<>();
        sql.list("select role, fallback_role from approver_group", Map.of(), row -> fallbacks.put(row.text("role"), row.text("fallback_role")));
        return fallbacks;
    }

    private static void refuseCircle(String role, @Nullable String fallback, Map<String, String> fallbacks) {
        if (fallback != null && !fallbacks.containsKey(fallback)) {
            throw new InvalidFields("/fallbackRole", "is not an approver group");
        }
        Set<String> asked = new HashSet<>(Set.of(role));
        for (String next = fallback; next != null; next = fallbacks.get(next)) {
            if (!asked.add(next)) {
                throw new InvalidFields("/fallbackRole", "would make a circle in which nobody decides");
            }
        }
    }

    private void record(String kind, String role, Map<String, Object> detail, CurrentUser administrator) {
        Map<String, Object> all = new HashMap<>(detail);
        all.put("role", role);
        activity.record(Happening.inAdministration(kind, administrator.id().value(), "APPROVER_GROUP", subject(role), all));
    }

    /** Groups are known by their role; the record wants an id. */
    public static UUID subject(String role) {
        return UUID.nameUUIDFromBytes(("approver-group:" + role).getBytes(StandardCharsets.UTF_8));
    }
}
