package parley.queue;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.page.NameCursor;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;

/** Those who work tickets, as administrators see them. */
@Singleton
class AnalystQueries {

    private final SkillQueries skills;
    private final Sql sql;

    AnalystQueries(SkillQueries skills, Sql sql) {
        this.skills = skills;
        this.sql = sql;
    }

    Page<AnalystDetail> analysts(@Nullable NameCursor after, int limit) {
        return Page.byName(analysts(null, after, limit + 1), limit, analyst -> new NameCursor(analyst.name(), analyst.id()));
    }

    AnalystDetail analyst(UUID id) {
        return analysts(id, null, 1).stream().findFirst().orElseThrow(NothingHere::new);
    }

    private List<AnalystDetail> analysts(@Nullable UUID id, @Nullable NameCursor after, int rows) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("afterName", after == null ? "" : after.name());
        values.put("afterId", after == null ? new UUID(0, 0) : after.id());
        values.put("rows", rows);
        List<AnalystDetail> found = sql.list("""
                select p.id, p.name, a.tickets_at_once, coalesce(a.version, 0) as version
                from person p left join analyst a on a.person_id = p.id
                where p.active and (p.name, p.id) > (:afterName, :afterId) and (cast(:id as uuid) is null or p.id = :id)
                  and exists (select 1 from person_role r where r.person_id = p.id and r.role in ('ANALYST', 'SUPERVISOR'))
                order by p.name, p.id
                limit :rows""", values,
                row -> new AnalystDetail(row.uuid("id"), row.text("name"), List.of(), row.integerOrNull("tickets_at_once"), row.number("version")));
        Map<UUID, List<SkillName>> known = skills.ofPeople(found.stream().map(AnalystDetail::id).toList());
        return found.stream()
                .map(one -> new AnalystDetail(one.id(), one.name(), known.getOrDefault(one.id(), List.of()), one.ticketsAtOnce(), one.version()))
                .toList();
    }
}
