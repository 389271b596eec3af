package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.PersonId;
import parley.account.PersonName;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads who stands in for whom, as long as it is not over. */
@Singleton
class DeputyQueries {

    private static final String COLUMNS = """
            select d.id, d.first_day, d.last_day, d.valid_from, d.named_at, away.id as away_id, away.name as away_name,
                   stands_in.id as deputy_id, stands_in.name as deputy_name, named.id as named_id, named.name as named_name
            from deputy d
            join person away on away.id = d.person_id and away.active
            join person stands_in on stands_in.id = d.deputy_id and stands_in.active
            join person named on named.id = d.named_by
            where d.valid_until > :now and %s
            order by d.valid_from, d.id""";

    private final Sql sql;
    private final Clock clock;

    DeputyQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    OwnDeputies of(PersonId person) {
        boolean mayName = decides(person.value());
        return new OwnDeputies(mayName, list(":me in (d.person_id, d.deputy_id)", Map.of("me", person.value(), "now", clock.instant())));
    }

    List<DeputyView> all() {
        return list("true", Map.of("now", clock.instant()));
    }

    DeputyView one(UUID id) {
        return list("d.id = :id", Map.of("id", id, "now", clock.instant())).stream().findFirst().orElseThrow(NothingHere::new);
    }

    /** Whether somebody is asked about exceptions by a role of their own. */
    boolean decides(UUID person) {
        return sql.first(
                        """
                        select (exists (select 1 from approver_group_member g where g.person_id = :person)
                                or exists (select 1 from person led where led.manager_id = :person and led.active)
                                or exists (select 1 from department d where d.head_id = :person)) as decides""",
                        Map.of("person", person),
                        row -> row.flag("decides"))
                .orElseThrow();
    }

    private List<DeputyView> list(String which, Map<String, Object> parameters) {
        Instant now = (Instant) parameters.get("now");
        return sql.list(COLUMNS.formatted(which), parameters, row -> view(row, now));
    }

    private static DeputyView view(Row row, Instant now) {
        return new DeputyView(
                row.uuid("id"),
                new PersonName(row.uuid("away_id"), row.text("away_name")),
                new PersonName(row.uuid("deputy_id"), row.text("deputy_name")),
                row.date("first_day"),
                row.date("last_day"),
                !now.isBefore(row.instant("valid_from")),
                new PersonName(row.uuid("named_id"), row.text("named_name")),
                row.instant("named_at"));
    }
}
