package parley.routing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import parley.account.PersonId;
import parley.platform.sql.Sql;

/**
 * Asks those whether they are there before whom two offers in a row timed out that they had not asked for. Nothing is
 * offered to them until they say so; what they do at the desk says it too.
 */
@Singleton
class Unanswered {

    private static final int IN_A_ROW = 2;

    private final Sql sql;
    private final Clock clock;

    Unanswered(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An offer timed out before them. */
    void timedOut(PersonId analyst) {
        var lately = sql.list("""
                select e.outcome from offer f join offer_outcome e on e.offer_id = f.id
                where f.analyst_id = :analyst and f.pushed and f.shown_at > coalesce(
                    (select h.answered_at from desk_presence h where h.person_id = :analyst), :ever)
                order by f.shown_at desc limit :some""", Map.of("analyst", analyst.value(), "ever", Instant.EPOCH, "some", IN_A_ROW), row -> row.value("outcome", OfferOutcome.class));
        if (lately.size() == IN_A_ROW && lately.stream().allMatch(OfferOutcome.TIMED_OUT::equals)) {
            sql.update("update desk_presence set asked_at = :now where person_id = :analyst and asked_at is null", Map.of("analyst", analyst.value(), "now", clock.instant()));
        }
    }

    /** They are there. */
    void isThere(PersonId analyst) {
        sql.update("update desk_presence set asked_at = null, answered_at = :now where person_id = :analyst and asked_at is not null",
                Map.of("analyst", analyst.value(), "now", clock.instant()));
    }
}
