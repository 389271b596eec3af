package parley.call;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.account.PersonId;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.ticket.TicketId;

/** Writes and reads calls. */
@Singleton
class CallRows {

    private static final String COLUMNS = """
            select c.id, c.queue_id, c.caller, c.person_id, c.caller_number, c.caller_text, c.started_at, c.answered_at, c.answered_by, c.ended_at, c.cause,
                   c.heard_at, c.settled_at, c.outcome, c.outcome_by, c.outcome_at, c.words, c.ticket_id, c.callback_id
            from phone_call c""";

    private final Sql sql;

    CallRows(Sql sql) {
        this.sql = sql;
    }

    /** The call of which an event tells, which others leave alone until the transaction ends; made where this is the first word of it. */
    Call heardOf(TelephonyLine line, TelephonyEvent event, Caller caller, Instant now) {
        Map<String, Object> values = values(new Call(CallId.next(), new QueueId(line.queueId()), caller, CallTrack.begun(now), null));
        values.put("line", line.id());
        values.put("external", event.callId());
        values.put("called", event.to());
        insert(values);
        return sql.first(COLUMNS + " where c.line_id = :line and c.external_id = :external for update", values, CallRows::call).orElseThrow();
    }

    /** A call that was written down by hand. */
    void write(Call call) {
        Map<String, Object> values = values(call);
        values.put("line", null);
        values.put("external", null);
        values.put("called", null);
        insert(values);
    }

    private void insert(Map<String, Object> values) {
        sql.update("""
                insert into phone_call (id, line_id, external_id, queue_id, caller_number, caller_text, called, caller, person_id, started_at, answered_at,
                    answered_by, ended_at, cause, heard_at, settled_at, outcome, outcome_by, outcome_at, words, ticket_id, callback_id)
                values (:id, :line, :external, :queue, :number, :written, :called, :match, :person, :started, :answered,
                    :answerer, :ended, :cause, :heard, :settled, :outcome, :by, :at, :words, :ticket, :callback) on conflict do nothing""", values);
    }

    /** Writes down that an event was told. @return false where it was told before */
    boolean isNew(CallId call, TelephonyEvent.Kind event, String who, Instant now) {
        return sql.update("insert into telephony_event (call_id, event, who, heard_at) values (:call, :event, :who, :now) on conflict do nothing",
                Map.of("call", call.value(), "event", event, "who", who, "now", now)) > 0;
    }

    Optional<Call> locked(CallId id) {
        return sql.first(COLUMNS + " where c.id = :id for update", Map.of("id", id.value()), CallRows::call);
    }

    void update(Call call) {
        sql.update("""
                update phone_call set caller_number = :number, caller_text = :written, caller = :match, person_id = :person, answered_at = :answered,
                    answered_by = :answerer, ended_at = :ended, cause = :cause, heard_at = :heard, settled_at = :settled, outcome = :outcome,
                    outcome_by = :by, outcome_at = :at, words = :words, ticket_id = :ticket, callback_id = :callback
                where id = :id""", values(call));
    }

    /** Calls that are over for a while, and those of which nothing was heard for so long that their end was lost. */
    List<CallId> toSettle(Instant endedBefore, Instant ringingBefore, Instant talkingBefore, int limit) {
        return sql.list("""
                select c.id from phone_call c
                where c.settled_at is null and (c.ended_at is not null and c.heard_at <= :ended
                    or c.answered_at is null and c.heard_at <= :ringing or c.heard_at <= :talking)
                order by c.heard_at limit :limit""", Map.of("ended", endedBefore, "ringing", ringingBefore, "talking", talkingBefore, "limit", limit),
                row -> new CallId(row.uuid("id")));
    }

    private static Map<String, Object> values(Call call) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", call.id().value());
        values.put("queue", call.queue().value());
        values.put("number", call.caller().number());
        values.put("written", call.caller().written());
        values.put("match", call.caller().match());
        values.put("person", call.caller().personId());
        addTrack(values, call.track());
        addConclusion(values, call.conclusion());
        return values;
    }

    private static void addTrack(Map<String, Object> values, CallTrack track) {
        values.put("started", track.startedAt());
        values.put("answered", track.answeredAt());
        values.put("answerer", id(track.answeredBy()));
        values.put("ended", track.endedAt());
        values.put("cause", track.cause());
        values.put("heard", track.heardAt());
        values.put("settled", track.settledAt());
    }

    private static void addConclusion(Map<String, Object> values, @Nullable Conclusion conclusion) {
        values.put("outcome", conclusion == null ? null : conclusion.outcome());
        values.put("by", conclusion == null ? null : id(conclusion.by()));
        values.put("at", conclusion == null ? null : conclusion.at());
        values.put("words", conclusion == null ? null : conclusion.words());
        values.put("ticket", conclusion == null || conclusion.ticket() == null ? null : conclusion.ticket().value());
        values.put("callback", conclusion == null || conclusion.callback() == null ? null : conclusion.callback().value());
    }

    private static Call call(Row row) {
        Caller caller = new Caller(row.value("caller", CallerMatch.class), person(row.uuid("person_id")), row.text("caller_number"), row.text("caller_text"));
        CallTrack track = new CallTrack(row.instant("started_at"), row.instant("answered_at"), person(row.uuid("answered_by")), row.instant("ended_at"),
                row.text("cause"), row.instant("heard_at"), row.instant("settled_at"));
        return new Call(new CallId(row.uuid("id")), new QueueId(row.uuid("queue_id")), caller, track, conclusion(row));
    }

    private static @Nullable Conclusion conclusion(Row row) {
        UUID ticket = row.uuid("ticket_id");
        UUID callback = row.uuid("callback_id");
        return row.text("outcome") == null ? null : new Conclusion(row.value("outcome", CallOutcome.class), person(row.uuid("outcome_by")), row.instant("outcome_at"),
                row.text("words"), ticket == null ? null : new TicketId(ticket), callback == null ? null : new CallbackId(callback));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
