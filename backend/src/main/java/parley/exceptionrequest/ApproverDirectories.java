package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
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

/**
 * Looks up who plays which role in a case: the approver groups, the manager of the one who asks, the head of their
 * department, those who stand in for any of them, whether it is late enough for others to be asked, whether the rule is
 * under review, and whether the one who asks has left.
 */
@Singleton
final class ApproverDirectories {

    private static final Duration LATELY = Duration.ofHours(24);

    private static final String ROWS = """
            select 'MEMBER' as kind, m.role, m.person_id, p.name, m.added_at as since, cast(null as varchar) as instead,
                   cast(null as uuid) as away, cast(null as date) as last_day, cast(null as timestamp with time zone) as next_level_at
            from approver_group_member m join person p on p.id = m.person_id and p.active
            union all
            select 'MEMBER', 'LINE_MANAGER', manager.id, manager.name, asks.manager_since, null, null, null, null
            from person asks join person manager on manager.id = asks.manager_id and manager.active
            where asks.id = :requester
            union all
            select 'MEMBER', 'DEPARTMENT_HEAD', head.id, head.name, greatest(d.head_since, asks.department_since), null, null, null, null
            from person asks join department d on d.id = asks.department_id
            join person head on head.id = d.head_id and head.active
            where asks.id = :requester
            union all
            select 'FALLBACK', g.role, null, null, null, g.fallback_role, null, null, null
            from approver_group g where g.fallback_role is not null
            union all
            select 'DEPUTY', null, d.deputy_id, stands_in.name, d.named_at, null, d.person_id, d.last_day, null
            from deputy d join person stands_in on stands_in.id = d.deputy_id and stands_in.active
            where d.valid_from <= :now and d.valid_until > :now
            union all
            select 'LATE', null, null, null, e.overdue_at, null, null, null, e.next_level_at
            from exception_escalation e where e.request_id = :request
            union all
            select 'LEFT', null, asks.id, null, null, null, null, null, null
            from person asks where asks.id = :requester and not asks.active
            union all
            select 'REVIEW', null, null, null, v.opened_at, null, null, null, null
            from policy_review v
            where v.closed_at is null and v.restriction_key = (select r.restriction_key from exception_request r where r.id = :request)""";

    private final Sql sql;

    ApproverDirectories(Sql sql) {
        this.sql = sql;
    }

    Listed of(ExceptionRequest request, Instant now) {
        Reading reading = new Reading(now);
        sql.list(
                ROWS,
                Map.of("requester", request.requesterId(), "request", request.id(), "now", now),
                row -> {
                    reading.read(row);
                    return row;
                });
        return reading.listed();
    }

    /** What was read so far, row by row. */
    private static final class Reading {
        private final Instant now;
        private final Map<ApproverRole, Set<UUID>> members = new EnumMap<>(ApproverRole.class);
        private final Map<ApproverRole, ApproverRole> fallback = new EnumMap<>(ApproverRole.class);
        private final Map<ApproverRole, Set<UUID>> lately = new EnumMap<>(ApproverRole.class);
        private final Map<UUID, StandIn> standIns = new HashMap<>();
        private final Map<UUID, String> names = new HashMap<>();
        private @Nullable Escalation escalation;
        private boolean ruleIsUnderReview;
        private boolean requesterLeft;

        Reading(Instant now) {
            this.now = now;
        }

        void read(Row row) {
            switch (row.text("kind")) {
                case "FALLBACK" -> role(row.text("role"))
                        .ifPresent(role -> role(row.text("instead")).ifPresent(instead -> fallback.put(role, instead)));
                case "DEPUTY" -> {
                    UUID deputy = row.uuid("person_id");
                    standIns.put(row.uuid("away"), new StandIn(deputy, row.date("last_day"), isLately(row.instant("since"))));
                    names.put(deputy, row.text("name"));
                }
                case "LATE" -> escalation = Escalation.asOf(row.instant("since"), row.instant("next_level_at"), now);
                case "REVIEW" -> ruleIsUnderReview = true;
                case "LEFT" -> requesterLeft = true;
                default -> role(row.text("role")).ifPresent(role -> member(role, row));
            }
        }

        private void member(ApproverRole role, Row row) {
            UUID person = row.uuid("person_id");
            members.computeIfAbsent(role, none -> new HashSet<>()).add(person);
            names.put(person, row.text("name"));
            if (isLately(row.instant("since"))) {
                lately.computeIfAbsent(role, none -> new HashSet<>()).add(person);
            }
        }

        private boolean isLately(@Nullable Instant since) {
            return since != null && since.plus(LATELY).isAfter(now);
        }

        Listed listed() {
            return new Listed(new ApproverDirectory(members, fallback, lately, standIns, escalation, ruleIsUnderReview, requesterLeft), names);
        }
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
