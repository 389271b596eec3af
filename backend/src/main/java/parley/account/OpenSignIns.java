package parley.account;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.platform.sql.Sql;

/** Knows whether those who listen are still signed in. Listening does not keep a session awake. */
@Singleton
public class OpenSignIns {

    private final Sql sql;
    private final Clock clock;
    private final Duration idle;

    OpenSignIns(Sql sql, Clock clock, @Value("${parley.session.idle:8h}") Duration idle) {
        this.sql = sql;
        this.clock = clock;
        this.idle = idle;
    }

    /** What a request of somebody signed in was signed in with. */
    public OpenSignIn of(HttpRequest<?> request) {
        return request.getAttribute(RequestAuthentication.OPEN_SIGN_IN, OpenSignIn.class).orElseThrow();
    }

    /** Those of them that have not ended. */
    public Set<OpenSignIn> stillOpen(Collection<OpenSignIn> asked) {
        var open = new HashSet<OpenSignIn>();
        var sessions = asked.stream().filter(OpenSignIn::bySession).map(OpenSignIn::key).distinct().toList();
        var tokens = asked.stream().filter(each -> !each.bySession()).map(each -> UUID.fromString(each.key())).distinct().toList();
        if (!sessions.isEmpty()) {
            open.addAll(sessions(sessions));
        }
        if (!tokens.isEmpty()) {
            open.addAll(tokens(tokens));
        }
        return open;
    }

    private List<OpenSignIn> sessions(List<String> hashes) {
        var now = clock.instant();
        return sql.list("""
                select s.token_hash from session s join person p on p.id = s.person_id
                where s.token_hash = any(:hashes) and p.active and s.expires_at > :now and s.last_seen_at > :idle""",
                Map.of("hashes", hashes, "now", now, "idle", now.minus(idle)), row -> new OpenSignIn(true, row.text("token_hash")));
    }

    private List<OpenSignIn> tokens(List<UUID> ids) {
        return sql.list("""
                select t.id from access_token t join person p on p.id = t.person_id
                where t.id = any(:ids) and t.revoked_at is null and p.active and t.expires_at > :now""",
                Map.of("ids", ids, "now", clock.instant()), row -> new OpenSignIn(false, row.uuid("id").toString()));
    }
}
