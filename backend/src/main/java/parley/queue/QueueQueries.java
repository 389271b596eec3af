package parley.queue;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.SiteName;
import parley.account.TeamName;
import parley.platform.page.NameCursor;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.servicelevel.ServiceClass;

/** Queues, targets and routing rules as administrators see them. */
@Singleton
class QueueQueries {

    private final SkillQueries skills;
    private final Sql sql;

    QueueQueries(SkillQueries skills, Sql sql) {
        this.skills = skills;
        this.sql = sql;
    }

    Page<QueueDetail> queues(@Nullable NameCursor after, int limit) {
        return Page.byName(queues(null, after, limit + 1), limit, queue -> new NameCursor(queue.name(), queue.id()));
    }

    QueueDetail queue(UUID id) {
        return queues(id, null, 1).stream().findFirst().orElseThrow(NothingHere::new);
    }

    private List<QueueDetail> queues(@Nullable UUID id, @Nullable NameCursor after, int rows) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("afterName", after == null ? "" : after.name());
        values.put("afterId", after == null ? new UUID(0, 0) : after.id());
        values.put("rows", rows);
        return sql.list("""
                select q.id, q.name, q.purpose, q.triage, q.pushes, q.tickets_at_once, q.act_within_minutes, q.version, t.id as team_id, t.name as team_name,
                       c.id as calendar_id, c.name as calendar_name,
                       (select count(*) from queue_target g where g.queue_id = q.id) as own_targets,
                       (select count(*) from team_member m join person p on p.id = m.person_id where m.team_id = q.team_id and p.active) as workers
                from queue q
                join team t on t.id = q.team_id
                left join business_calendar c on c.id = q.calendar_id
                where (q.name, q.id) > (:afterName, :afterId) and (cast(:id as uuid) is null or q.id = :id)
                order by q.name, q.id
                limit :rows""", values, QueueQueries::queue);
    }

    /** Every row, its own or the usual one. */
    QueueTargets targets(UUID queue) {
        Map<TargetRow, QueueTarget> own = new HashMap<>();
        sql.list("""
                select ticket_kind, service_class, first_response_seconds, next_response_seconds, resolution_seconds, resolution_working_days
                from queue_target where queue_id = :queue""", Map.of("queue", queue), QueueQueries::target)
                .forEach(target -> own.put(new TargetRow(target.kind(), target.serviceClass()), target));
        List<QueueTarget> rows = TargetRow.ALL.stream().map(row -> own.getOrDefault(row, QueueTarget.usual(row))).toList();
        return sql.first("select version from queue where id = :queue", Map.of("queue", queue), row -> new QueueTargets(queue, rows, row.number("version")))
                .orElseThrow(NothingHere::new);
    }

    /** All rules, in the order in which they are asked. */
    List<RoutingRuleDetail> rules() {
        return rules(null);
    }

    RoutingRuleDetail rule(UUID id) {
        return rules(id).stream().findFirst().orElseThrow(NothingHere::new);
    }

    RuleQueue named(QueueId queue) {
        return sql.first("select id, name from queue where id = :id", Map.of("id", queue.value()), row -> new RuleQueue(row.uuid("id"), row.text("name")))
                .orElseThrow(NothingHere::new);
    }

    private List<RoutingRuleDetail> rules(@Nullable UUID id) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        List<RoutingRuleDetail> rules = sql.list("""
                select r.id, r.place, r.name, r.kind, r.category, r.restriction_key, r.version, q.id as queue_id, q.name as queue_name,
                       s.id as site_id, s.name as site_name
                from routing_rule r
                join queue q on q.id = r.queue_id
                left join site s on s.id = r.site_id
                where cast(:id as uuid) is null or r.id = :id
                order by r.place, r.id""", values, QueueQueries::rule);
        Map<UUID, List<SkillName>> asked = skills.ofRules(rules.stream().map(RoutingRuleDetail::id).toList());
        return rules.stream().map(rule -> rule.asking(asked.getOrDefault(rule.id(), List.of()))).toList();
    }

    private static QueueDetail queue(Row row) {
        List<QueueAction> actions = new ArrayList<>(List.of(QueueAction.CHANGE, QueueAction.SET_TARGETS, QueueAction.SET_PRACTICE));
        if (!row.flag("triage")) {
            actions.add(QueueAction.MAKE_TRIAGE);
        }
        return new QueueDetail(row.uuid("id"), row.text("name"), row.text("purpose"), new TeamName(row.uuid("team_id"), row.text("team_name")),
                row.number("workers"), row.uuid("calendar_id") == null ? null : new QueueCalendar(row.uuid("calendar_id"), row.text("calendar_name")),
                row.flag("triage"), row.number("own_targets"),
                new QueuePractice(row.flag("pushes"), row.integerOrNull("tickets_at_once"), row.integerOrNull("act_within_minutes")),
                row.number("version"), actions);
    }

    private static QueueTarget target(Row row) {
        return new QueueTarget(row.value("ticket_kind", RoutedKind.class), row.value("service_class", ServiceClass.class), true,
                row.number("first_response_seconds"), row.number("next_response_seconds"),
                row.numberOrNull("resolution_seconds"), row.integerOrNull("resolution_working_days"));
    }

    private static RoutingRuleDetail rule(Row row) {
        return new RoutingRuleDetail(row.uuid("id"), row.integer("place"), row.text("name"), new RuleQueue(row.uuid("queue_id"), row.text("queue_name")),
                row.value("kind", RoutedKind.class), row.text("category"), row.text("restriction_key"),
                row.uuid("site_id") == null ? null : new SiteName(row.uuid("site_id"), row.text("site_name")), List.of(), row.number("version"),
                List.of(RoutingRuleAction.values()));
    }
}
