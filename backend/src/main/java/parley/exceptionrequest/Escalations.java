package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import parley.platform.sql.Sql;

/**
 * Keeps by when those who must agree are late, and by when the next level up is asked: the target of the decision at
 * its level of risk, and as much time again, in working days since the approvers were last asked.
 */
@Singleton
class Escalations {

    private final CompanyZone zone;
    private final Sql sql;

    Escalations(CompanyZone zone, Sql sql) {
        this.zone = zone;
        this.sql = sql;
    }

    void keep(CaseFile before, CaseFile after) {
        if (isAsked(after)) {
            watch(after);
        } else if (isAsked(before)) {
            forget(after.request().id());
        }
    }

    /** What people were told already stays told, unless it is late at another moment now. */
    private void watch(CaseFile file) {
        Instant asked = file.request().milestones().decisionAskedAt();
        int days = ApprovalRow.of(file.residualOnceMet()).decisionTargetDays();
        Map<String, Object> values = new HashMap<>();
        values.put("request", file.request().id());
        values.put("asked", asked);
        values.put("overdue", zone.afterWorkingDays(asked, days));
        values.put("next_level", zone.afterWorkingDays(asked, 2 * days));
        int kept = sql.update(
                """
                update exception_escalation
                set overdue_told_at = case when overdue_at = :overdue then overdue_told_at end,
                    next_level_told_at = case when next_level_at = :next_level then next_level_told_at end,
                    overdue_at = :overdue, next_level_at = :next_level
                where request_id = :request and asked_at = :asked""",
                values);
        if (kept == 0) {
            forget(file.request().id());
            sql.update(
                    """
                    insert into exception_escalation (request_id, asked_at, overdue_at, next_level_at)
                    values (:request, :asked, :overdue, :next_level)""",
                    values);
        }
    }

    private void forget(UUID request) {
        sql.update("delete from exception_escalation where request_id = :request", Map.of("request", request));
    }

    private static boolean isAsked(CaseFile file) {
        return file.request().state() == CaseState.AWAITING_DECISION;
    }
}
