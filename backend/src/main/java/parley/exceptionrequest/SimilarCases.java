package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.policy.Likeness;
import parley.policy.RiskLevel;

/** Finds cases like one that somebody looks at: under the same rule, decided, and theirs to see. */
@Singleton
class SimilarCases {

    private static final int MOST_COMPARED = 200;
    private static final int MOST_SHOWN = 5;

    private final CaseSight sight;
    private final Sql sql;
    private final Clock clock;

    SimilarCases(CaseSight sight, Sql sql, Clock clock) {
        this.sight = sight;
        this.sql = sql;
        this.clock = clock;
    }

    /** Those first whose need shares most words with that of the case, then those asked last. */
    List<SimilarCase> to(long number, CurrentUser viewer) {
        CaseSight.Sighted sighted = sight.sight(number, viewer);
        Instant now = clock.instant();
        Map<String, Object> parameters = CaseSight.viewer(viewer, now);
        parameters.putAll(StateByTheClock.asOf(now));
        parameters.put("case", sighted.id());
        parameters.put("limit", MOST_COMPARED);
        return sql
                .list(
                        """
                        select r.number, r.title, %s as state_now, r.residual_once_met, r.last_day,
                               coalesce(r.decided_at, r.resolved_at) as answered_at, r.goal, looked_at.goal as wanted
                        %s
                        join exception_request looked_at on looked_at.restriction_key = r.restriction_key
                        where looked_at.id = :case and r.id <> looked_at.id and %s and %s
                        order by r.submitted_at desc, r.id desc limit :limit"""
                                .formatted(StateByTheClock.SQL, CaseSight.FROM, Precedent.IS_ONE, CaseSight.SEES),
                        parameters,
                        SimilarCases::found)
                .stream()
                .sorted(Comparator.comparingInt(Found::likeness).reversed())
                .limit(MOST_SHOWN)
                .map(Found::view)
                .toList();
    }

    private static Found found(Row row) {
        SimilarCase view = new SimilarCase(
                row.number("number"),
                row.text("title"),
                row.value("state_now", CaseState.class),
                row.value("residual_once_met", RiskLevel.class),
                row.date("last_day"),
                row.instant("answered_at"));
        return new Found(Likeness.of(row.text("goal"), row.text("wanted")), view);
    }

    private record Found(int likeness, SimilarCase view) {}
}
