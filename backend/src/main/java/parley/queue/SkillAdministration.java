package parley.queue;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import parley.account.AdministrationLock;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NameTaken;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** What administrators do with skills. */
@Singleton
class SkillAdministration {

    static final int MOST_SKILLS = 200;

    private final AdministrationLock administration;
    private final ActivityLog activity;
    private final Sql sql;

    SkillAdministration(AdministrationLock administration, ActivityLog activity, Sql sql) {
        this.administration = administration;
        this.activity = activity;
        this.sql = sql;
    }

    @Transactional
    UUID create(SkillDescription description, CurrentUser administrator) {
        administration.take();
        UUID id = Ids.next();
        String name = free(description, id);
        if (all().size() >= MOST_SKILLS) {
            throw new InvalidFields("/name", "would be one skill too many: there are " + MOST_SKILLS);
        }
        sql.update("insert into skill (id, name, version) values (:id, :name, 0)", Map.of("id", id, "name", name));
        record("SKILL_CREATED", id, name, administrator);
        return id;
    }

    @Transactional
    void rename(UUID id, SkillDescription description, IfMatch seen, CurrentUser administrator) {
        administration.take();
        check(id, seen);
        String name = free(description, id);
        sql.update("update skill set name = :name, version = version + 1 where id = :id", Map.of("id", id, "name", name));
        record("SKILL_CHANGED", id, name, administrator);
    }

    @Transactional
    void delete(UUID id, IfMatch seen, CurrentUser administrator) {
        administration.take();
        String name = check(id, seen);
        sql.update("delete from skill where id = :id", Map.of("id", id));
        record("SKILL_DELETED", id, name, administrator);
    }

    /** A rule asks for these from now on, and for no others. */
    void askedFor(UUID rule, Collection<UUID> skills) {
        sql.update("delete from routing_rule_skill where rule_id = :rule", Map.of("rule", rule));
        present(skills).forEach(skill -> sql.update("insert into routing_rule_skill (rule_id, skill_id) values (:rule, :skill)", Map.of("rule", rule, "skill", skill)));
    }

    /** Each once, where all of them are there. */
    Set<UUID> present(Collection<UUID> skills) {
        Set<UUID> wanted = new TreeSet<>(skills);
        if (!wanted.isEmpty() && !all().containsAll(wanted)) {
            throw new InvalidFields("/skillIds", "names a skill that is not there");
        }
        return wanted;
    }

    private List<UUID> all() {
        return sql.list("select id from skill", Map.of(), row -> row.uuid("id"));
    }

    private String check(UUID id, IfMatch seen) {
        return sql.first("select name, version from skill where id = :id", Map.of("id", id), row -> {
            StaleVersion.check(seen, row.number("version"));
            return row.text("name");
        }).orElseThrow(NothingHere::new);
    }

    private String free(SkillDescription description, UUID id) {
        String name = description.name().strip();
        if (sql.first("select id from skill where lower(name) = lower(:name) and id <> :id", Map.of("name", name, "id", id), row -> row.uuid("id")).isPresent()) {
            throw new NameTaken("/name");
        }
        return name;
    }

    private void record(String kind, UUID id, String name, CurrentUser administrator) {
        activity.record(Happening.inAdministration(kind, administrator.id().value(), "SKILL", id, Map.of("name", name)));
    }
}
