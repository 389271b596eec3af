package parley.routing;

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
 * Remembers which target classes have ever stood in which line. Few rows that are never deleted; what was read from the
 * database is remembered, what was only written is not, since that change may still be undone.
 */
@Singleton
class TargetClasses {

    private final Sql sql;
    private final Map<QueueId, Set<TargetClass>> known = new ConcurrentHashMap<>();

    TargetClasses(Sql sql) {
        this.sql = sql;
    }

    void note(QueueId queue, TargetClass targetClass) {
        if (known.getOrDefault(queue, Set.of()).contains(targetClass)) {
            return;
        }
        var stored = read(queue.value());
        known.put(queue, stored);
        if (!stored.contains(targetClass)) {
            sql.update("""
                    insert into target_class (queue_id, calendar_version_id, worth_seconds)
                    values (:queue, :calendar, :worth) on conflict do nothing""",
                    Map.of("queue", queue.value(), "calendar", targetClass.calendarVersion().value(), "worth", targetClass.allowed().toSeconds()));
        }
    }

    private Set<TargetClass> read(UUID queue) {
        return new HashSet<>(sql.list("select calendar_version_id, worth_seconds from target_class where queue_id = :queue", Map.of("queue", queue),
                row -> new TargetClass(new CalendarVersionId(row.uuid("calendar_version_id")), Duration.ofSeconds(row.number("worth_seconds")))));
    }
}
