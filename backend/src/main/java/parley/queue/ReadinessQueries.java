package parley.queue;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import parley.account.SafeHarbourTeam;
import parley.platform.sql.Sql;

/** Counts what a new installation still lacks, in three statements. */
@Singleton
class ReadinessQueries {

    /** A chain of fallbacks is never longer than there are groups. */
    private static final int LONGEST_CHAIN = 20;

    private final Sql sql;

    ReadinessQueries(Sql sql) {
        this.sql = sql;
    }

    Readiness readiness() {
        List<String> idle = queuesWithoutAnalysts();
        List<String> undecided = rolesWithoutApprover();
        return sql.first("""
                select (select count(*) from person p where p.active) as people,
                       (select count(*) from person p where p.active and p.password_hash is null) as without_password,
                       (select count(distinct p.id) from person p join team_member m on m.person_id = p.id where p.active) as analysts,
                       (select count(*) from queue) as queues,
                       (select count(*) from business_calendar c join calendar_version v on v.calendar_id = c.id
                        where c.standard and v.published_by is not null) as confirmed""",
                Map.of(), row -> new Readiness(row.number("people"), row.number("without_password"), row.number("analysts"), row.number("queues"), idle,
                        row.number("confirmed") > 0, undecided)).orElseThrow();
    }

    private List<String> queuesWithoutAnalysts() {
        return sql.list("""
                select q.name from queue q
                where not exists (select 1 from team_member m join person p on p.id = m.person_id where m.team_id = q.team_id and p.active)
                order by q.name""", Map.of(), row -> row.text("name"));
    }

    /** The safe harbour team decides no exception: while it has nobody, its own form says so. */
    private List<String> rolesWithoutApprover() {
        return sql.list("""
                with recursive asked (role, asks, step) as (
                    select g.role, g.role, 0 from approver_group g
                    union all
                    select a.role, g.fallback_role, a.step + 1 from asked a join approver_group g on g.role = a.asks
                    where g.fallback_role is not null and a.step < :longest)
                select g.name from approver_group g
                where g.role <> :harbour and not exists (select 1 from asked a join approver_group_member m on m.role = a.asks join person p on p.id = m.person_id
                                  where a.role = g.role and p.active)
                order by g.name""", Map.of("longest", LONGEST_CHAIN, "harbour", SafeHarbourTeam.ROLE), row -> row.text("name"));
    }
}
