package parley.routing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.platform.sql.Sql;

/** Lets people draw breath after a hard conversation. It is not recorded: a breather is nobody's business. */
@Singleton
class BreatherService {

    private final Sql sql;
    private final Clock clock;

    BreatherService(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    void take(int minutes, CurrentUser analyst) {
        var now = clock.instant();
        Map<String, Object> values = Map.of("me", analyst.id().value(), "now", now, "until", now.plus(Duration.ofMinutes(minutes)));
        if (sql.update("update breather set started_at = :now, until = :until where person_id = :me", values) == 0) {
            sql.update("insert into breather (person_id, started_at, until) values (:me, :now, :until) on conflict do nothing", values);
        }
    }

    /** Who wants the next one has drawn breath. */
    @Transactional
    void end(PersonId analyst) {
        var now = clock.instant();
        sql.update("update breather set until = :now where person_id = :me and until > :now", Map.of("me", analyst.value(), "now", now));
    }
}
