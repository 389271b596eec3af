package parley.routing;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.servicelevel.CalendarVersionId;

/**
 * Remembers which target classes have ever stood in which line. Few rows that are never deleted; what a transaction reads
 * or writes is remembered once it holds, since it may have been written by the same transaction, and be undone with it.
 */
@Singleton
class TargetClasses {

    private final ApplicationEventPublisher<Noted> noted;
    private final Sql sql;
    private final Map<QueueId, Set<TargetClass>> known = new ConcurrentHashMap<>();

    TargetClasses(ApplicationEventPublisher<Noted> noted, Sql sql) {
        this.noted = noted;
        this.sql = sql;
    }

    void note(QueueId queue, TargetClass targetClass) {
        if (known.getOrDefault(queue, Set.of()).contains(targetClass)) {
            return;
        }
        var stored = read(queue.value());
        if (stored.add(targetClass)) {
            sql.update("""
                    insert into target_class (queue_id, calendar_version_id, worth_seconds)
                    values (:queue, :calendar, :worth) on conflict do nothing""",
                    Map.of("queue", queue.value(), "calendar", targetClass.calendarVersion().value(), "worth", targetClass.allowed().toSeconds()));
        }
        noted.publishEvent(new Noted(queue, stored));
    }

    @TransactionalEventListener
    void remember(Noted committed) {
        known.put(committed.queue(), committed.classes());
    }

    private Set<TargetClass> read(UUID queue) {
        return new HashSet<>(sql.list("select calendar_version_id, worth_seconds from target_class where queue_id = :queue", Map.of("queue", queue),
                row -> new TargetClass(new CalendarVersionId(row.uuid("calendar_version_id")), Duration.ofSeconds(row.number("worth_seconds")))));
    }

    /** All classes that have stood in the line of a queue, as soon as the transaction holds. */
    record Noted(QueueId queue, Set<TargetClass> classes) {}
}
