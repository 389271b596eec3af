package parley.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import parley.platform.Secrets;
import parley.platform.sql.Sql;

/** The browsers in which people have signed in before. It lets nobody in; it only keeps others from locking them out. */
@Singleton
class KnownDevices {

    private final Sql sql;
    private final Clock clock;

    KnownDevices(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return how the device is counted, where whoever this login names has signed in with it before */
    @Nullable
    String ofLogin(String login, @Nullable String token) {
        return token == null ? null : sql.first("""
                select d.token_hash from known_device d join person p on p.id = d.person_id
                where d.token_hash = :hash and p.login = :login""",
                Map.of("hash", Secrets.sha256(token), "login", login), row -> row.text("token_hash")).orElse(null);
    }

    /** Remembers the device from now on. @return what it has to show next time: the same as before where it is theirs already */
    String remember(PersonId person, @Nullable String token) {
        Instant now = clock.instant();
        if (token != null && sql.update("update known_device set last_used_at = :now where token_hash = :hash and person_id = :person",
                Map.of("now", now, "hash", Secrets.sha256(token), "person", person.value())) == 1) {
            return token;
        }
        String fresh = Secrets.token();
        sql.update("insert into known_device (token_hash, person_id, known_since, last_used_at) values (:hash, :person, :now, :now)",
                Map.of("hash", Secrets.sha256(fresh), "person", person.value(), "now", now));
        return fresh;
    }
}
