package parley.routing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.queue.QueueService;
import parley.queue.RoutingFacts;

/** Tries out who would get a ticket. */
@Singleton
class CandidateQueries {

    private static final Comparator<AnalystAtDesk> BY_NAME = Comparator.comparing(AnalystAtDesk::name).thenComparing(analyst -> analyst.id().value());

    private final QueueService queues;
    private final Analysts analysts;
    private final Sql sql;

    CandidateQueries(QueueService queues, Analysts analysts, Sql sql) {
        this.queues = queues;
        this.analysts = analysts;
        this.sql = sql;
    }

    Candidates of(RoutingFacts facts) {
        var placed = queues.placeOf(facts);
        var skills = placed.rule() == null ? List.<String>of() : skills(placed.rule());
        var able = able(placed.rule());
        var candidates = new ArrayList<Candidate>();
        var others = new ArrayList<AnalystAtDesk>();
        for (var analyst : analysts.of(List.of(placed.queue())).stream().sorted(Analysts.LONGEST_IDLE).toList()) {
            if (analyst.isFree() && missing(skills, able, analyst).isEmpty()) {
                candidates.add(candidate(analyst, candidates.size() + 1, null, List.of()));
            } else {
                others.add(analyst);
            }
        }
        others.stream().sorted(BY_NAME).map(analyst -> without(analyst, missing(skills, able, analyst))).forEach(candidates::add);
        return new Candidates(pushes(placed.queue()), skills, candidates);
    }

    /** That they cannot do it comes first: it does not pass by itself. */
    private static Candidate without(AnalystAtDesk analyst, List<String> missing) {
        return candidate(analyst, null, missing.isEmpty() ? analyst.whyNot() : NotOffered.LACKS_A_SKILL, missing);
    }

    private static Candidate candidate(AnalystAtDesk analyst, @Nullable Integer turn, @Nullable NotOffered why, List<String> missing) {
        return new Candidate(analyst.id().value(), analyst.name(), turn, why, missing, analyst.inHand(), analyst.room());
    }

    private static List<String> missing(List<String> skills, Map<UUID, Set<String>> able, AnalystAtDesk analyst) {
        var theirs = able.getOrDefault(analyst.id().value(), Set.of());
        return skills.stream().filter(skill -> !theirs.contains(skill)).toList();
    }

    private List<String> skills(UUID rule) {
        return sql.list("select k.name from routing_rule_skill r join skill k on k.id = r.skill_id where r.rule_id = :rule order by k.name", Map.of("rule", rule),
                row -> row.text("name"));
    }

    private Map<UUID, Set<String>> able(@Nullable UUID rule) {
        var able = new HashMap<UUID, Set<String>>();
        if (rule != null) {
            sql.list("""
                    select p.person_id, k.name from routing_rule_skill r join person_skill p on p.skill_id = r.skill_id join skill k on k.id = r.skill_id
                    where r.rule_id = :rule""", Map.of("rule", rule), row -> able.computeIfAbsent(row.uuid("person_id"), person -> new HashSet<>()).add(row.text("name")));
        }
        return able;
    }

    private boolean pushes(QueueId queue) {
        return sql.first("select pushes from queue where id = :queue", Map.of("queue", queue.value()), row -> row.flag("pushes")).orElse(false);
    }
}
