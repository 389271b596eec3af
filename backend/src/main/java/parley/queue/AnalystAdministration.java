package parley.queue;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.account.AdministrationLock;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** What administrators say about those who work tickets. */
@Singleton
class AnalystAdministration {

    private final AdministrationLock administration;
    private final AnalystQueries analysts;
    private final SkillAdministration skills;
    private final ActivityLog activity;
    private final Sql sql;

    AnalystAdministration(AdministrationLock administration, AnalystQueries analysts, SkillAdministration skills, ActivityLog activity, Sql sql) {
        this.administration = administration;
        this.analysts = analysts;
        this.skills = skills;
        this.activity = activity;
        this.sql = sql;
    }

    @Transactional
    void describe(UUID person, AnalystDescription description, IfMatch seen, CurrentUser administrator) {
        administration.take();
        StaleVersion.check(seen, analysts.analyst(person).version());
        Set<UUID> able = skills.present(description.skillIds());
        keep(person, description);
        sql.update("delete from person_skill where person_id = :person", Map.of("person", person));
        able.forEach(skill -> sql.update("insert into person_skill (person_id, skill_id) values (:person, :skill)", Map.of("person", person, "skill", skill)));
        activity.record(Happening.inAdministration("ANALYST_DESCRIBED", administrator.id().value(), "PERSON", person,
                Map.of("skills", able.stream().map(UUID::toString).toList(), "ticketsAtOnce", String.valueOf(description.ticketsAtOnce()))));
    }

    private void keep(UUID person, AnalystDescription description) {
        Map<String, Object> values = new HashMap<>();
        values.put("person", person);
        values.put("tickets", description.ticketsAtOnce());
        if (sql.update("update analyst set tickets_at_once = :tickets, version = version + 1 where person_id = :person", values) == 0) {
            sql.update("insert into analyst (person_id, tickets_at_once, version) values (:person, :tickets, 1)", values);
        }
    }
}
