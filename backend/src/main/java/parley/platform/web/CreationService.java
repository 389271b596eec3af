package parley.platform.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import parley.platform.sql.Sql;

/** Keeps the answers of creations for as long as a client may repeat one. */
@Singleton
class CreationService {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Sql sql;
    private final Clock clock;

    CreationService(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    void sweep() {
        sql.update("delete from idempotent_creation where created_at < :moment", Map.of("moment", clock.instant().minus(KEPT)));
    }
}
