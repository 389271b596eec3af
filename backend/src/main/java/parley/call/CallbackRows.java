package parley.call;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.ticket.TicketId;

/** Writes and reads callbacks. */
@Singleton
class CallbackRows {

    private static final String COLUMNS = """
            select c.id, c.origin, coalesce(t.queue_id, c.queue_id) as queue_id, c.ticket_id, c.person_id, c.number, c.about, c.created_at, c.not_before, c.due_at,
                   c.taken_by, c.end_kind, c.version
            from callback c left join ticket t on t.id = c.ticket_id""";

    private final Sql sql;

    CallbackRows(Sql sql) {
        this.sql = sql;
    }

    void insert(Callback callback) {
        Map<String, Object> values = values(callback);
        values.put("origin", callback.origin());
        values.put("queue", callback.queue().value());
        values.put("number", callback.number());
        values.put("about", callback.about());
        values.put("created", callback.createdAt());
        values.put("from", callback.notBefore());
        values.put("due", callback.dueAt());
        sql.update("""
                insert into callback (id, origin, queue_id, ticket_id, person_id, number, about, created_at, not_before, due_at)
                values (:id, :origin, :queue, :ticket, :person, :number, :about, :created, :from, :due)""", values);
    }

    /** For whoever calls back for its queue, kept from changing until the transaction ends. For everybody else there is nothing here. */
    Callback worked(CallbackId id, CurrentUser analyst) {
        return locked(id, CallSight.WORKS_CALLBACK, CallSight.viewer(analyst));
    }

    /** For who is called back. */
    Callback own(CallbackId id, CurrentUser person) {
        return locked(id, "c.person_id = :viewer", CallSight.viewer(person));
    }

    Callback byId(CallbackId id) {
        return locked(id, "true", Map.of());
    }

    /** The one that is open on a ticket. */
    Optional<Callback> openOn(TicketId ticket) {
        return sql.first(COLUMNS + " where c.ticket_id = :ticket and c.ended_at is null", Map.of("ticket", ticket.value()), this::callback);
    }

    /** The one that is open with somebody. */
    Optional<Callback> openWith(PersonId person) {
        return sql.first(COLUMNS + " where c.person_id = :person and c.ended_at is null order by c.created_at limit 1", Map.of("person", person.value()), this::callback);
    }

    /** The one that is open with a number of which nobody knows whose it is. */
    Optional<Callback> openWith(String number, QueueId queue) {
        return sql.first(COLUMNS + " where c.number = :number and c.queue_id = :queue and c.person_id is null and c.ended_at is null order by c.created_at limit 1",
                Map.of("number", number, "queue", queue.value()), this::callback);
    }

    /** It is known now who is called back, and on which ticket. */
    void match(Callback callback) {
        sql.update("update callback set ticket_id = :ticket, person_id = :person, taken_by = null, taken_at = null, version = version + 1 where id = :id", values(callback));
    }

    void take(Callback callback, Instant at) {
        Map<String, Object> values = values(callback);
        sql.update("update callback set taken_by = :taker, taken_at = :at, version = version + 1 where id = :id", with(values, "at", at));
    }

    void end(Callback callback, @Nullable PersonId by, @Nullable String words, Instant at) {
        Map<String, Object> values = with(values(callback), "at", at);
        values.put("how", callback.end());
        values.put("by", by == null ? null : by.value());
        values.put("words", words);
        sql.update("update callback set end_kind = :how, ended_at = :at, ended_by = :by, words = :words, version = version + 1 where id = :id", values);
    }

    void tried(CallbackId callback, AttemptResult result, HalfDay half, PersonId by, Instant at) {
        sql.update("insert into callback_attempt (callback_id, tried_at, tried_by, result, half_day) values (:id, :at, :by, :result, :half)",
                Map.of("id", callback.value(), "at", at, "by", by.value(), "result", result, "half", half.toString()));
        sql.update("update callback set version = version + 1 where id = :id", Map.of("id", callback.value()));
    }

    /** Those without a ticket that came due unnoticed. */
    List<CallbackId> late(Instant now, int limit) {
        return sql.list("""
                select c.id from callback c
                where c.ended_at is null and c.ticket_id is null and c.breached_at is null and c.due_at < :now
                order by c.due_at limit :limit""", Map.of("now", now, "limit", limit), row -> new CallbackId(row.uuid("id")));
    }

    void noticed(CallbackId late) {
        sql.update("update callback set breached_at = due_at where id = :id and breached_at is null", Map.of("id", late.value()));
    }

    /** Ticket first, then callback: whoever changes either takes them in this order. */
    private Callback locked(CallbackId id, String rule, Map<String, Object> viewer) {
        Map<String, Object> values = new HashMap<>(viewer);
        values.put("id", id.value());
        sql.first("select t.id from ticket t where t.id = (select c.ticket_id from callback c where c.id = :id) for update", Map.of("id", id.value()), row -> row.uuid("id"));
        sql.first("select c.id from callback c where c.id = :id for update", Map.of("id", id.value()), row -> row.uuid("id"));
        return sql.first(COLUMNS + " where c.id = :id and " + rule, values, this::callback).orElseThrow(NothingHere::new);
    }

    private Callback callback(Row row) {
        CallbackId id = new CallbackId(row.uuid("id"));
        UUID ticket = row.uuid("ticket_id");
        return new Callback(id, row.value("origin", CallbackOrigin.class), new QueueId(row.uuid("queue_id")), ticket == null ? null : new TicketId(ticket),
                person(row.uuid("person_id")), row.text("number"), row.text("about"), row.instant("created_at"), row.instant("not_before"), row.instant("due_at"),
                person(row.uuid("taken_by")), row.text("end_kind") == null ? null : row.value("end_kind", CallbackEnd.class), attempts(id), row.number("version"));
    }

    private List<HalfDay> attempts(CallbackId id) {
        return sql.list("select a.half_day from callback_attempt a where a.callback_id = :id order by a.tried_at", Map.of("id", id.value()), row -> HalfDay.read(row.text("half_day")));
    }

    private static Map<String, Object> values(Callback callback) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", callback.id().value());
        values.put("ticket", callback.ticket() == null ? null : callback.ticket().value());
        values.put("person", callback.person() == null ? null : callback.person().value());
        values.put("taker", callback.takenBy() == null ? null : callback.takenBy().value());
        return values;
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        values.put(name, value);
        return values;
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
