package parley.queue;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.platform.Ids;
import parley.platform.sql.Sql;

/** Knows into which queue a ticket goes. Every ticket has one from its first second. */
@Singleton
public class QueueService {

    private static final String FIRST_TEAM = "IT";

    private final QueueRepository queues;
    private final RoutingRuleRepository rules;
    private final Sql sql;

    QueueService(QueueRepository queues, RoutingRuleRepository rules, Sql sql) {
        this.queues = queues;
        this.rules = rules;
        this.sql = sql;
    }

    /** The first rule that fits gives the queue; what none fits goes to triage. */
    public QueueId queueFor(RoutingFacts facts) {
        return ruleFor(facts).map(rule -> new QueueId(rule.queueId())).orElseGet(this::triage);
    }

    Optional<RoutingRule> ruleFor(RoutingFacts facts) {
        return rules.listOrderByPlaceAscAndIdAsc().stream().filter(rule -> rule.fits(facts)).findFirst();
    }

    private QueueId triage() {
        return new QueueId(queues.findByTriageTrue().orElseThrow().id());
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
}
