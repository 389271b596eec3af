package parley.activity;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import parley.platform.sql.Sql;

/** The append-only record of who did what. It is written in the transaction of the change, and so is the outbox. */
@Singleton
public class ActivityLog {

    private final ActivityRepository activities;
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher<ActivityRecorded> recorded;

    ActivityLog(ActivityRepository activities, Sql sql, ObjectMapper json, Clock clock, ApplicationEventPublisher<ActivityRecorded> recorded) {
        this.activities = activities;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.recorded = recorded;
    }

    /** @return the place of the entry in the record */
    @Transactional(propagation = io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY)
    public long record(Happening happening) {
        Instant now = clock.instant();
        long seq = activities.save(new Activity(null, now, happening.actor(), happening.kind(), happening.subject(),
                happening.subjectId(), happening.ticketId(), happening.visibility(), write(happening.detail()))).seq();
        sql.update("insert into outbox (activity_seq, created_at, due_at) values (:seq, :now, :now)", Map.of("seq", seq, "now", now));
        recorded.publishEvent(new ActivityRecorded(seq));
        return seq;
    }

    private String write(Map<String, Object> detail) {
        try {
            return json.writeValueAsString(new TreeMap<>(detail));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
