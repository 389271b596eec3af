package parley.disclosure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.sql.Sql;

/** Writes down what silence has decided, and tells the team of what nobody has answered. */
@Singleton
class SilenceService {

    private final Disclosures disclosures;
    private final Sql sql;
    private final Clock clock;

    SilenceService(Disclosures disclosures, Sql sql, Clock clock) {
        this.disclosures = disclosures;
        this.sql = sql;
        this.clock = clock;
    }

    List<UUID> left(int limit) {
        return sql.list("""
                select d.id from disclosure d
                where (d.state = 'RECEIVED' and d.answer_due_at <= :now)
                   or (d.state = 'EXCLUSION_PROPOSED' and d.exclusion_lapses_at <= :now)
                   or (d.state <> 'CLOSED' and d.answered_at is null and d.overdue_told_at is null and d.answer_due_at <= :now)
                order by d.answer_due_at, d.id limit :limit""",
                Map.of("now", clock.instant(), "limit", limit), row -> row.uuid("id"));
    }

    @Transactional
    void follow(UUID id) {
        Instant now = clock.instant();
        if (disclosures.settled(id).isOverdue(now)) {
            tellOnce(id, now);
        }
    }

    private void tellOnce(UUID id, Instant now) {
        int told = sql.update("update disclosure set overdue_told_at = :now where id = :id and overdue_told_at is null", Map.of("id", id, "now", now));
        if (told > 0) {
            disclosures.record(id, DisclosureEvent.DISCLOSURE_OVERDUE, null, Map.of());
        }
    }
}
