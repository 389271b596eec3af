package parley.webhook;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import parley.activity.ActivityRecorded;
import parley.platform.sql.Sql;

/** Writes down what is to be told, in the transaction of what happened: either both are there or neither is. */
@Singleton
class FollowExceptions {

    private final Sql sql;
    private final Clock clock;

    FollowExceptions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @EventListener
    void follow(ActivityRecorded recorded) {
        WebhookType.of(recorded.happening()).ifPresent(type -> sql.update(
                "insert into webhook_outbox (activity_seq, type, created_at) values (:seq, :type, :now)",
                Map.of("seq", recorded.seq(), "type", type, "now", clock.instant())));
    }
}
