package parley.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.platform.sql.Sql;

/** What other rooms may know of a person. */
@Singleton
public class People {

    private final Sql sql;

    People(Sql sql) {
        this.sql = sql;
    }

    /** Somebody who works here; empty for a stranger and for a person who left. */
    public Optional<Colleague> active(PersonId person) {
        return sql.first("select id, name, site_id, department_id, manager_id from person where id = :id and active", Map.of("id", person.value()),
                row -> new Colleague(person, row.text("name"), row.uuid("site_id"), row.uuid("department_id"), id(row.uuid("manager_id"))));
    }

    private static @Nullable PersonId id(@Nullable UUID value) {
        return value == null ? null : new PersonId(value);
    }

    /**
     * Somebody who works here.
     *
     * @param id which person
     * @param name their name
     * @param siteId where they work
     * @param departmentId for which part of the company
     * @param manager who leads them
     */
    public record Colleague(PersonId id, String name, @Nullable UUID siteId, @Nullable UUID departmentId, @Nullable PersonId manager) {}
}
