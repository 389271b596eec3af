package parley.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.page.NameCursor;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Teams as administrators see them: the teams in one statement, everybody in them in another. */
@Singleton
class TeamQueries {

    private static final List<PlaceAction> ACTIONS = List.of(PlaceAction.CHANGE);

    private final Sql sql;

    TeamQueries(Sql sql) {
        this.sql = sql;
    }

    Page<TeamDetail> teams(@Nullable NameCursor after, int limit) {
        return Page.byName(teams(null, after, limit + 1), limit, team -> new NameCursor(team.name(), team.id()));
    }

    TeamDetail team(UUID id) {
        return teams(id, null, 1).stream().findFirst().orElseThrow(NothingHere::new);
    }

    private List<TeamDetail> teams(@Nullable UUID id, @Nullable NameCursor after, int rows) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("afterName", after == null ? "" : after.name());
        values.put("afterId", after == null ? new UUID(0, 0) : after.id());
        values.put("rows", rows);
        Map<UUID, List<TeamMember>> members = new HashMap<>();
        List<TeamDetail> teams = sql.list("""
                select t.id, t.name, t.version from team t
                where (t.name, t.id) > (:afterName, :afterId) and (cast(:id as uuid) is null or t.id = :id)
                order by t.name, t.id
                limit :rows""", values, row -> team(row, members));
        if (teams.isEmpty()) {
            return teams;
        }
        sql.list("""
                select m.team_id, p.id, p.name, (select string_agg(r.role, ',') from person_role r where r.person_id = p.id) as roles
                from team_member m join person p on p.id = m.person_id
                where m.team_id = any(:teams)
                order by p.name, p.id""", Map.of("teams", members.keySet()),
                row -> members.get(row.uuid("team_id")).add(new TeamMember(row.uuid("id"), row.text("name"), PeopleQueries.roles(row.text("roles")))));
        return teams;
    }

    private static TeamDetail team(Row row, Map<UUID, List<TeamMember>> members) {
        return new TeamDetail(row.uuid("id"), row.text("name"), members.computeIfAbsent(row.uuid("id"), team -> new ArrayList<>()),
                row.number("version"), ACTIONS);
    }
}
