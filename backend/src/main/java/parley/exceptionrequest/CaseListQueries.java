package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.policy.RiskLevel;

/** Lists cases for somebody who may see them: one statement each, whatever the number of rows. */
@Singleton
class CaseListQueries {

    private static final String STATE = StateByTheClock.SQL;

    /** When the viewer was asked; what waits for nobody is not looked at. */
    private static final String ASKED_AT = """
            case when r.state = 'AWAITING_DECISION' then r.decision_asked_at
                 when r.state = 'ACTIVE' then r.activated_at
                 else (select min(asked.asked_at) from exception_signature_slot asked where asked.request_id = r.id) end""";

    private static final String COLUMNS = """
            select r.id, r.number, r.version, r.title, %s as state_now, r.restriction_key, rule.name as restriction_name,
                   r.residual_now, r.residual_once_met, r.first_day, r.last_day, r.valid_until, %s as asked_at, r.updated_at,
                   coalesce(left_over.ended_at, left_over.valid_until) as interim_over_at,
                   requester.id as requester_id, requester.name as requester_name,
                   assignee.id as assignee_id, assignee.name as assignee_name,
                   (select max(p.due_at) from promise p where p.ticket_id = r.ticket_id and p.kind = 'RESOLUTION') as decision_due_at,
                   (select count(*) from exception_slot every_slot where every_slot.request_id = r.id) as must_agree,
                   (select count(*) from exception_slot full_slot where full_slot.request_id = r.id and full_slot.filled_by is not null) as agreed
            %s
            left join restriction_version rule on rule.restriction_key = r.restriction_key and rule.version = r.restriction_version
            left join person assignee on assignee.id = t.assignee_id
            left join exception_interim left_over on left_over.request_id = r.id and left_over.removal_proof is null and r.activated_at is null
                 and left_over.valid_from is not null and (left_over.ended_at is not null or left_over.valid_until <= :now)
            """.formatted(STATE, ASKED_AT, CaseSight.FROM);

    /** Holds a slot that nobody has filled, holds none that they have filled, and neither asked nor rated. */
    private static final String WAITS_FOR_VIEWER = """
            (r.state = 'AWAITING_DECISION' or (r.state = 'ACTIVE' and r.review_due_at > :now)) and not %s
            and not exists (select 1 from risk_rating rated where rated.request_id = r.id and rated.rated_by = :viewer)
            and exists (select 1 from exception_slot s where s.request_id = r.id and s.filled_by is null and %s)
            and not exists (select 1 from exception_slot mine where mine.request_id = r.id and mine.filled_by = :viewer)
            """.formatted(CaseSight.ASKS, CaseSight.HOLDS);

    /** Holds a signature that is open. */
    private static final String WAITS_FOR_SIGNATURE = """
            not %s and exists (select 1 from exception_signature_slot s where s.request_id = r.id and %s)
            """.formatted(CaseSight.ASKS, CaseSight.SIGNS);

    private static final String IS_ASKED = """
            r.id in (select waits.request_id from exception_slot waits where waits.filled_by is null
                     union select signs.request_id from exception_signature_slot signs)
            """;

    /** An exception that holds or is not removed yet, or what was granted in the meantime and is not. */
    private static final String IN_REGISTER = """
            (left_over.id is not null
             or r.state in ('ACTIVE', 'SUSPENDED', 'ENDING') and (r.superseded_at is null or r.superseded_at > :now))
            and r.id in (select begun.id from exception_request begun where begun.state in ('ACTIVE', 'SUSPENDED', 'ENDING')
                         union select meantime.request_id from exception_interim meantime
                         where meantime.valid_from is not null and meantime.removal_proof is null)
            """;

    private static final String OVER_AT = "coalesce(left_over.ended_at, left_over.valid_until, r.valid_until)";

    private final Sql sql;
    private final Clock clock;

    CaseListQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Cases that somebody may see, the last changed first. */
    Page<ExceptionRequestSummary> cases(
            CaseList list,
            Collection<CaseState> states,
            @Nullable String restriction,
            CurrentUser viewer,
            @Nullable Cursor after,
            int limit) {
        Map<String, Object> parameters = parameters(viewer, after, limit);
        parameters.put("states", states);
        parameters.put("restriction", restriction);
        String where = "where " + list.condition()
                + (states.isEmpty() ? "" : " and " + STATE + " = any(:states)")
                + (restriction == null ? "" : " and r.restriction_key = :restriction")
                + (after == null ? "" : " and (r.updated_at, r.id) < (:after_at, :after_id)")
                + " order by r.updated_at desc, r.id desc limit :limit";
        return page(where, parameters, limit, ExceptionRequestSummary::updatedAt);
    }

    /** What waits for somebody's decision, what was asked first at the top. */
    Page<ExceptionRequestSummary> toDecide(CurrentUser viewer, @Nullable Cursor after, int limit) {
        String where = "where " + IS_ASKED + " and ((" + WAITS_FOR_VIEWER + ") or (" + WAITS_FOR_SIGNATURE + "))"
                + (after == null ? "" : " and (" + ASKED_AT + ", r.id) > (:after_at, :after_id)")
                + " order by " + ASKED_AT + ", r.id limit :limit";
        return page(where, parameters(viewer, after, limit), limit, null);
    }

    /** What holds, or whose removal is not proven yet, what ends first at the top. */
    Page<ExceptionRequestSummary> register(CurrentUser viewer, @Nullable Cursor after, int limit) {
        String where = "where " + IN_REGISTER + " and " + CaseSight.SEES
                + (after == null ? "" : " and (" + OVER_AT + ", r.id) > (:after_at, :after_id)")
                + " order by " + OVER_AT + ", r.id limit :limit";
        return page(where, parameters(viewer, after, limit), limit, CaseListQueries::overAt);
    }

    private static Instant overAt(ExceptionRequestSummary summary) {
        return summary.interimOverAt() == null ? summary.validUntil() : summary.interimOverAt();
    }

    private Page<ExceptionRequestSummary> page(
            String where,
            Map<String, Object> parameters,
            int limit,
            java.util.function.@Nullable Function<ExceptionRequestSummary, Instant> order) {
        Instant now = (Instant) parameters.get("now");
        List<Line> lines = sql.list(COLUMNS + where, parameters, row -> line(row, now, order));
        Page<Line> page = Page.of(lines, limit, Line::cursor);
        return new Page<>(page.items().stream().map(Line::view).toList(), page.next());
    }

    private Map<String, Object> parameters(CurrentUser viewer, @Nullable Cursor after, int limit) {
        Instant now = clock.instant();
        Map<String, Object> parameters = CaseSight.viewer(viewer, now);
        parameters.putAll(StateByTheClock.asOf(now));
        parameters.put("limit", limit + 1);
        if (after != null) {
            parameters.put("after_at", after.at());
            parameters.put("after_id", after.id());
        }
        return parameters;
    }

    private static Line line(
            Row row, Instant now, java.util.function.@Nullable Function<ExceptionRequestSummary, Instant> order) {
        ExceptionRequestSummary view = summary(row, now);
        Instant at = order == null ? row.instant("asked_at") : order.apply(view);
        return new Line(new Cursor(at, row.uuid("id")), view);
    }

    private static ExceptionRequestSummary summary(Row row, Instant now) {
        CaseState state = row.value("state_now", CaseState.class);
        Instant validUntil = row.instant("valid_until");
        return new ExceptionRequestSummary(
                row.number("number"),
                row.number("version"),
                row.text("title"),
                state,
                CaseStep.of(state),
                state.waitingOn(),
                person(row, "requester"),
                person(row, "assignee"),
                row.text("restriction_key"),
                row.text("restriction_name"),
                row.value("residual_now", RiskLevel.class),
                row.value("residual_once_met", RiskLevel.class),
                row.date("first_day"),
                row.date("last_day"),
                validUntil,
                CaseViews.endsSoon(state, validUntil, now),
                row.instant("decision_due_at"),
                row.integer("agreed"),
                row.integer("must_agree"),
                row.instant("interim_over_at"),
                row.instant("updated_at"));
    }

    private static @Nullable PersonName person(Row row, String role) {
        UUID id = row.uuid(role + "_id");
        return id == null ? null : new PersonName(id, row.text(role + "_name"));
    }

    private record Line(Cursor cursor, ExceptionRequestSummary view) {}
}
