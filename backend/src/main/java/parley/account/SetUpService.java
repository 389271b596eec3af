package parley.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Secrets;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;

/** Makes the first administrator of a new installation, once, for somebody who can read the console. */
@Singleton
public class SetUpService {

    private static final int CODE_LENGTH = 24;

    private final PersonRepository people;
    private final RoleGrants roles;
    private final Passwords passwords;
    private final PasswordStrength strength;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    SetUpService(PersonRepository people, RoleGrants roles, Passwords passwords, PasswordStrength strength, ActivityLog activity, Sql sql, Clock clock) {
        this.people = people;
        this.roles = roles;
        this.passwords = passwords;
        this.strength = strength;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    public boolean needed() {
        return sql.first("select set_up_at from installation where id = 1", Map.of(), row -> row.instant("set_up_at")).isEmpty();
    }

    /** @return the code to print, where set-up is still to be done */
    @Transactional
    public Optional<String> prepare() {
        sql.update("insert into installation (id, name) values (1, 'Parley') on conflict do nothing", Map.of());
        if (!needed()) {
            return Optional.empty();
        }
        String code = Secrets.token().substring(0, CODE_LENGTH);
        sql.update("update installation set setup_code_hash = :hash where id = 1 and set_up_at is null", Map.of("hash", Secrets.sha256(code)));
        return Optional.of(code);
    }

    @Transactional
    public PersonId setUp(SetUp setUp) {
        Instant now = clock.instant();
        if (!needed()) {
            throw new NothingHere();
        }
        int first = sql.update("""
                update installation set set_up_at = :now, setup_code_hash = null
                where id = 1 and set_up_at is null and setup_code_hash = :hash""",
                Map.of("now", now, "hash", Secrets.sha256(setUp.code().strip())));
        if (first == 0) {
            throw new WrongSetUpCode();
        }
        strength.check("/password", setUp.password(), setUp.name(), setUp.email());
        Person administrator = people.save(Person.named(setUp.name().strip(), setUp.email().strip(), now)
                .withPasswordHash(passwords.hash(setUp.password())));
        PersonId id = new PersonId(administrator.id());
        roles.grant(id, List.of(Role.EMPLOYEE, Role.ADMINISTRATOR), id, now);
        activity.record(Happening.inAdministration("INSTALLATION_SET_UP", id.value(), "PERSON", id.value(), Map.of("name", administrator.name())));
        return id;
    }
}
