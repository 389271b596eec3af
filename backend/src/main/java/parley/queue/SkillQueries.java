package parley.queue;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;

/** Skills as administrators see them, and the skills of rules and people. */
@Singleton
class SkillQueries {

    private final Sql sql;

    SkillQueries(Sql sql) {
        this.sql = sql;
    }

    List<SkillDetail> skills() {
        return skills(null);
    }

    SkillDetail skill(UUID id) {
        return skills(id).stream().findFirst().orElseThrow(NothingHere::new);
    }

    /** Of each of the rules that asks for any, by name. */
    Map<UUID, List<SkillName>> ofRules(Collection<UUID> rules) {
        return named("select l.rule_id as owner_id, k.id, k.name from routing_rule_skill l join skill k on k.id = l.skill_id where l.rule_id = any(:owners) order by k.name", rules);
    }

    /** Of each of the people who have any, by name. */
    Map<UUID, List<SkillName>> ofPeople(Collection<UUID> people) {
        return named("select l.person_id as owner_id, k.id, k.name from person_skill l join skill k on k.id = l.skill_id where l.person_id = any(:owners) order by k.name", people);
    }

    private Map<UUID, List<SkillName>> named(String text, Collection<UUID> owners) {
        Map<UUID, List<SkillName>> skills = new LinkedHashMap<>();
        if (!owners.isEmpty()) {
            sql.list(text, Map.of("owners", owners),
                    row -> skills.computeIfAbsent(row.uuid("owner_id"), owner -> new ArrayList<>()).add(new SkillName(row.uuid("id"), row.text("name"))));
        }
        return skills;
    }

    private List<SkillDetail> skills(@Nullable UUID id) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        return sql.list("""
                select k.id, k.name, k.version,
                       (select count(*) from person_skill h join person p on p.id = h.person_id where h.skill_id = k.id and p.active) as people,
                       (select count(*) from routing_rule_skill r where r.skill_id = k.id) as rules,
                       (select count(*) from ticket_skill n join ticket t on t.id = n.ticket_id
                        where n.skill_id = k.id and t.status in ('NEW', 'OPEN', 'WAITING_ON_REQUESTER', 'WAITING_ON_OTHERS', 'ON_HOLD')) as tickets
                from skill k
                where cast(:id as uuid) is null or k.id = :id
                order by k.name, k.id""", values,
                row -> new SkillDetail(row.uuid("id"), row.text("name"), row.number("people"), row.number("rules"), row.number("tickets"), row.number("version")));
    }
}
