package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads what happened in a case, for somebody who may see it. */
@Singleton
class CaseHistory {

    private static final Argument<Map<String, Object>> DETAIL = Argument.mapOf(String.class, Object.class);
    private static final List<String> EVENTS =
            Arrays.stream(CaseEvent.values()).map(CaseEvent::name).toList();

    private final CaseSight sight;
    private final Sql sql;
    private final ObjectMapper json;

    CaseHistory(CaseSight sight, Sql sql, ObjectMapper json) {
        this.sight = sight;
        this.sql = sql;
        this.json = json;
    }

    List<CaseHistoryEntry> of(long number, CurrentUser viewer) {
        CaseSight.Sighted sighted = sight.sight(number, viewer);
        return sql.list(
                """
                select a.at, a.actor_id, actor.name as actor_name, a.kind, a.detail
                from activity a left join person actor on actor.id = a.actor_id
                where a.subject_id = :request and a.subject = 'EXCEPTION_REQUEST' and a.kind = any(:events) and (a.visibility = 'PUBLIC' or :internal)
                order by a.seq""",
                Map.of("request", sighted.id(), "events", EVENTS, "internal", sighted.works()),
                this::entry);
    }

    private CaseHistoryEntry entry(Row row) {
        Map<String, Object> detail = read(row.text("detail"));
        UUID actor = row.uuid("actor_id");
        return new CaseHistoryEntry(
                row.instant("at"),
                actor == null ? null : new PersonName(actor, row.text("actor_name")),
                CaseEvent.valueOf(row.text("kind")),
                state(detail.get("from")),
                state(detail.get("to")),
                detail.get("version") instanceof Number version ? version.longValue() : null,
                Stream.of("title", "definition", "role", "restriction", "paper", "row", "outcome")
                        .map(detail::get)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable CaseState state(@Nullable Object name) {
        return name instanceof String text ? CaseState.valueOf(text) : null;
    }

    private Map<String, Object> read(String detail) {
        try {
            Map<String, Object> read = json.readValue(detail, DETAIL);
            return read == null ? Map.of() : read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
