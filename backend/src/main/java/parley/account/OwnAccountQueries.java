package parley.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import parley.platform.Secrets;
import parley.platform.sql.Sql;

/** The sessions and tokens of one person. */
@Singleton
class OwnAccountQueries {

    private static final int MOST_SESSIONS = 200;

    private final Sql sql;
    private final Clock clock;

    OwnAccountQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<OwnSession> sessions(PersonId person, @Nullable String currentHash) {
        return sql.list("""
                select s.token_hash, s.created_at, s.last_seen_at, s.expires_at, s.user_agent, s.address
                from session s
                where s.person_id = :person and s.expires_at > :now
                order by s.last_seen_at desc, s.token_hash
                limit :most""",
                Map.of("person", person.value(), "now", clock.instant(), "most", MOST_SESSIONS),
                row -> new OwnSession(publicId(row.text("token_hash")), row.text("token_hash").equals(currentHash), row.text("user_agent"),
                        row.text("address"), row.instant("created_at"), row.instant("last_seen_at"), row.instant("expires_at")));
    }

    List<AccessTokenView> tokens(PersonId person) {
        return sql.list("""
                select t.id, t.name, t.scope, t.created_at, t.expires_at, t.last_used_at, t.revoked_at
                from access_token t
                where t.person_id = :person
                order by t.created_at desc, t.id desc""", Map.of("person", person.value()),
                row -> new AccessTokenView(row.uuid("id"), row.text("name"), row.value("scope", AccessScope.class), row.instant("created_at"), row.instant("expires_at"),
                        row.instant("last_used_at"), row.instant("revoked_at")));
    }

    @Nullable String whatHelps(PersonId person) {
        return sql.first("select p.what_helps from person p where p.id = :person", Map.of("person", person.value()), row -> row.text("what_helps")).orElse(null);
    }

    /** Names a session in an address without a word about its cookie. */
    static String publicId(String tokenHash) {
        return Secrets.sha256("session." + tokenHash).substring(0, 32);
    }
}
