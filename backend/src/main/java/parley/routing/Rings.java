package parley.routing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.PersonId;
import parley.platform.problem.InvalidFields;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.queue.QueueId;

/** The part of the ledger that is about calls: a row for each ring at each analyst, and one for how it ended. */
@Singleton
public class Rings {

    private final Ledger ledger;
    private final Sql sql;

    Rings(Ledger ledger, Sql sql) {
        this.ledger = ledger;
        this.sql = sql;
    }

    /** It rings at an analyst. A call rings at each of them once, however often that is told. */
    public void show(UUID call, QueueId queue, PersonId analyst, Instant at) {
        Map<String, Object> values = Map.of("id", OfferId.next().value(), "call", call, "queue", queue.value(), "analyst", analyst.value(), "at", at);
        int shown = sql.update("""
                insert into offer (id, kind, call_id, queue_id, analyst_id, shown_at, place, share)
                select cast(:id as uuid), 'CALL', cast(:call as uuid), cast(:queue as uuid), cast(:analyst as uuid), cast(:at as timestamp(6) with time zone),
                       1 + (select count(distinct r.call_id) from open_ring r join offer o on o.id = r.offer_id
                            where o.queue_id = :queue and r.call_id <> :call and o.shown_at < :at), 0
                where not exists (select 1 from offer known where known.call_id = :call and known.analyst_id = :analyst)""", values);
        if (shown > 0) {
            sql.update("insert into open_ring (call_id, analyst_id, offer_id) values (:call, :analyst, :id)", values);
        }
    }

    /** Where a call still rings. */
    public List<Ring> open(UUID call) {
        return sql.list("""
                select r.offer_id, r.analyst_id, o.shown_at from open_ring r join offer o on o.id = r.offer_id
                where r.call_id = :call order by o.shown_at, r.analyst_id""", Map.of("call", call), Rings::ring);
    }

    /** Ends a ring, once. */
    public void end(Ring ring, RingEnd end, Instant at) {
        end(ring, end.outcome(), null, null, at);
    }

    /** The analyst does not take the call. @return false where it does not ring there, or not any more */
    public boolean decline(UUID call, PersonId analyst, PassReason reason, @Nullable String words, Instant at) {
        if (reason == PassReason.OTHER && words == null) {
            throw new InvalidFields("/words", "must say why");
        }
        return open(call).stream().filter(ring -> ring.analyst().equals(analyst)).findFirst()
                .filter(ring -> end(ring, OfferOutcome.PASSED, reason, words, at)).isPresent();
    }

    private boolean end(Ring ring, OfferOutcome outcome, @Nullable PassReason reason, @Nullable String words, Instant at) {
        if (sql.update("delete from open_ring where offer_id = :offer", Map.of("offer", ring.offer())) == 0) {
            return false;
        }
        ledger.enterOutcome(new OfferId(ring.offer()), outcome, reason, words, at, Duration.between(ring.shownAt(), at));
        return true;
    }

    private static Ring ring(Row row) {
        return new Ring(row.uuid("offer_id"), new PersonId(row.uuid("analyst_id")), row.instant("shown_at"));
    }

    /**
     * A call that rings at somebody.
     *
     * @param offer its row in the ledger
     * @param analyst at whom
     * @param shownAt since when
     */
    public record Ring(UUID offer, PersonId analyst, Instant shownAt) {}
}
