package parley.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.platform.Ids;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Words what happened for those outside: no more than they need to let something through, or not any more. */
@Singleton
class Payloads {

    /** Questions of the rule book whose answers say what an exception is about. What else was answered stays in the house. */
    private static final Set<String> TARGETS = Set.of("url", "service", "recipient_domain", "target", "app", "what_device", "other_end", "device_type", "device",
            "program", "software", "extension", "sites", "tool", "file", "what", "system", "systems", "update", "place", "countries", "destination", "connection",
            "supplier", "provider", "recipients");

    private static final Argument<Map<String, Object>> ANSWERS = Argument.mapOf(String.class, Object.class);

    private final Sql sql;
    private final ObjectMapper json;

    Payloads(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<WebhookPayload> of(long seq, WebhookType type) {
        return sql.first("""
                select a.at, a.detail, r.number, r.restriction_key, r.restriction_version, r.who_else, r.answers, r.valid_from, r.valid_until, r.ended_at,
                       r.grace_until, r.superseded_at, r.end_cause, r.suspension_cause, p.id as person_id, p.name, p.email, p.login
                from activity a
                join exception_request r on r.id = a.subject_id
                join person p on p.id = r.requester_id
                where a.seq = :seq""", Map.of("seq", seq), row -> payload(seq, type, row));
    }

    private WebhookPayload payload(long seq, WebhookType type, Row row) {
        Map<String, Object> detail = read(row.text("detail"));
        return new WebhookPayload(WebhookPayload.FORMAT, Ids.next(), type.text(), row.instant("at"), seq, row.number("number"),
                new WebhookPayload.Rule(row.text("restriction_key"), row.integer("restriction_version")), (String) detail.get("to"), cause(type, detail, row),
                List.of(new WebhookPayload.Person(row.uuid("person_id"), row.text("name"), row.text("email"), row.text("login"))),
                row.text("who_else"), targets(row.text("answers")), row.instant("valid_from"), until(type, row));
    }

    private static @Nullable String cause(WebhookType type, Map<String, Object> detail, Row row) {
        if (type == WebhookType.EXCEPTION_ACTIVE) {
            return null;
        }
        String known = type == WebhookType.EXCEPTION_ENDED ? row.text("end_cause") : row.text("suspension_cause");
        return detail.get("cause") instanceof String cause ? cause : known;
    }

    /** What was revoked may be used until its grace is over. */
    private static @Nullable Instant until(WebhookType type, Row row) {
        if (type != WebhookType.EXCEPTION_ENDED) {
            return row.instant("valid_until");
        }
        return row.instant("grace_until") == null ? row.instant("ended_at") : row.instant("grace_until");
    }

    private List<WebhookPayload.Target> targets(String answers) {
        return new TreeMap<>(read(answers)).entrySet().stream()
                .filter(answer -> TARGETS.contains(answer.getKey()) && answer.getValue() != null)
                .map(answer -> new WebhookPayload.Target(answer.getKey(), answer.getValue().toString()))
                .toList();
    }

    private Map<String, Object> read(String text) {
        try {
            Map<String, Object> read = json.readValue(text, ANSWERS);
            return read == null ? Map.of() : read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
