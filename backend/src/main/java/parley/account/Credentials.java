package parley.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import parley.platform.sql.Sql;

/** Ends what lets somebody in, from one request to the next. */
@Singleton
class Credentials {

    private final Sql sql;
    private final Clock clock;

    Credentials(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Sessions, access tokens and unused codes. */
    void endAll(PersonId person) {
        endSessions(person);
        revokeTokens(person);
        forgetDevices(person);
        sql.update("delete from invitation where person_id = :person and used_at is null", Map.of("person", person.value()));
    }

    /** @return how many there were */
    int revokeTokens(PersonId person) {
        return sql.update("update access_token set revoked_at = :now where person_id = :person and revoked_at is null and expires_at > :now",
                Map.of("now", clock.instant(), "person", person.value()));
    }

    /** No browser is known any more to be theirs. */
    void forgetDevices(PersonId person) {
        sql.update("delete from known_device where person_id = :person", Map.of("person", person.value()));
    }

    void endSessions(PersonId person) {
        sql.update("delete from session where person_id = :person", Map.of("person", person.value()));
    }

    void endSessionsExcept(PersonId person, String tokenHash) {
        sql.update("delete from session where person_id = :person and token_hash <> :hash", Map.of("person", person.value(), "hash", tokenHash));
    }
}
