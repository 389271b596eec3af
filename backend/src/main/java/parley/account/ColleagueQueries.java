package parley.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import parley.platform.sql.Sql;

/** Finds colleagues by name, with no more of them than their place in the company. */
@Singleton
class ColleagueQueries {

    private static final int SHORTEST = 2;

    private final Sql sql;

    ColleagueQueries(Sql sql) {
        this.sql = sql;
    }

    List<ColleagueView> find(String typed, boolean onBehalf, CurrentUser viewer) {
        String beginning = typed.strip().replace("\0", "");
        boolean ownPeople = onBehalf && !viewer.isStaff();
        if (beginning.length() < SHORTEST && !ownPeople) {
            return List.of();
        }
        String escaped = beginning.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return sql.list("""
                select p.id, p.name, p.title, d.name as department
                from person p
                left join department d on d.id = p.department_id
                where p.active and p.id <> :viewer
                  and (p.name ilike :first or p.name ilike :later)
                  and (not :on_behalf or :staff or p.manager_id = :viewer)
                order by p.name, p.id
                limit 20""",
                Map.of("viewer", viewer.id().value(), "first", escaped + "%", "later", "% " + escaped + "%", "on_behalf", onBehalf, "staff", viewer.isStaff()),
                row -> new ColleagueView(row.uuid("id"), row.text("name"), row.text("title"), row.text("department")));
    }
}
