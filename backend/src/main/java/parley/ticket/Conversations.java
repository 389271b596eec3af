package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads the conversation of a ticket that the reader was found to see; the part decides about its internal side. */
@Singleton
class Conversations {

    private static final Argument<Map<String, Object>> DETAIL = Argument.mapOf(String.class, Object.class);
    private static final List<String> EVENTS = Arrays.stream(TicketEvent.values()).map(Enum::name).toList();

    private final Sql sql;
    private final ObjectMapper json;

    Conversations(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Conversation of(UUID ticket, Part part) {
        Map<String, Object> parameters = Map.of("ticket", ticket, "internal", part.seesInternalSide(), "events", EVENTS);
        List<MessageView> messages = messages(parameters);
        List<Entry> entries = entries(parameters);
        Map<UUID, String> names = new HashMap<>();
        List<WatcherView> watchers = watchersAndNames(ticket, entries, names);
        return new Conversation(messages, watchers, entries.stream().map(entry -> entry.view(names)).toList());
    }

    private List<MessageView> messages(Map<String, Object> parameters) {
        Map<UUID, MessageView> messages = new LinkedHashMap<>();
        sql.list("""
                select m.id, m.kind, m.author_id, author.name as author_name, m.from_it, m.body, m.created_at,
                       a.id as attachment_id, a.file_name, a.content_type, a.size_bytes
                from message m
                left join person author on author.id = m.author_id
                left join attachment a on a.message_id = m.id
                where m.ticket_id = :ticket and (m.kind <> 'INTERNAL_NOTE' or :internal)
                order by m.created_at, m.id, a.created_at, a.id""", parameters, row -> {
                    MessageView message = messages.computeIfAbsent(row.uuid("id"), id -> message(id, row));
                    if (row.uuid("attachment_id") != null) {
                        message.attachments().add(new AttachmentView(row.uuid("attachment_id"), row.text("file_name"), row.text("content_type"), row.number("size_bytes")));
                    }
                    return message;
                });
        return List.copyOf(messages.values());
    }

    private static MessageView message(UUID id, Row row) {
        return new MessageView(id, row.value("kind", MessageKind.class), person(row.uuid("author_id"), row.text("author_name")), row.flag("from_it"),
                row.text("body"), row.instant("created_at"), new ArrayList<>());
    }

    private List<Entry> entries(Map<String, Object> parameters) {
        return sql.list("""
                select a.at, a.kind, a.actor_id, actor.name as actor_name, a.detail
                from activity a
                left join person actor on actor.id = a.actor_id
                where a.ticket_id = :ticket and (a.visibility = 'PUBLIC' or :internal) and a.kind = any(:events)
                order by a.seq""", parameters, row ->
                new Entry(row.instant("at"), row.value("kind", TicketEvent.class), person(row.uuid("actor_id"), row.text("actor_name")), read(row.text("detail"))));
    }

    /** One statement for those brought in and for those whom the history names. */
    private List<WatcherView> watchersAndNames(UUID ticket, List<Entry> entries, Map<UUID, String> names) {
        Set<UUID> named = new TreeSet<>();
        entries.forEach(entry -> entry.person().ifPresent(named::add));
        List<WatcherView> watchers = new ArrayList<>();
        sql.list("""
                select p.id, p.name, w.added_at
                from watcher w
                join person p on p.id = w.person_id
                where w.ticket_id = :ticket
                union all
                select p.id, p.name, null
                from person p
                where p.id = any(cast(:named as uuid array))
                order by 3, 2""", Map.of("ticket", ticket, "named", named), row -> {
                    names.put(row.uuid("id"), row.text("name"));
                    if (row.instant("added_at") != null) {
                        watchers.add(new WatcherView(new PersonName(row.uuid("id"), row.text("name")), row.instant("added_at")));
                    }
                    return row;
                });
        return watchers;
    }

    private Map<String, Object> read(String detail) {
        try {
            return json.readValue(detail, DETAIL);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable PersonName person(@Nullable UUID id, String name) {
        return id == null ? null : new PersonName(id, name);
    }

    /** An entry of the record, before the people in it have names. */
    private record Entry(Instant at, TicketEvent event, @Nullable PersonName by, Map<String, Object> detail) {

        java.util.Optional<UUID> person() {
            String id = text("assignee") == null ? text("person") : text("assignee");
            return java.util.Optional.ofNullable(id).map(UUID::fromString);
        }

        HistoryEntry view(Map<UUID, String> names) {
            return new HistoryEntry(at, event, by, value("status", TicketStatus.class),
                    person().map(id -> new PersonName(id, names.get(id))).orElse(null), text("reason"),
                    text("until") == null ? null : Instant.parse(text("until")), value("priority", Priority.class), value("oldPriority", Priority.class),
                    text("queue"), text("oldQueue"), detail.get("number") == null ? null : ((Number) detail.get("number")).longValue());
        }

        private @Nullable String text(String name) {
            return (String) detail.get(name);
        }

        private <E extends Enum<E>> @Nullable E value(String name, Class<E> type) {
            return text(name) == null ? null : Enum.valueOf(type, text(name));
        }
    }
}
