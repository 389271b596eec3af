package parley.queue;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.AdministrationLock;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** What administrators do with the rules that say into which queue a ticket goes. */
@Singleton
public class RoutingAdministration {

    private static final int MOST_RULES = 500;

    private final AdministrationLock administration;
    private final RoutingRuleRepository rules;
    private final QueueRepository queues;
    private final SkillAdministration skills;
    private final ActivityLog activity;
    private final Sql sql;

    RoutingAdministration(AdministrationLock administration, RoutingRuleRepository rules, QueueRepository queues, SkillAdministration skills,
            ActivityLog activity, Sql sql) {
        this.administration = administration;
        this.rules = rules;
        this.queues = queues;
        this.skills = skills;
        this.activity = activity;
        this.sql = sql;
    }

    /** A new rule is asked last. */
    @Transactional
    public UUID create(RoutingRuleDescription description, CurrentUser administrator) {
        administration.take();
        check(description);
        List<RoutingRule> all = rules.listOrderByPlaceAscAndIdAsc();
        if (all.size() >= MOST_RULES) {
            throw new InvalidFields("/name", "would be one rule too many: there are " + MOST_RULES);
        }
        RoutingRule rule = rules.save(RoutingRule.described(description, all.isEmpty() ? 1 : all.get(all.size() - 1).place() + 1));
        skills.askedFor(rule.id(), description.skills());
        record("ROUTING_RULE_CREATED", rule, administrator);
        return rule.id();
    }

    @Transactional
    void change(UUID id, RoutingRuleDescription description, IfMatch seen, CurrentUser administrator) {
        administration.take();
        RoutingRule rule = present(id, seen);
        check(description);
        skills.askedFor(id, description.skills());
        record("ROUTING_RULE_CHANGED", rules.update(rule.as(description)), administrator);
    }

    /** The rules behind it move up or down; the one that was moved is the one that changed. */
    @Transactional
    void move(UUID id, int place, IfMatch seen, CurrentUser administrator) {
        administration.take();
        RoutingRule moved = present(id, seen);
        List<RoutingRule> order = new ArrayList<>(rules.listOrderByPlaceAscAndIdAsc());
        order.removeIf(rule -> rule.id().equals(id));
        order.add(Math.min(place, order.size() + 1) - 1, moved);
        for (int index = 0; index < order.size(); index++) {
            sql.update("update routing_rule set place = :place where id = :id and place <> :place", Map.of("place", index + 1, "id", order.get(index).id()));
        }
        RoutingRule now = rules.update(moved.at(order.indexOf(moved) + 1));
        record("ROUTING_RULE_MOVED", now, administrator);
    }

    @Transactional
    void delete(UUID id, IfMatch seen, CurrentUser administrator) {
        administration.take();
        RoutingRule rule = present(id, seen);
        rules.delete(rule);
        record("ROUTING_RULE_DELETED", rule, administrator);
    }

    private RoutingRule present(UUID id, IfMatch seen) {
        RoutingRule rule = rules.findById(id).orElseThrow(NothingHere::new);
        StaleVersion.check(seen, rule.version());
        return rule;
    }

    private void check(RoutingRuleDescription description) {
        if (description.looksAtNothing()) {
            throw new InvalidFields("/kind", "A rule looks at one thing at least; what none fits goes to triage by itself");
        }
        if (queues.findById(description.queueId()).isEmpty()) {
            throw new InvalidFields("/queueId", "is not there");
        }
        if (description.restrictionKey() != null && description.kind() != null && description.kind() != RoutedKind.EXCEPTION_REQUEST) {
            throw new InvalidFields("/restrictionKey", "is known of exception requests only, so this rule would never fit");
        }
        if (description.siteId() != null
                && sql.first("select id from site where id = :id", Map.of("id", description.siteId()), row -> row.uuid("id")).isEmpty()) {
            throw new InvalidFields("/siteId", "is not there");
        }
    }

    private void record(String kind, RoutingRule rule, CurrentUser administrator) {
        activity.record(Happening.inAdministration(kind, administrator.id().value(), "ROUTING_RULE", rule.id(),
                Map.of("name", rule.name(), "place", rule.place(), "queue", rule.queueId().toString())));
    }
}
