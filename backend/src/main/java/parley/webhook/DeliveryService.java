package parley.webhook;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.platform.Ids;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** From the outbox to deliveries, and from those to parcels, each given to one node at a time. */
@Singleton
class DeliveryService {

    static final int MOST_ATTEMPTS = 30;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Payloads payloads;
    private final ObjectMapper json;
    private final Sql sql;
    private final Clock clock;

    DeliveryService(Payloads payloads, ObjectMapper json, Sql sql, Clock clock) {
        this.payloads = payloads;
        this.json = json;
        this.sql = sql;
        this.clock = clock;
    }

    /** Makes deliveries of what is in the outbox, each once whoever else does it too. @return how many rows there were, at most the limit */
    @Transactional
    int prepare(int limit) {
        List<Due> due = sql.list("""
                select o.activity_seq, o.type from webhook_outbox o order by o.activity_seq limit :limit for update skip locked""",
                Map.of("limit", limit), row -> new Due(row.number("activity_seq"), row.value("type", WebhookType.class)));
        if (due.isEmpty()) {
            return 0;
        }
        List<UUID> endpoints = sql.list("select id from webhook_endpoint where active order by id", Map.of(), row -> row.uuid("id"));
        if (!endpoints.isEmpty()) {
            due.forEach(one -> payloads.of(one.seq(), one.type()).ifPresent(payload -> make(payload, one.seq(), one.type(), endpoints)));
        }
        sql.update("delete from webhook_outbox where activity_seq = any(:done)", Map.of("done", due.stream().map(Due::seq).toList()));
        return due.size();
    }

    private record Due(long seq, WebhookType type) {}

    private void make(WebhookPayload payload, long seq, WebhookType type, List<UUID> endpoints) {
        Map<String, Object> values = event(payload, type);
        values.put("seq", seq);
        sql.update("insert into webhook_event (id, activity_seq, type, number, body, created_at) values (:id, :seq, :type, :number, :body, :now)", values);
        endpoints.forEach(endpoint -> deliver(payload.id(), endpoint));
    }

    /** An event that is about nothing. @return its delivery */
    @Transactional
    UUID test(UUID endpoint) {
        WebhookPayload payload = WebhookPayload.test(Ids.next(), clock.instant());
        sql.update("insert into webhook_event (id, type, body, created_at) values (:id, :type, :body, :now)", event(payload, WebhookType.TEST));
        return deliver(payload.id(), endpoint);
    }

    private Map<String, Object> event(WebhookPayload payload, WebhookType type) {
        Map<String, Object> values = new HashMap<>(Map.of("id", payload.id(), "type", type, "body", text(payload), "now", clock.instant()));
        values.put("number", payload.number());
        return values;
    }

    private String text(WebhookPayload payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private UUID deliver(UUID event, UUID endpoint) {
        UUID id = Ids.next();
        sql.update("""
                insert into webhook_delivery (id, endpoint_id, event_id, state, attempts, created_at, due_at)
                values (:id, :endpoint, :event, 'WAITING', 0, :now, :now)""", Map.of("id", id, "endpoint", endpoint, "event", event, "now", clock.instant()));
        return id;
    }

    /** Endpoints for which something is due. */
    List<UUID> waiting(int limit) {
        return sql.list("""
                select e.id from webhook_endpoint e
                where e.active and exists (
                    select 1 from webhook_delivery d where d.endpoint_id = e.id and d.state = 'WAITING' and d.due_at <= :now
                    and (d.leased_until is null or d.leased_until <= :now))
                order by e.id limit :limit""", Map.of("now", clock.instant(), "limit", limit), row -> row.uuid("id"));
    }

    /**
     * The next delivery for an endpoint, for this node alone until its lease is over. An endpoint gets one at a time, and
     * those about one exception in their order, so that no old word comes after a new one.
     */
    @Transactional
    Optional<Parcel> take(UUID endpoint) {
        Instant now = clock.instant();
        Map<String, Object> values = Map.of("endpoint", endpoint, "now", now);
        if (sql.first("select id from webhook_endpoint where id = :endpoint and active for update skip locked", Map.of("endpoint", endpoint), row -> row.uuid("id")).isEmpty()) {
            return Optional.empty();
        }
        Optional<Parcel> next = sql.first("""
                select d.id, d.attempts, e.id as endpoint_id, e.url, e.generation, e.secret_hash, v.id as event_id, v.type, v.body
                from webhook_delivery d
                join webhook_endpoint e on e.id = d.endpoint_id
                join webhook_event v on v.id = d.event_id
                where d.endpoint_id = :endpoint and d.state = 'WAITING' and d.due_at <= :now
                and not exists (select 1 from webhook_delivery busy where busy.endpoint_id = d.endpoint_id and busy.state = 'WAITING' and busy.leased_until > :now)
                and not exists (
                    select 1 from webhook_delivery earlier join webhook_event before on before.id = earlier.event_id
                    where earlier.endpoint_id = d.endpoint_id and earlier.state = 'WAITING' and before.number = v.number and before.activity_seq < v.activity_seq)
                order by d.due_at, d.id limit 1""", values, row -> parcel(row, now.plus(LEASE)));
        next.ifPresent(parcel -> sql.update("update webhook_delivery set leased_until = :until, attempts = :attempts where id = :id",
                Map.of("until", parcel.leasedUntil(), "attempts", parcel.attempts(), "id", parcel.delivery())));
        return next;
    }

    private static Parcel parcel(Row row, Instant leasedUntil) {
        return new Parcel(row.uuid("id"), leasedUntil, row.uuid("endpoint_id"), row.text("url"), row.integer("generation"), row.text("secret_hash"),
                row.uuid("event_id"), row.value("type", WebhookType.class), row.text("body"), row.integer("attempts") + 1);
    }

    /** Writes down what came of a try, unless the lease was over and another node has it. */
    @Transactional
    void tried(Parcel parcel, Outside.Answer answer) {
        Instant now = clock.instant();
        boolean delivered = answer.outcome() == Outcome.DELIVERED;
        DeliveryState state = delivered ? DeliveryState.DELIVERED : parcel.attempts() >= MOST_ATTEMPTS ? DeliveryState.GIVEN_UP : DeliveryState.WAITING;
        Map<String, Object> values = new HashMap<>(Map.<String, Object>of("id", parcel.delivery(), "lease", parcel.leasedUntil(), "state", state, "now", now,
                "due", now.plus(pause(parcel.attempts())), "outcome", answer.outcome()));
        values.put("status", answer.status() == 0 ? null : answer.status());
        sql.update("""
                update webhook_delivery set state = :state, tried_at = :now, outcome = :outcome, status = :status, due_at = :due, leased_until = null
                where id = :id and leased_until = :lease""", values);
    }

    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Forgets what was told, or given up, long ago. */
    @Transactional
    void forget() {
        Map<String, Object> old = Map.of("longAgo", clock.instant().minus(KEPT));
        sql.update("delete from webhook_delivery where state <> 'WAITING' and tried_at < :longAgo", old);
        sql.update("""
                delete from webhook_event where created_at < :longAgo and not exists (
                    select 1 from webhook_delivery d where d.event_id = webhook_event.id)""", old);
    }
}
