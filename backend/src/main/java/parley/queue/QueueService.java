package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import parley.platform.Ids;
import parley.platform.sql.Sql;

/** Knows into which queue a ticket goes. Every ticket has one from its first second. */
@Singleton
public class QueueService {

    private static final String FIRST_TEAM = "IT";

    private final QueueRepository queues;
    private final Sql sql;

    QueueService(QueueRepository queues, Sql sql) {
        this.queues = queues;
        this.sql = sql;
    }

    /** The first rule that fits gives the queue; what none fits goes to triage. */
    public QueueId queueFor(RoutingFacts facts) {
        return placeOf(facts).queue();
    }

    /**
     * The rule that takes a ticket, as part of a statement with its :kind, :category and :restriction.
     *
     * @param site where the requester works
     */
    public static String firstRule(String site) {
        return firstRule(":kind", ":category", site);
    }

    /** The same where kind and category are columns. */
    public static String firstRule(String kind, String category, String site) {
        return """
                (select r.id from routing_rule r
                 where (r.kind is null or r.kind = %s)
                   and (r.category is null or r.category = %s)
                   and (r.restriction_key is null or r.restriction_key = :restriction)
                   and (r.site_id is null or r.site_id = %s)
                 order by r.place, r.id limit 1)""".formatted(kind, category, site);
    }

    /** Where a ticket goes, and by which rule. */
    public Placed placeOf(RoutingFacts facts) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("kind", facts.kind());
        parameters.put("category", facts.category());
        parameters.put("restriction", facts.restrictionKey());
        parameters.put("site", facts.siteId());
        return sql.first("""
                select coalesce(rule.queue_id, triage.id) as queue_id, rule.id as rule_id
                from queue triage
                left join routing_rule rule on rule.id = %s
                where triage.triage""".formatted(firstRule(":site")), parameters, row -> new Placed(new QueueId(row.uuid("queue_id")), row.uuid("rule_id"))).orElseThrow();
    }

    /** A new installation has one team and the triage queue, so that no ticket is ever without a place. */
    @Transactional
    void prepare() {
        if (queues.findByTriageTrue().isEmpty()) {
            queues.save(Queue.triage(firstTeam()));
        }
    }

    private UUID firstTeam() {
        return sql.first("select id from team where name = :name", Map.of("name", FIRST_TEAM), row -> row.uuid("id")).orElseGet(() -> {
            UUID id = Ids.next();
            sql.update("insert into team (id, name, version) values (:id, :name, 0)", Map.of("id", id, "name", FIRST_TEAM));
            return id;
        });
    }

    /**
     * The place of a ticket.
     *
     * @param queue where it goes
     * @param rule which rule says so; empty for triage
     */
    public record Placed(QueueId queue, @Nullable UUID rule) {}
}
