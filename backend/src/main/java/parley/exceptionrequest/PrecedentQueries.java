package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.exceptionrequest.Precedent.Outcome;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.policy.PolicyService;
import parley.policy.Restriction;

/**
 * Reads what came of the requests of others under a rule. What they wrote is only held against the needs that the rule
 * names, and goes no further. A case in which somebody spoke of their health is left out, and disclosures are not looked
 * at: what others tell changes nothing here.
 */
@Singleton
class PrecedentQueries {

    /** What was decided longer ago says little about what would be decided today. */
    private static final Duration RECENT = Duration.ofDays(730);

    private static final int MOST_READ = 300;

    private final Sql sql;
    private final PolicyService policies;
    private final Clock clock;

    PrecedentQueries(Sql sql, PolicyService policies, Clock clock) {
        this.sql = sql;
        this.policies = policies;
        this.clock = clock;
    }

    /** What came of needs like the one that is told of in those words, or of all needs under the rule. */
    PrecedentSummary like(@Nullable String words, Restriction restriction, CurrentUser viewer) {
        Map<UUID, Precedent> lastOf = new LinkedHashMap<>();
        sql.list(
                """
                select r.requester_id, r.goal, r.state, r.first_day, r.last_day,
                       exists (select 1 from exception_condition c where c.request_id = r.id and c.timing = 'BEFORE_START') as before_start,
                       exists (select 1 from exception_condition c where c.request_id = r.id and c.timing = 'ONGOING') as ongoing,
                       exists (select 1 from exception_condition c where c.request_id = r.id and c.timing = 'AT_END') as at_end
                from exception_request r
                where r.restriction_key = :restriction and r.submitted_at >= :since
                and :viewer not in (r.requester_id, r.filed_by_id) and %s and %s
                order by r.submitted_at desc, r.id desc limit :limit"""
                        .formatted(Precedent.IS_ONE, AboutHealth.NOTHING_SAID),
                Map.of(
                        "restriction", restriction.key(),
                        "since", clock.instant().minus(RECENT).truncatedTo(ChronoUnit.DAYS),
                        "viewer", viewer.id().value(),
                        "limit", MOST_READ),
                row -> lastOf.putIfAbsent(row.uuid("requester_id"), precedent(row, restriction)));
        String need = words == null ? null : policies.needBehind(restriction, words).orElse(null);
        return new Precedents(List.copyOf(lastOf.values())).about(need);
    }

    private Precedent precedent(Row row, Restriction restriction) {
        Outcome outcome = Outcome.of(row.value("state", CaseState.class));
        boolean allowed = outcome == Outcome.ALLOWED;
        int days = allowed ? (int) ChronoUnit.DAYS.between(row.date("first_day"), row.date("last_day")) + 1 : 0;
        return new Precedent(
                policies.needBehind(restriction, row.text("goal")).orElse(null), outcome, days, allowed ? conditions(row) : Set.of());
    }

    private static Set<ConditionTiming> conditions(Row row) {
        Set<ConditionTiming> conditions = EnumSet.noneOf(ConditionTiming.class);
        addIf(row.flag("before_start"), ConditionTiming.BEFORE_START, conditions);
        addIf(row.flag("ongoing"), ConditionTiming.ONGOING, conditions);
        addIf(row.flag("at_end"), ConditionTiming.AT_END, conditions);
        return conditions;
    }

    private static void addIf(boolean there, ConditionTiming timing, Set<ConditionTiming> conditions) {
        if (there) {
            conditions.add(timing);
        }
    }
}
