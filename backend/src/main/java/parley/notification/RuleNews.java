package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.policy.ApproverRole;
import parley.policy.RuleOwners;

/** Who is told what happens to a rule: those who answer for it, and whoever asked for the review that was decided. */
@Singleton
class RuleNews {

    private static final List<InboxKind> KINDS =
            List.of(InboxKind.POLICY_REVIEW_OPENED, InboxKind.POLICY_REVIEW_DECIDED, InboxKind.RESTRICTION_PUBLISHED, InboxKind.RESTRICTION_RETIRED);

    private final RuleOwners owners;
    private final ObjectMapper json;
    private final Sql sql;

    RuleNews(RuleOwners owners, ObjectMapper json, Sql sql) {
        this.owners = owners;
        this.json = json;
        this.sql = sql;
    }

    List<ToTell> of(List<Long> entries) {
        return sql.list("""
                select a.seq, a.at, a.kind, a.actor_id, a.detail from activity a
                where a.seq = any(:seqs) and a.ticket_id is null and a.kind = any(:kinds) order by a.seq""",
                Map.of("seqs", entries, "kinds", KINDS), this::happened).stream().flatMap(List::stream).toList();
    }

    private List<ToTell> happened(Row row) {
        var detail = detail(row.text("detail"));
        var people = new LinkedHashMap<UUID, Reason>();
        role(detail.get("owner")).map(owners::peopleAnswering).ifPresent(them -> them.forEach(person -> people.put(person, Reason.APPROVER)));
        if (detail.get("openedBy") != null) {
            people.putIfAbsent(UUID.fromString(detail.get("openedBy").toString()), Reason.WATCHER);
        }
        people.remove(row.uuid("actor_id"));
        return people.entrySet().stream()
                .map(person -> new ToTell(person.getKey(), row.number("seq"), person.getValue(), row.instant("at")))
                .toList();
    }

    private static Optional<ApproverRole> role(@Nullable Object name) {
        return Arrays.stream(ApproverRole.values()).filter(role -> role.name().equals(name)).findFirst();
    }

    private Map<String, Object> detail(String text) {
        try {
            return json.readValue(text, Argument.mapOf(String.class, Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Somebody who is told. */
    record ToTell(UUID person, long seq, Reason reason, Instant at) {}
}
